// @ts-nocheck: the packages are not installed.
import { Body, Controller, Post } from '@nestjs/common';

@Controller('feeds')
export class FeedController {
  @Post()
  async read(@Body() body: { url: string }) {
    const url = new URL(body.url);
    if (!url.hostname.endsWith('example.com')) return null; // ✗
    return fetch(url);
  }

  @Post('checked')
  async readChecked(@Body() body: { url: string }) {
    const url = new URL(body.url);
    if (!url.hostname.endsWith('.example.com')) return null; // ✓
    return fetch(url);
  }
}
