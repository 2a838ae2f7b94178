// @ts-nocheck: the packages are not installed.
import { Body, Controller, Param, ParseIntPipe, Post } from '@nestjs/common';

@Controller('settings')
export class SettingsController {
  private readonly settings = {};

  @Post(':section/:key')
  write(@Param('section') section, @Param('key') key, @Body('value') value, @Body('index', ParseIntPipe) index) {
    this.settings[index][key] = value; // ✓
    if (!['team', 'user'].includes(key)) return null;
    this.settings[key].value = value; // ✓
    this.settings[section][key] = value; // ✗
    return this.settings;
  }
}
