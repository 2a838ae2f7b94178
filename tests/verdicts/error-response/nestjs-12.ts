// packages: @nestjs/common@^12.3.0, @nestjs/platform-express@^12.0.0
// @ts-nocheck: the packages are not installed.
import { Controller, Get, HttpException, InternalServerErrorException } from '@nestjs/common';
import { Pool } from 'pg';

@Controller('items')
export class ItemsController {
  constructor(private readonly pool: Pool) {}

  @Get() async all() {
    try {
      return await this.pool.query('SELECT * FROM items');
    } catch (error) {
      if (this.pool.ended) throw new InternalServerErrorException(error); // ✓ – from 12.3 on Nest sends the standard message
      throw new HttpException({ detail: error.detail }, 500); // ✗
    }
  }
}
