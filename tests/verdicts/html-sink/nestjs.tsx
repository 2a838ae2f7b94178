// filename: src/pages.controller.tsx
import { Body, Controller, Get, ParseIntPipe, Post, Query } from '@nestjs/common';
import { renderToString } from 'react-dom/server';
import xss from 'xss';

@Controller('pages')
export class PagesController {
  @Get()
  show(@Query('term') term: string, @Query('page', ParseIntPipe) page: number) {
    return renderToString(<div>{[
      <p dangerouslySetInnerHTML={{ __html: term }} />, // ✗
      <p dangerouslySetInnerHTML={{ __html: xss(term) }} />, // ✓
      <p dangerouslySetInnerHTML={{ __html: `<b>${page}</b>` }} />, // ✓
    ]}</div>);
  }

  @Post()
  add(@Body() body: { text: string }) {
    return renderToString(<p dangerouslySetInnerHTML={{ __html: body.text }} />); // ✗
  }
}
