// packages: @nestjs/common@^12.0.0, @nestjs/platform-express@^12.0.0
// @ts-nocheck: the packages are not installed.
import { ArgumentsHost, Body, Catch, Controller, ExceptionFilter, Get, Header, Headers, Param, ParseIntPipe, Post, Query, Redirect, Render, Req, Res, Sse, UseInterceptors } from '@nestjs/common';
import escapeHtml from 'escape-html';
import { Response } from 'express';
import { PagesService } from './pages.service';
import { WrapInterceptor } from './wrap.interceptor';

@Controller('pages')
export class PagesController {
  constructor(private readonly pages: PagesService) {}

  @Get('hello') hello(@Query('name') name: string) {
    return `<h1>Hello ${name}</h1>`; // ✗
  }

  @Get('bare') bare(@Query('name') name: string) {
    return name; // ✗ – a text goes out as HTML
  }

  @Get(':id') one(@Param('id') id: string) {
    return `This page is ${id}`; // ✗
  }

  @Get('number/:id') number(@Param('id', ParseIntPipe) id: number) {
    return `This page is ${id}`; // ✓
  }

  @Get('object') object(@Query('name') name: string) {
    return { greeting: `<b>${name}</b>` }; // ✓ – JSON
  }

  @Post() async add(@Body() body: any) {
    if (body.draft) return body; // ✓ – an object is JSON
    return await this.pages.add(body); // ✓
  }

  @Get('escaped') escaped(@Query('name') name: string) {
    return `<b>${escapeHtml(name)}</b>`; // ✓
  }

  @Get('plain') @Header('Content-Type', 'text/plain') plain(@Query('name') name: string) {
    return `Hello ${name}`; // ✓
  }

  @Get('markup') @Header('Content-Type', 'text/html') markup(@Query('name') name: string) {
    return `<b>${name}</b>`; // ✗
  }

  @Get('agent') agent(@Headers('user-agent') agent: string) {
    return `<b>${agent}</b>`; // ? – only the visitor's own browser sends it
  }

  @Get('view') @Render('view') view(@Query('name') name: string) {
    return name; // ✓ – a template gets it
  }

  @Get('away') @Redirect('/') away(@Query('name') name: string) {
    return name; // ✓
  }

  @Sse('events') events(@Query('name') name: string) {
    return name; // ✓
  }

  @Get('wrapped') @UseInterceptors(WrapInterceptor) wrapped(@Query('name') name: string) {
    return `<b>${name}</b>`; // ? – the interceptor may make an object of it
  }

  @Get('own') own(@Query('name') name: string, @Res() response: Response) {
    response.send(`<b>${name}</b>`); // ✗
    return name; // ✓ – the method sends by itself
  }

  @Get('untyped') untyped(@Req() request, @Res() response) {
    response.send(request.query.name); // ✗
    response.json({ name: request.query.name }); // ✓
    response.type('text/plain').send(request.query.name); // ✓
  }

  @Get('through') through(@Query('name') name: string, @Res({ passthrough: true }) response: Response) {
    response.status(200);
    return `<b>${name}</b>`; // ✗
  }

  @Get('text') text(@Query('name') name: string, @Res({ passthrough: true }) response: Response) {
    response.type('text/plain');
    return `<b>${name}</b>`; // ✓
  }

  private render(name: string) {
    return `<b>${name}</b>`; // ✓ – no handler
  }
}

@Catch()
export class PageFilter implements ExceptionFilter {
  catch(exception: Error, host: ArgumentsHost) {
    const http = host.switchToHttp();
    const request = http.getRequest();
    http.getResponse<Response>().status(404).send(`<p>Nothing at ${request.query.path}</p>`); // ✗
    const response = http.getResponse();
    response.status(404).send(`<p>Nothing at ${escapeHtml(request.query.path)}</p>`); // ✓
    response.json({ path: request.query.path }); // ✓
  }
}
