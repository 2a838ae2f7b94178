// variants: TypeScript alone – decorators are no JavaScript yet
// @ts-nocheck: the packages are not installed.
import { plainToInstance, Type } from 'class-transformer';
import { IsArray, IsEmail, IsIn, IsInt, IsString, IsUUID, Matches, MaxLength, validate, validateOrReject, ValidateNested } from 'class-validator';
import express from 'express';
import { Pool } from 'pg';

const pool = new Pool();
const app = express();
app.use(express.json());

class Place {
  @IsString() city: string;
  @IsInt() floor: number;
}

class Item {
  @IsUUID() id: string;
  @IsString() @MaxLength(80) name: string;
  @IsIn(['asc', 'desc']) order: string;
  @Matches(/^[a-z0-9-]+$/) slug: string;
  @IsEmail() email: string;
  @IsArray() @IsInt({ each: true }) sizes: number[];
  @ValidateNested() @Type(() => Place) place: Place;
}

app.post('/items', async (req, res) => {
  const item = plainToInstance(Item, req.body);
  await pool.query(`SELECT * FROM items WHERE id = '${item.id}'`); // ✗ – not checked yet
  await validateOrReject(item, { whitelist: true });
  await pool.query(`SELECT * FROM items WHERE id = '${item.id}' AND slug = '${item.slug}' AND size = ${item.sizes[0]} AND floor = ${item.place.floor}`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${item.name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE city = '${item.place.city}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE email = '${item.email}' ORDER BY name ${item.order}`); // ✗ – a quoted address may hold anything
  res.json({});
});

app.put('/items', async (req, res) => {
  const item = new Item();
  item.id = req.body.id;
  item.name = req.body.name;
  const errors = await validate(item);
  if (errors.length > 0) return res.status(400).json(errors);
  await pool.query(`SELECT * FROM items WHERE id = '${item.id}'`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${item.name}'`); // ✗
  res.json({});
});
