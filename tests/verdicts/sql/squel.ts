// @ts-nocheck: the packages are not installed.
import express from 'express';
import squel from 'squel';

const pg = squel.useFlavour('postgres');
const app = express();

app.get('/goods', (req, res) => {
  const { column, name, table } = req.query;
  squel.select().from('goods').where(`name = '${name}'`); // ✗
  squel.select().from('goods').where('name = ?', name).toParam(); // ✓
  squel.select().from(`goods_${table}`); // ✗
  squel.select().field(`max(${column})`).from('goods'); // ✗
  squel.select().from('goods').order(column); // ✗
  squel.select().from('goods').group(column); // ✗
  squel.select().from('goods').having(`name = '${name}'`); // ✗
  squel.select().from('goods').having('name = ?', name).order('name', false).group('name').field('name'); // ✓
  squel.select().from('goods').left_join('shops', 's', `s.name = '${name}'`); // ✗
  squel.select().from('goods').join('shops', 's', 's.id = goods.shop'); // ✓
  pg.update().table('goods').set('name', name).where('id = 1'); // ✓
  pg.delete().from('goods').where(squel.expr().and('id = 1').or(`name = '${name}'`)); // ✗
  squel.str(`name = '${name}'`); // ✗
  squel.str('name = ?', name); // ✓
  res.end();
});

export const find = (name: string, table: string) => squel.select().from(table).where('name = ?', name); // ?
