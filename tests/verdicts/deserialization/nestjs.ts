// packages: @nestjs/common@^12.0.0, js-yaml@^5.0.0
// @ts-nocheck: the packages are not installed.
import { Body, Controller, Post } from '@nestjs/common';
import { load } from 'js-yaml';
import { deserialize } from 'serialize-to-js';

@Controller('settings')
export class SettingsController {
  @Post()
  read(@Body('yaml') yaml: string, @Body('text') text: string) {
    deserialize(text); // ✗
    return load(yaml); // ✓
  }
}
