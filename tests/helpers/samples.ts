/** Files with one flaw that `--fix` repairs, for tests of the installed package. */
const statement = "pool.query(`SELECT id, email FROM users WHERE email = '${req.query.email}'`)";
const repairedStatement = "pool.query('SELECT id, email FROM users WHERE email = $1', [req.query.email])";

/** An ES module. */
export const flawedModule = `import express from 'express';
import { Pool } from 'pg';

const pool = new Pool();
const app = express();

app.get('/users', async (req, res) => {
  const { rows } = await ${statement};
  res.json(rows);
});
`;

/** The same as CommonJS. */
export const flawedCommonJs = flawedModule
  .replace("import express from 'express'", "const express = require('express')")
  .replace("import { Pool } from 'pg'", "const { Pool } = require('pg')");

/** The same as TypeScript. */
export const flawedTypeScript = flawedModule.replace('(req, res)', '(req: express.Request, res: express.Response): Promise<void>');

/** What `--fix` makes of one of them. */
export function repaired(code: string): string {
  return code.replace(statement, () => repairedStatement);
}

/** A flaw that no fix and no suggestion repairs: the column is the request's to choose. */
export const flawWithoutFix = `import express from 'express';
import { Pool } from 'pg';

const pool = new Pool();
const app = express();

app.get('/users', async (req, res) => {
  const { rows } = await pool.query(\`SELECT id, email FROM users ORDER BY \${req.query.order}\`);
  res.json(rows);
});
`;

/** Its repair by hand. */
export const repairedByHand = flawWithoutFix
  .replace("const app = express();\n", "const app = express();\nconst columns = { email: 'email', newest: 'created_at DESC' };\n")
  .replace('${req.query.order}', "${columns[req.query.order] ?? 'id'}");

/** Code that `recommended` leaves alone and `strict` reports: nobody knows which order it is given. */
export const unprovenModule = `import { Pool } from 'pg';

const pool = new Pool();

export async function sortedUsers(order) {
  return pool.query(\`SELECT id, email FROM users ORDER BY \${order}\`);
}
`;

/** `eslint.config.js` as the README has it. */
export const recommendedConfig = "import webSecurity from 'eslint-plugin-web-security';\n\nexport default [...webSecurity.configs.recommended];\n";
export const strictConfig = recommendedConfig.replace('recommended', 'strict');
