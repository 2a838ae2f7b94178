import { execFile, execFileSync, execSync } from 'node:child_process';
import type { FastifyInstance } from 'fastify';
import type { Pool } from 'mysql2/promise';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';

interface Options {
  warehouse: Pool;
}

const Target = z.object({ month: z.string().regex(/^\d{4}-\d{2}$/), country: z.string().length(2), total: z.number().int() });
const groups = ['country', 'brand', 'month'] as const;

export async function reportRoutes(app: FastifyInstance, { warehouse }: Options): Promise<void> {
  app.addHook('onRequest', app.authenticate);
  app.addHook('onRequest', app.requireManager);

  app.get<{ Querystring: { country: string } }>('/sales', async (request) => {
    // dangerous no-sql-injection, repaired by --fix – glued between quotes
    const [rows] = await warehouse.query(`SELECT month, SUM(total) AS total FROM sales WHERE country = '${request.query.country}' GROUP BY month`);
    return rows;
  });

  app.get<{ Querystring: { by: string } }>('/sales/grouped', async (request, reply) => {
    const by = groups.find((group) => group === request.query.by);
    if (!by) return reply.code(400).send({ error: `Group by one of ${groups.join(', ')}.` });
    // safe no-sql-injection – one of three constants
    const [rows] = await warehouse.query(`SELECT ${by}, SUM(total) AS total FROM sales GROUP BY ${by}`);
    return rows;
  });

  app.get<{ Querystring: { from: string; sort: string } }>('/returns', async (request) => {
    // dangerous no-sql-injection – the column is whatever the request says
    const [rows] = await warehouse.query(`SELECT sku, COUNT(*) AS returned FROM returns WHERE day >= ? GROUP BY sku ORDER BY ${request.query.sort}`, [request.query.from]);
    return rows;
  });

  app.get<{ Querystring: { day: string } }>('/day', async (request, reply) => {
    const { day } = request.query;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return reply.code(400).send({ error: 'A day looks like 2025-01-31.' });
    // safe no-sql-injection – digits and dashes
    const [rows] = await warehouse.query(`SELECT sku, total FROM sales WHERE day = '${day}'`);
    return rows;
  });

  app.get<{ Querystring: { file: string } }>('/print', async (request, reply) => {
    // dangerous no-command-injection, repaired by --fix – double quotes do not keep `$(…)` from the shell
    execSync(`lpr -P office "/srv/reports/${request.query.file}"`);
    return reply.code(204).send();
  });

  app.get<{ Querystring: { rule: string } }>('/rules', async (request) => {
    // safe no-command-injection – no shell, and what follows `--` is no option
    return execFileSync('grep', ['-r', '--', request.query.rule, '/srv/rules'], { encoding: 'utf8' });
  });

  app.get<{ Querystring: { file: string } }>('/archive', async (request) => {
    // dangerous no-path-traversal – `../` leads out of the archive
    return readFile(join('archive', request.query.file), 'utf8');
  });

  app.get<{ Querystring: { file: string } }>('/archive/plain', async (request) => {
    // safe no-path-traversal – the name alone
    return readFile(join('archive', basename(request.query.file)), 'utf8');
  });

  app.get<{ Params: { month: string } }>('/archive/:month', async (request, reply) => {
    const month = z.string().regex(/^\d{4}-\d{2}$/).safeParse(request.params.month);
    if (!month.success) return reply.code(400).send({ error: 'A month looks like 2025-01.' });
    // safe no-path-traversal – digits and a dash
    return readFile(join('archive', `${month.data}.csv`), 'utf8');
  });

  app.get<{ Querystring: { back: string } }>('/done', async (request, reply) => {
    // dangerous no-open-redirect – any address in a link to this shop
    return reply.redirect(request.query.back);
  });

  app.get<{ Querystring: { back: string } }>('/closed', async (request, reply) => {
    const back = ['/reports', '/sales'].includes(request.query.back) ? request.query.back : '/';
    // safe no-open-redirect – one of three paths
    return reply.redirect(back);
  });

  app.get<{ Params: { month: string } }>('/latest/:month', async (request, reply) => {
    // safe no-open-redirect – a path of this site
    return reply.redirect(`/reports/${request.params.month}`);
  });

  app.get('/previous', async (request, reply) => {
    // unproven no-open-redirect – the page that the client comes from
    return reply.redirect(request.headers.referer ?? '/');
  });

  app.post<{ Body: { url: string } }>('/import', async (request) => {
    // dangerous no-ssrf – any server, also one inside of the shop
    const answer = await fetch(request.body.url);
    return answer.text();
  });

  app.post<{ Body: { url: string } }>('/import/listed', async (request, reply) => {
    const url = new URL(request.body.url);
    if (!['stock.example', 'prices.example'].includes(url.hostname)) return reply.code(400).send({ error: 'Not one of our partners.' });
    // safe no-ssrf – one of two hosts
    const answer = await fetch(url);
    return answer.text();
  });

  app.get<{ Params: { sku: string } }>('/stock/:sku', async (request) => {
    // safe no-ssrf – encoded, behind a fixed host
    const answer = await fetch(`https://stock.example/items/${encodeURIComponent(request.params.sku)}`);
    return answer.text();
  });

  app.get<{ Params: { sku: string } }>('/prices/:sku', async (request) => {
    // unproven no-ssrf – `../` leads to another path of the same host
    const answer = await fetch(`https://prices.example/items/${request.params.sku}`);
    return answer.text();
  });

  app.post('/targets', async (request, reply) => {
    // safe no-mass-assignment – the schema drops other fields
    await warehouse.query('INSERT INTO targets SET ?', Target.parse(request.body));
    return reply.code(201).send();
  });

  app.put<{ Params: { month: string }; Body: object }>('/targets/:month', async (request, reply) => {
    // dangerous no-mass-assignment – the request names the columns, `approved_by` among them
    await warehouse.query('UPDATE targets SET ? WHERE month = ?', [request.body, request.params.month]);
    return reply.code(204).send();
  });
}

export function archiveReport(name: string): void {
  // unproven no-command-injection – nothing here shows which names come in
  execSync(`gzip /srv/reports/${name}.csv`);
}

export function unpackReport(name: string): void {
  // safe no-command-injection – no shell, and the path begins with a directory
  execFile('gunzip', [`/srv/reports/${name}.csv.gz`]);
}

export async function readTemplate(name: string): Promise<string> {
  // unproven no-path-traversal – whoever calls this names the file
  return readFile(join('templates', `${name}.txt`), 'utf8');
}
