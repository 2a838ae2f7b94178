// @ts-nocheck: the packages are not installed.
import { Controller, Get, ParseUUIDPipe, Query } from '@nestjs/common';
import { Client, escapeFilter } from 'ldapts';

const client = new Client({ url: 'ldaps://localhost' });

@Controller('find')
export class FindController {
  @Get()
  find(@Query('user') user: string, @Query('id', ParseUUIDPipe) id: string) {
    client.search('o=x', { filter: escapeFilter`(uid=${user})` }); // ✓
    client.search('o=x', { filter: `(id=${id})` }); // ✓
    return client.search('o=x', { filter: `(uid=${user})` }); // ✗
  }
}
