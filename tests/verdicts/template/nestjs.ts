// @ts-nocheck: the packages are not installed.
import { Body, Controller, Injectable, Post } from '@nestjs/common';
import * as Handlebars from 'handlebars';
import * as ejs from 'ejs';

@Injectable()
export class Mailer {
  text(source: string, data: object) {
    return Handlebars.compile(source)(data); // ?
  }
}

@Controller('mails')
export class MailsController {
  @Post()
  preview(@Body('source') source: string, @Body('name') name: string) {
    const greeting = Handlebars.compile('Dear {{name}}')({ name }); // ✓
    return greeting + Handlebars.compile(source)({ name }) // ✗
      + ejs.render(`Dear ${name}`); // ✗
  }
}
