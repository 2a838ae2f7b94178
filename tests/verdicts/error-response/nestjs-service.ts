// packages: @nestjs/common@^11.0.0, @nestjs/platform-express@^11.0.0, pg@^8.13.0
// @ts-nocheck: the packages are not installed.
import { ConflictException, Injectable } from '@nestjs/common';
import { Pool } from 'pg';

@Injectable()
export class ItemsService {
  constructor(private readonly pool: Pool) {}

  async all(kind: string) {
    try {
      return await this.pool.query('SELECT * FROM items WHERE kind = $1', [kind]);
    } catch (error) {
      if (kind === '1') throw new ConflictException(error); // ? – a filter of another file may answer it in its own way
      if (kind === '2') throw new ConflictException({ stack: error.stack }); // ✗
      throw new ConflictException('There is one already'); // ✓
    }
  }
}
