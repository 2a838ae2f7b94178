// packages: @nestjs/common@^12.0.0, @nestjs/platform-express@^12.0.0
// @ts-nocheck: the packages are not installed.
import { Controller, Get, Query, Redirect, Res } from '@nestjs/common';
@Controller('login')
export class LoginController {
  @Get('a')
  @Redirect('https://a.example', 302)
  a(@Query('next') next: string) {
    if (next === 'x') return { url: '/x' }; // ✓
    return { url: next, statusCode: 301 }; // ✗
  }
  @Get('b')
  b(@Query('next') next: string) {
    return { url: next }; // ✓
  }
  @Get('c')
  @Redirect()
  async c(@Query('next') next: string) {
    const url = '/users/' + next;
    return { url }; // ✓
  }
}
