// packages: react@^18.3.0
// filename: src/pages.controller.tsx
import { Controller, Get, ParseUUIDPipe, Query } from '@nestjs/common';
import { renderToString } from 'react-dom/server';

@Controller('pages')
export class PagesController {
  @Get()
  show(@Query('url') url: string, @Query('id', ParseUUIDPipe) id: string) {
    return [
      renderToString(<a href={url}>go</a>), // ✗
      renderToString(<a href={id}>go</a>), // ✓
      renderToString(<a href={`#${url}`}>go</a>), // ✓
    ].join('');
  }
}
