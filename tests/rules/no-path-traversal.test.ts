import { noPathTraversal as rule } from '../../src/rules/no-path-traversal.ts';
import { testRule } from '../helpers/rule-tester.ts';

const strict = { report: 'unproven' } as const;
const prelude = `import fs from 'node:fs';
import path from 'node:path';
import express from 'express';
const app = express(); app.use(express.json());
`;
const handler = (body: string) => `${prelude}app.get('/x/:name', (req, res, next) => {
  ${body}
});`;
const remedy = 'Take `path.basename()` of a name, or resolve the path and go on only if it begins with the directory and a separator.';

testRule(rule, {
  valid: [
    handler("res.sendFile(req.params.name, { root: path.join(__dirname, 'files') });"),
    handler("fs.readFile(path.join('files', path.basename(req.params.name)), next);"),
    { code: handler("if (fs.existsSync('a')) fs.readFileSync('a'); fs.readFileSync(path.join(__dirname, path.sep, process.env.DATA));"), options: strict },
    { code: "import fs from 'node:fs'; fs.readFileSync(new URL('./data.json', import.meta.url)); fs.readFileSync(import.meta.dirname + '/data.json');", options: strict },
    "export const read = (fs, name) => fs.readFileSync(name);",
    handler("fs.readFileSync('files/' + Number(req.params.name));"),
  ],
  invalid: [
    {
      name: 'what the message says of a whole path',
      code: handler('fs.readFileSync(req.query.file);'),
      errors: [{ messageId: 'anyPath', data: { value: '`req.query.file` (line 6)', sink: '`fs.readFileSync`', remedy } }],
    },
    {
      name: 'what the message says of a name behind a directory',
      code: handler("const { name } = req.params; fs.readFile('files/' + name, next);"),
      errors: [{
        messageId: 'climbing', data: { value: '`name` (`req.params.name`, line 6)', sink: '`fs.readFile`', remedy },
        suggestions: [
          { messageId: 'takeBaseName', output: handler("const { name } = req.params; fs.readFile('files/' + path.basename(name), next);") },
          {
            messageId: 'stayBelow',
            output: handler("const { name } = req.params; const root = path.resolve('files');\n  const target = path.join(root, name);\n  if (!target.startsWith(root + path.sep)) throw new Error('The path leaves its directory');\n  fs.readFile(target, next);"),
          },
        ],
      }],
    },
    {
      name: 'what the message says of a parameter',
      code: `${prelude}export const read = (name: string) => fs.promises.readFile(name);`,
      options: strict,
      errors: [{ messageId: 'unproven', data: { value: '`name` (a parameter, line 5)', sink: '`fs.promises.readFile`', remedy } }],
    },
    {
      name: 'the directory becomes the root',
      code: handler("res.sendFile(path.join(__dirname, 'files', req.params.name));"),
      errors: [{ messageId: 'climbing' }],
      output: handler("res.sendFile(req.params.name, { root: path.join(__dirname, 'files') });"),
    },
    {
      name: 'the directory becomes the root before a callback',
      code: handler("const files = path.resolve('files'); res.sendFile(path.join(files, req.params.name), next);"),
      errors: [{ messageId: 'climbing' }],
      output: handler("const files = path.resolve('files'); res.sendFile(req.params.name, { root: files }, next);"),
    },
    {
      name: 'the directory becomes the root beside other options',
      code: handler('res.sendFile(path.resolve(__dirname, req.params.name), { maxAge: 0 });'),
      errors: [{ messageId: 'anyPath' }],
      output: handler('res.sendFile(req.params.name, { maxAge: 0, root: __dirname });'),
    },
    {
      name: 'a root that is not the program\'s own is suggested',
      code: `import { filesOf } from './tenants';\n${handler('res.sendFile(path.join(filesOf(1), req.params.name));')}`,
      errors: [{
        messageId: 'climbing',
        suggestions: [
          { messageId: 'passRoot', output: `import { filesOf } from './tenants';\n${handler('res.sendFile(req.params.name, { root: filesOf(1) });')}` },
          { messageId: 'takeBaseName', output: `import { filesOf } from './tenants';\n${handler('res.sendFile(path.join(filesOf(1), path.basename(req.params.name)));')}` },
        ],
      }],
    },
    {
      name: 'the root of a download is suggested',
      code: handler("res.download(path.join('files', req.params.name), 'report.pdf');"),
      errors: [{
        messageId: 'climbing',
        suggestions: [
          { messageId: 'passRoot', data: { sink: 'res.download' }, output: handler("res.download(req.params.name, 'report.pdf', { root: 'files' });") },
          { messageId: 'takeBaseName', output: handler("res.download(path.join('files', path.basename(req.params.name)), 'report.pdf');") },
        ],
      }],
    },
    {
      name: 'options that are not seen are left alone',
      code: `import { settings } from './settings';\n${handler("res.sendFile(path.join('files', req.params.name), settings());")}`,
      options: strict,
      errors: [{ messageId: 'unproven' }],
    },
    {
      name: 'an import for the base name',
      code: "import fs from 'node:fs';\nimport express from 'express';\nexpress().get('/:name', (req, res) => { res.send(fs.readFileSync(`files/${req.params.name}.md`)); });",
      errors: [{
        messageId: 'climbing',
        suggestions: [{ messageId: 'takeBaseName', output: "import fs from 'node:fs';\nimport express from 'express';\nimport path from 'node:path';\nexpress().get('/:name', (req, res) => { res.send(fs.readFileSync(`files/${path.basename(req.params.name)}.md`)); });" }, {
          messageId: 'stayBelow',
          output: "import fs from 'node:fs';\nimport express from 'express';\nimport path from 'node:path';\nexpress().get('/:name', (req, res) => { const root = path.resolve('files');\nconst target = path.join(root, req.params.name + '.md');\nif (!target.startsWith(root + path.sep)) throw new Error('The path leaves its directory');\nres.send(fs.readFileSync(target)); });",
        }],
      }],
    },
    {
      name: 'a named import for the base name',
      code: "import fs from 'node:fs';\nimport { join } from 'node:path';\nimport express from 'express';\nexpress().get('/:name', (req, res) => { res.send(fs.readFileSync(join('files', req.params.name))); });",
      errors: [{
        messageId: 'climbing',
        suggestions: [{ messageId: 'takeBaseName', output: "import fs from 'node:fs';\nimport { join, basename } from 'node:path';\nimport express from 'express';\nexpress().get('/:name', (req, res) => { res.send(fs.readFileSync(join('files', basename(req.params.name)))); });" }, {
          messageId: 'stayBelow',
          output: "import fs from 'node:fs';\nimport { join } from 'node:path';\nimport express from 'express';\nimport path from 'node:path';\nexpress().get('/:name', (req, res) => { const root = path.resolve('files');\nconst target = path.join(root, req.params.name);\nif (!target.startsWith(root + path.sep)) throw new Error('The path leaves its directory');\nres.send(fs.readFileSync(target)); });",
        }],
      }],
    },
    {
      name: 'a path in a variable of its own',
      code: handler("const file = path.join(__dirname, 'files', req.params.name);\n  fs.readFile(file, next);"),
      errors: [{
        messageId: 'climbing',
        suggestions: [{
          messageId: 'stayBelow',
          output: handler("const root = path.resolve(__dirname, 'files');\n  const file = path.join(root, req.params.name);\n  if (!file.startsWith(root + path.sep)) throw new Error('The path leaves its directory');\n  fs.readFile(file, next);"),
        }],
      }],
    },
    { name: 'no check before a part of a condition', code: handler("if (next) fs.readFile(path.join('files', req.params.name, '..', req.params.name), next);"), errors: [{ messageId: 'climbing' }] },
    {
      name: 'entries of an archive',
      code: "import * as tar from 'tar';\ntar.x({ file: 'u.tar', cwd: 'out', preservePaths: true });",
      errors: [{ messageId: 'entryPaths', data: { sink: '`tar.x`' } }],
    },
    { name: 'a name in the middle gets no suggestion', code: handler("fs.readFileSync(path.join('files', req.params.name, 'index.md'));"), errors: [{ messageId: 'climbing' }] },
    { name: 'a question is told once', code: handler('if (fs.existsSync(req.body.p)) fs.unlinkSync(req.body.p);'), errors: [{ messageId: 'anyPath', column: 48 }] },
    { name: 'a question alone is told', code: handler('res.json(fs.existsSync(req.body.p));'), errors: [{ messageId: 'anyPath' }] },
  ],
});
