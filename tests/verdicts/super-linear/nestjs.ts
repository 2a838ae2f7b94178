// @ts-nocheck: the packages are not installed.
import { Body, Controller, Post } from '@nestjs/common';

@Controller('x')
export class TextController {
  @Post()
  read(@Body('text') text: string) {
    const exponential = /^(\d+,?)+$/.test(text); // ✗
    const quadratic = text.replace(/\/+$/, ''); // ✗
    const linear = text.replace(/\//g, ''); // ✓
    const short = text.slice(0, 100).replace(/\/+$/, ''); // ✓
    return { exponential, quadratic, linear, short };
  }
}
