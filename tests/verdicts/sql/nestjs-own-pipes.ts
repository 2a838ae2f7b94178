// packages: @nestjs/common@^12.0.0, @nestjs/platform-express@^12.0.0
// @ts-nocheck: the packages are not installed.
import { BadRequestException, Body, Controller, Get, Injectable, Param, Post, Query, UsePipes, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { Pool } from 'pg';
import { isUUID } from 'validator';
import { z } from 'zod';
import { OtherPipe } from './other.pipe';

@Injectable()
export class DigitsPipe implements PipeTransform<string, string> {
  transform(value: string) {
    if (!/^\d+$/.test(value)) throw new BadRequestException('digits');
    return value;
  }
}

@Injectable()
class NumberPipe implements PipeTransform {
  async transform(value, metadata) {
    const number = Number.parseInt(value, 10);
    if (Number.isNaN(number)) throw new BadRequestException(`${metadata.data} is no number`);
    return number;
  }
}

class TrimPipe implements PipeTransform {
  transform(value: any) {
    return typeof value === 'string' ? value.trim() : value;
  }
}

class OrderPipe implements PipeTransform {
  constructor(private readonly allowed: readonly string[]) {}

  transform(value: string) {
    if (!this.allowed.includes(value)) throw new BadRequestException();
    return value;
  }
}

class ReferencePipe implements PipeTransform {
  transform({ id, ...rest }) {
    if (!isUUID(id)) throw new BadRequestException();
    return { id, rest };
  }
}

class SchemaPipe implements PipeTransform {
  constructor(private readonly schema: z.ZodType) {}

  transform(value: unknown, _metadata: ArgumentMetadata) {
    const result = this.schema.safeParse(value);
    if (!result.success) throw new BadRequestException(result.error);
    return result.data;
  }
}

class NotePipe implements PipeTransform {
  private readonly note = z.object({ size: z.number(), title: z.string() });

  transform(value: unknown) {
    return this.note.parse(value);
  }
}

@Controller('items')
export class ItemsController {
  constructor(private readonly pool: Pool) {}

  @Get(':id') async one(@Param('id', DigitsPipe) id: string, @Param('name', TrimPipe) name: string, @Query('page', new NumberPipe()) page, @Query('order', new OrderPipe(['name', 'size'])) order: string) {
    await this.pool.query(`SELECT * FROM items WHERE id = ${id}`); // ✓
    await this.pool.query(`SELECT * FROM items WHERE name = '${name}'`); // ✗ – it only trims
    await this.pool.query(`SELECT * FROM items OFFSET ${page}`); // ✓
    await this.pool.query(`SELECT * FROM items ORDER BY ${order}`); // ✓
  }

  @Get(':id/raw') async raw(@Param('id') id: string, @Query('name', OtherPipe) name: string) {
    await this.pool.query(`SELECT * FROM items WHERE id = '${id}'`); // ✗
    await this.pool.query(`SELECT * FROM items WHERE name = '${name}'`); // ? – the pipe is in another file
  }

  @Post('reference') async reference(@Body(ReferencePipe) body) {
    await this.pool.query(`SELECT * FROM items WHERE id = '${body.id}'`); // ✓
    await this.pool.query(`SELECT * FROM items WHERE name = '${body.rest.name}'`); // ✗
  }

  @Post('note') @UsePipes(NotePipe) async note(@Body() note) {
    await this.pool.query(`INSERT INTO notes (size) VALUES (${note.size})`); // ✓
    await this.pool.query(`INSERT INTO notes (title) VALUES ('${note.title}')`); // ✗
  }

  @Post() @UsePipes(new SchemaPipe(z.object({ size: z.number(), title: z.string() }))) async add(@Body() item: { size: number; title: string }) {
    await this.pool.query(`INSERT INTO items (size) VALUES (${item.size})`); // ✓
    await this.pool.query(`INSERT INTO items (title) VALUES ('${item.title}')`); // ✗
  }
}
