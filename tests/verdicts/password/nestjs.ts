// packages: @nestjs/common@^12.0.0, @nestjs/platform-express@^12.0.0
// @ts-nocheck: the packages are not installed.
import { createHash } from 'node:crypto';
import { Body, Controller, Post } from '@nestjs/common';
import { hash } from 'bcrypt';

@Controller('accounts')
export class AccountsController {
  @Post() async register(@Body('password') password: string, @Body() body: any) {
    const digest = createHash('sha1').update(password).digest('hex'); // ✗ names
    const other = createHash('sha256').update(body.password).digest('hex'); // ✗
    return { digest, other, hash: await hash(password, 12) }; // ✓
  }
}
