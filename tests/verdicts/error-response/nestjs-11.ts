// packages: @nestjs/common@~11.1.0, @nestjs/platform-express@~11.1.0
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
      if (this.pool.ended) throw new InternalServerErrorException(error); // ✗ – before 11.2.10 Nest sends its properties
      throw new HttpException({ detail: 'failed' }, 500); // ✓
    }
  }
}
