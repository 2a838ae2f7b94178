// @ts-nocheck: the packages are not installed.
import { Controller, Get, Query } from '@nestjs/common';
import sanitizeHtml from 'sanitize-html';

@Controller('pages')
export class PagesController {
  @Get()
  show(@Query('text') text: string) {
    return sanitizeHtml(text, { allowedTags: false }); // ✗
  }

  @Get('short')
  shorten(@Query('text') text: string) {
    return sanitizeHtml(text, { allowedTags: ['b'] }); // ✓
  }
}
