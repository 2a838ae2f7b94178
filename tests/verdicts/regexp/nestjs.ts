// @ts-nocheck: the packages are not installed.
import { Controller, Get, ParseIntPipe, Query } from '@nestjs/common';
import escapeText from 'escape-string-regexp';

@Controller('search')
export class SearchController {
  @Get()
  find(@Query('q') q: string, @Query('n', ParseIntPipe) n: number) {
    const safe = new RegExp(escapeText(q)); // ✓
    const counted = new RegExp(`^a{${n}}$`); // ✓
    return new RegExp(q).test('a') || safe.test('a') || counted.test('a'); // ✗
  }
}
