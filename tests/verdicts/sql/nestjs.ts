// packages: @nestjs/common@^12.0.0, @nestjs/platform-express@^12.0.0
// @ts-nocheck: the packages are not installed.
import {
  Body, Controller, DefaultValuePipe, Get, Headers, HostParam, Ip, Param, ParseArrayPipe, ParseBoolPipe, ParseDatePipe, ParseEnumPipe, ParseFloatPipe, ParseIntPipe, ParseUUIDPipe, Post, Query, RawBody, Req, Request, Session,
  UploadedFile, UploadedFiles, UsePipes, ValidationPipe,
} from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, ValidateNested } from 'class-validator';
import { Pool } from 'pg';
import { SlugPipe } from './slug.pipe';
import { FilterDto } from './filter.dto';
import type { ReportDto } from './report.dto';

enum Order { Up = 'asc', Down = 'desc' }
interface Search { readonly term: string }

class Place {
  @IsString() city: string;
  @IsInt() floor: number;
}

class ItemDto {
  @IsString() name: string;
  @IsUUID() id: string;
  @IsOptional() @IsInt() size?: number;
  @IsIn(['asc', 'desc']) order: string;
  @Matches(/^[a-z0-9-]+$/) slug: string;
  @ValidateNested() @Type(() => Place) place: Place;
  @IsString({ each: true }) tags: string[];
  note: string;
}

@Controller('items')
export class ItemsController {
  constructor(private readonly pool: Pool) {}

  @Get('by/:name')
  async parts(
    @Param('name') name: string, @Query('q') term, @Headers('x-team') team: string, @Body('kind') kind: string, @Body() body: any, @Query() query: Search,
    @Param() { slug }: Record<string, string>, @HostParam('account') account: string, @RawBody() raw: Buffer, @Ip() ip: string, @Session() session: Record<string, string>,
  ) {
    await this.pool.query(`SELECT * FROM items WHERE name = '${name}'`); // ✗
    await this.pool.query(`SELECT * FROM items WHERE title LIKE '%${term}%'`); // ✗
    await this.pool.query(`SELECT * FROM items WHERE team = '${team}'`); // ✗
    await this.pool.query(`SELECT * FROM items WHERE kind = '${kind}'`); // ✗
    await this.pool.query(`SELECT * FROM items WHERE color = '${body.color}'`); // ✗
    await this.pool.query(`SELECT * FROM items WHERE term = '${query.term}'`); // ✗ – pipes do not look at interfaces
    await this.pool.query(`SELECT * FROM items WHERE slug = '${slug}'`); // ✗
    await this.pool.query(`SELECT * FROM items WHERE account = ${account}`); // ✗
    await this.pool.query(`SELECT * FROM items WHERE raw = '${raw}'`); // ✗
    await this.pool.query(`SELECT * FROM items WHERE ip = '${ip}'`); // ✓
    await this.pool.query(`SELECT * FROM items WHERE basket = ${session.basket}`); // ✗ – stored, and should be bound
    await this.pool.query('SELECT * FROM items WHERE name = $1', [name]); // ✓
  }

  @Get('piped/:id')
  async piped(
    @Param('id', ParseIntPipe) id: number, @Query('size', new ParseIntPipe({ optional: true })) size: number, @Query('price', ParseFloatPipe) price: number, @Query('sold', ParseBoolPipe) sold: boolean,
    @Query('key', ParseUUIDPipe) key: string, @Query('order', new ParseEnumPipe(Order)) order: Order, @Query('since', ParseDatePipe) since: Date,
    @Query('page', new DefaultValuePipe(1), ParseIntPipe) page: number, @Query('sort', new DefaultValuePipe('name')) sort: string, @Query('slug', SlugPipe) slug: string,
    @Query('ids', new ParseArrayPipe({ items: Number })) ids: number[], @Query('names', new ParseArrayPipe({ items: String, separator: ';' })) names: string[],
  ) {
    await this.pool.query(`SELECT * FROM items WHERE id = ${id} AND size = ${size} AND price = ${price}`); // ✓
    await this.pool.query(`SELECT * FROM items WHERE sold = ${sold} AND key = '${key}' AND since = '${since}'`); // ✓
    await this.pool.query(`SELECT * FROM items ORDER BY name ${order} OFFSET ${page}`); // ✓
    await this.pool.query(`SELECT * FROM items ORDER BY ${sort}`); // ✗ – a default is no check
    await this.pool.query(`SELECT * FROM items WHERE slug = '${slug}'`); // ? – the pipe of another file may check it
    await this.pool.query(`SELECT * FROM items ORDER BY ${slug}`); // ?
    await this.pool.query(`SELECT * FROM items WHERE id IN (${ids[0]})`); // ✓
    await this.pool.query(`SELECT * FROM items ORDER BY ${names[0]}`); // ✗
  }

  @Get('annotated/:id')
  async annotated(@Param('id') id: number, @Query('order') order: Order, @Query() filter: FilterDto, @Body() report: ReportDto) {
    await this.pool.query(`SELECT * FROM items WHERE id = ${id}`); // ? ts – a number only if some pipe converts
    await this.pool.query(`SELECT * FROM items ORDER BY name ${order}`); // ✗ – nothing checks the enum
    await this.pool.query(`SELECT * FROM items ORDER BY ${filter.order}`); // ? ts
    await this.pool.query(`SELECT * FROM items ORDER BY ${report.order}`); // ✗ – of a type that is imported as a type alone nothing is left at run time
  }

  @Post('checked')
  async checked(@Body(new ValidationPipe({ whitelist: true })) dto: ItemDto, @Query('page', new ValidationPipe({ transform: true })) page: number) {
    await this.pool.query(`SELECT * FROM items WHERE name = '${dto.name}'`); // ✗
    await this.pool.query(`SELECT * FROM items WHERE id = '${dto.id}' AND size = ${dto.size}`); // ✓ ts
    await this.pool.query(`SELECT * FROM items ORDER BY ${dto.slug} ${dto.order}`); // ✗ – letters are enough to name another column
    await this.pool.query(`SELECT * FROM items WHERE slug = '${dto.slug}'`); // ✓ ts
    await this.pool.query(`SELECT * FROM items WHERE city = '${dto.place.city}'`); // ✗
    await this.pool.query(`SELECT * FROM items WHERE floor = ${dto.place.floor}`); // ✓ ts
    await this.pool.query(`SELECT * FROM items WHERE tag = '${dto.tags[0]}'`); // ✗
    await this.pool.query(`SELECT * FROM items WHERE note = '${dto.note}'`); // ✓ ts – the pipe removes what has no decorator
    await this.pool.query(`SELECT * FROM items OFFSET ${page}`); // ✓ ts
  }

  @Post('unchecked')
  async unchecked(@Body() dto: ItemDto, @Body('note') note: string) {
    await this.pool.query(`SELECT * FROM items ORDER BY ${dto.name}`); // ✗ – checked or not, it is any text
    await this.pool.query(`SELECT * FROM items WHERE size = ${dto.size}`); // ? ts – if a pipe of the application checks it
    await this.pool.query(`SELECT * FROM items ORDER BY ${note}`); // ✗
  }

  @Post('kept')
  @UsePipes(new ValidationPipe())
  async kept(@Body() dto: ItemDto) {
    await this.pool.query(`SELECT * FROM items WHERE size = ${dto.size}`); // ✓ ts
    await this.pool.query(`SELECT * FROM items ORDER BY ${dto.note}`); // ? ts – this pipe lets it through; another one may stand before it
  }

  @Post('files')
  async files(@UploadedFile() file, @UploadedFiles() all, @Req() req, @Request() other) {
    await this.pool.query(`SELECT * FROM files WHERE name = '${file.originalname}'`); // ✗
    await this.pool.query(`SELECT * FROM files WHERE name = '${all[0].originalname}'`); // ✗
    await this.pool.query(`SELECT * FROM files WHERE path = '${file.path}'`); // ✓
    await this.pool.query(`SELECT * FROM files WHERE owner = '${req.query.owner}'`); // ✗
    await this.pool.query(`SELECT * FROM files WHERE owner = '${other.body.owner}'`); // ✗
    await this.byOwner(req.query.owner);
  }

  private async byOwner(owner) {
    await this.pool.query(`SELECT * FROM files WHERE owner = '${owner}'`); // ✗
  }
}
