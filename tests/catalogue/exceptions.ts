/**
 * Examples that say something else than their entry, by `rule: title`: what the entry says, and why the example differs.
 * The issue and facts about packages come before the entries.
 */
export const decided: ReadonlyMap<string, { readonly entry: string; readonly reason: string }> = new Map([
  ['no-sql-injection: dangerous: parameter of a repository function between quotes', {
    entry: 'unproven', reason: 'the issue: a parameter glued between quotes is unparameterized, since that is how one file sees the injections of layered code',
  }],
  ['no-sql-injection: edit: bare hole of pg', { entry: 'a fix', reason: 'the issue: binding a bare hole changes its type, so it is a suggestion' }],
  ['no-sql-injection: edit: quoted and bare hole of pg', { entry: 'a fix', reason: 'the issue: one of the holes is bare' }],
  ['no-sql-injection: edit: execute of mysql2', {
    entry: 'a fix that binds the value as it is', reason: 'one of the holes is bare; and a field of a JSON body can be an object, which mysql2 writes as SQL, so what stood between quotes stays text',
  }],
  ['no-sql-injection: edit: between present placeholders', {
    entry: 'binds the value as it is', reason: 'a field of a JSON body can be an object, which mysql2 writes as SQL: what stood between quotes stays text',
  }],
  ['no-sql-injection: edit: double quotes are strings in MySQL', {
    entry: 'a fix that binds the values as they are', reason: 'one of the holes is bare; and a field of a JSON body can be an object, which mysql2 writes as SQL',
  }],
  ['no-sql-injection: edit: prepared statement of better-sqlite3', {
    entry: 'binds the value as it is', reason: 'SQLite compares a number with text otherwise than the literal that stood there, and better-sqlite3 refuses objects',
  }],
  ['no-sql-injection: edit: LIMIT of execute in mysql2', { entry: 'no edit', reason: 'a number written into the text works with execute as it does with query' }],
  ['no-unescaped-html-response: safe: body as a whole is JSON', { entry: 'dangerous', reason: 'a fact about Express: the parsed body is an object, an array or undefined, and these are sent as JSON' }],
  ['no-unescaped-html-response: safe: what Hono does not escape', {
    entry: 'dangerous', reason: 'the issue: no two rules report the same flaw; no-disabled-escaping reports the mark, as its own entry says of the same line',
  }],
  ['no-unescaped-html-response: edit: JSON in a script', {
    entry: 'a fix', reason: 'the issue: a suggestion, since JSON.stringify gives no text for undefined and functions',
  }],
  ['no-ssrf: edit: part of a path', { entry: 'a fix', reason: 'a value that is encoded already, or holds slashes on purpose, becomes another one: what may change behaviour is a suggestion' }],
  ['no-open-redirect: edit: href of a checked URL', { entry: 'a fix', reason: 'the query of the URL becomes a part of the target: what may change behaviour is a suggestion' }],
  ['no-mass-assignment: edit: spread behind the fixed keys', {
    entry: 'a suggestion that moves the spread to the front', reason: 'a request could still set any other field: after an edit the finding must be gone',
  }],
  ...['ejs', 'lodash escapes with a dash', 'nunjucks'].map((name): [string, { entry: string; reason: string }] => [`no-template-injection: edit: ${name}`, {
    entry: 'a fix', reason: 'markup in the value was written as it is before, and is escaped then: what may change for ordinary input is a suggestion',
  }]),
  ...[
    'autoescape of nunjucks', 'autoescape of an environment', 'autoescape of swig', 'autoescape of twig', 'noEscape of handlebars', 'autoEscape of eta',
    'marked argument of a helper', 'name of ejs', 'name of eta', 'name of lodash', 'name of underscore', 'name of handlebars',
    'name of mustache', 'name of hogan', 'text of pug', 'line of pug', 'filter of nunjucks', 'filter of swig',
  ].map((name): [string, { entry: string; reason: string }] => [`no-disabled-escaping: edit: ${name}`, {
    entry: 'a fix', reason: 'values that hold markup on purpose, or are escaped elsewhere, show their tags then: what may change for ordinary input is a suggestion',
  }]),
  ['no-disabled-escaping: unproven: escape of mustache that changes nothing', {
    entry: 'dangerous', reason: 'tried on Unleash: its templates are Markdown for chats, so only a template in the file that holds tags is surely HTML',
  }],
  ['no-unsafe-deserialization: edit: an option of libxmljs', {
    entry: 'a fix', reason: 'documents that declare entities of their own are read otherwise without the option: what may change for ordinary input is a suggestion',
  }],
  ...['every one', 'flag', 'slash'].map((name): [string, { entry: string; reason: string }] => [`no-incomplete-sanitization: edit: ${name}`, {
    entry: 'a fix', reason: 'texts with several of the characters, and the address without a path, are treated otherwise behind the edit: what may change for ordinary input is a suggestion',
  }]),
  ['no-prototype-pollution: edit: loop of a merge', {
    entry: 'a fix', reason: 'a field of ordinary input may be called constructor, and is left out behind the guard: what may change for ordinary input is a suggestion',
  }],
  ['no-incomplete-sanitization: edit: ampersand first', {
    entry: 'a fix', reason: 'what is shown for a text with brackets differs, which may be stored elsewhere as it was: what may change for ordinary input is a suggestion',
  }],
  ['no-command-injection: edit: whole words without quotes', {
    entry: 'a fix', reason: 'tried: a shell makes two words of `a b`, execFile one; what may change for ordinary input is a suggestion',
  }],
  ['no-command-injection: edit: a value in quotes', {
    entry: 'a suggestion', reason: 'tried: between quotes a shell makes one word of every value without its own characters, as execFile does',
  }],
  ['no-command-injection: edit: an import is added', { entry: 'a suggestion', reason: 'the value stands between quotes' }],
  ['no-sensitive-data-in-logs: edit: one property of two', { entry: 'a fix', reason: 'it changes what the log says: what may change behaviour is a suggestion' }],
  ['no-sensitive-data-in-logs: edit: in a template', { entry: 'a fix', reason: 'the issue: writing [REDACTED] is a suggestion' }],
  ['require-secure-auth-cookie: edit: httpOnly: false of cookie-session', {
    entry: 'a fix', reason: 'the value is readable JSON, so a script may use it: what may change behaviour is a suggestion',
  }],
  ['no-vulnerable-dependency: edit: exact version without a lockfile', {
    entry: 'a fix', reason: 'another version than the one that is asked for may behave otherwise, and a hook before a commit applies fixes unseen: only a range that becomes narrower is fixed',
  }],
  ['no-vulnerable-dependency: edit: tilde with a lockfile', { entry: 'a fix', reason: 'the issue: with a lockfile only suggestions, since npm ci fails if the range alone is raised' }],
  ['require-log-retention: safe: file-stream-rotator 1', {
    entry: 'dangerous', reason: 'a fact about file-stream-rotator 1.0.0: without max_logs it keeps the last ten files; version 0.6 keeps all',
  }],
]);

/** Examples that the plugin judges wrongly today, by `rule: title`, and why. They turn red when they are mended. */
export const gaps: ReadonlyMap<string, string> = new Map();
