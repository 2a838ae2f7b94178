// packages: @nestjs/common@^12.0.0, @nestjs/platform-express@^12.0.0
// @ts-nocheck: the packages are not installed.
import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import type { Response } from 'express';

@Controller('login')
export class LoginController {
  @Get('done')
  done(@Query('next') next: string, @Res() res: Response) {
    res.redirect(next); // ✗
  }

  @Get('checked')
  checked(@Query('next') next: string, @Res() res: Response) {
    if (!['/home', '/profile'].includes(next)) return res.redirect('/');
    res.redirect(next); // ✓
  }

  @Get(':id')
  user(@Param('id', ParseUUIDPipe) id: string, @Res() res: Response) {
    res.redirect(`/users/${id}`); // ✓
  }
}
