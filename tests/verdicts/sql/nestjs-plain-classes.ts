// @ts-nocheck: the packages are not installed.
// packages: @nestjs/common@^12.0.0, pg@^8.0.0
import { Body, Controller, Post } from '@nestjs/common';
import { IsString } from 'class-validator';
import { Pool } from 'pg';
import { IsSlug } from './checks';

const pool = new Pool();

class PlainCat {
  name: string;
}

class CheckedCat {
  @IsString() name: string;
  owner: string;
}

class OtherCat {
  @IsSlug() name: string;
}

@Controller('cats')
export class CatController {
  @Post('plain')
  plain(@Body() cat: PlainCat) {
    return pool.query(`INSERT INTO cats (name) VALUES ('${cat.name}')`); // ✗ – what strips fields without checks would leave none
  }

  @Post('bound')
  bound(@Body() cat: PlainCat) {
    return pool.query('INSERT INTO cats (name) VALUES ($1)', [cat.name]); // ✓
  }

  @Post('checked')
  checked(@Body() cat: CheckedCat) {
    return pool.query(`SELECT id FROM cats WHERE owner = '${cat.owner}'`); // ? ts – a pipe of another file may strip it
  }

  @Post('other')
  other(@Body() cat: OtherCat) {
    return pool.query(`SELECT id FROM cats WHERE name = '${cat.name}'`); // ? ts – what the check of another file does is not known
  }
}
