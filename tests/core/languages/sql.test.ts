import { describe, expect, it } from 'vitest';
import { canBind, capabilitiesThatChange, looksLikeSql, readSql, type SqlPiece } from '../../../src/core/languages/sql.ts';
import type { SqlDialect } from '../../../src/models/model.ts';

/** `§` stands for a hole. */
function pieces(text: string): SqlPiece[] {
  return text.split('§').flatMap((value, index): SqlPiece[] => (index === 0 ? [{ kind: 'constant', value }] : [{ kind: 'hole' }, { kind: 'constant', value }]));
}

const read = (text: string, dialect: SqlDialect = 'postgres') => readSql(pieces(text), dialect);
const positions = (text: string, dialect?: SqlDialect) => read(text, dialect).holes.map((hole) => hole.position).join(' ');
const bindings = (text: string, dialect?: SqlDialect) => read(text, dialect).holes.map((hole) => hole.binding).join(' ');

/** The source between two places, `§` for holes. */
function slice(text: string, range: { start: { piece: number; offset: number }; end: { piece: number; offset: number } }): string {
  const parts = pieces(text).map((piece) => (piece.kind === 'hole' ? '§' : piece.value));
  const flat = (place: { piece: number; offset: number }) => parts.slice(0, place.piece).join('').length + place.offset;
  return text.slice(flat(range.start), flat(range.end));
}

const everyDialect: readonly SqlDialect[] = ['postgres', 'mysql', 'sqlite'];

describe('positions in every dialect', () => {
  it.each([
    // literals
    ['SELECT * FROM t WHERE a = \'§\'', 'quoted'],
    ['SELECT * FROM t WHERE a LIKE \'%§%\'', 'quoted'],
    ['SELECT * FROM t WHERE a = \'§:§\'', 'quoted quoted'],
    ['SELECT * FROM t WHERE a = \'it\'\'s §\'', 'quoted'],
    ['SELECT * FROM t WHERE a = \'\'\'§\'\'\'', 'quoted'],
    ['SELECT * FROM t WHERE a = \'\' AND b = §', 'value'],
    ['SELECT * FROM t WHERE a = \'x\' AND b = \'§\' AND c = §', 'quoted value'],
    ['SELECT \'-- no comment\', § FROM t', 'identifier'],
    ['SELECT * FROM t WHERE a = \'/*\' AND b = § -- §', 'value line-comment'],
    ['INSERT INTO t (a) VALUES (\'§\')', 'quoted'],
    ['SELECT * FROM t WHERE a = X\'§\'', 'quoted'],
    ['SELECT * FROM t WHERE a = DATE \'§\'', 'quoted'],
    ['SELECT * FROM t WHERE a IN (\'§\')', 'quoted'],
    ['SELECT * FROM t WHERE a = \'§', 'quoted'],
    // values behind operators
    ['SELECT * FROM t WHERE a = §', 'value'],
    ['SELECT * FROM t WHERE a=§', 'value'],
    ['SELECT * FROM t WHERE a =\n  §\n  AND b <> §', 'value value'],
    ['SELECT * FROM t WHERE a != § OR b < § OR c >= §', 'value value value'],
    ['SELECT * FROM t WHERE a BETWEEN § AND §', 'value value'],
    ['SELECT * FROM t WHERE a BETWEEN f(§, 1) AND § AND §', 'value value identifier'],
    ['SELECT * FROM t WHERE (a BETWEEN § AND §) AND §', 'value value identifier'],
    ['SELECT * FROM t WHERE a LIKE § ESCAPE §', 'value value'],
    ['SELECT * FROM t WHERE a NOT LIKE §', 'value'],
    ['UPDATE t SET n = n + §, m = m * §, k = § / 2, l = -§', 'value value value value'],
    ['SELECT a || § FROM t', 'value'],
    ['SELECT a * § FROM t', 'value'],
    ['SELECT (a + 1) * § FROM t', 'value'],
    ['SELECT CASE WHEN a = § THEN § ELSE § END FROM t', 'value value value'],
    ['SELECT CASE a WHEN § THEN 1 END FROM t', 'value'],
    ['SELECT * FROM t WHERE a IS DISTINCT FROM §', 'value'],
    ['SELECT * FROM t WHERE a = ANY(§)', 'value'],
    ['SELECT * FROM t WHERE a = § -- why\n AND b = §', 'value value'],
    ['SELECT * FROM t WHERE a = /* why */ §', 'value'],
    ['SELECT * FROM t WHERE a.b = §', 'value'],
    // values in parentheses
    ['INSERT INTO t (a, b) VALUES (§, §)', 'value value'],
    ['INSERT INTO t VALUES (§, §), (§, §)', 'value value value value'],
    ['REPLACE INTO t (a) VALUES (§)', 'list'],
    ['INSERT INTO § (a, b) VALUES (§, 1)', 'identifier value'],
    ['SELECT * FROM t WHERE a IN (§, §)', 'value value'],
    ['SELECT * FROM t WHERE a IN (§)', 'list'],
    ['SELECT * FROM t WHERE a NOT IN ( § )', 'list'],
    ['SELECT * FROM t WHERE a IN (1, §)', 'value'],
    ['SELECT * FROM t WHERE a > round_to(b, §)', 'value'],
    ['SELECT ST_Point(§, §) FROM t', 'value value'],
    ['SELECT * FROM generate_series(1, §)', 'value'],
    ['SELECT count(*) FILTER (WHERE a = §) FROM t', 'value'],
    ['SELECT * FROM t WHERE EXISTS (SELECT 1 FROM u WHERE u.a = § AND u.b IN (SELECT c FROM v WHERE d = §))', 'value value'],
    ['WITH x AS (SELECT * FROM t WHERE a = §) SELECT * FROM x WHERE b = §', 'value value'],
    ['WITH x(a, §) AS (VALUES (§)) SELECT * FROM x', 'identifier list'],
    ['INSERT INTO t (a) SELECT a FROM u WHERE b = §', 'value'],
    // limits and intervals
    ['SELECT * FROM t LIMIT §', 'limit'],
    ['SELECT * FROM t LIMIT § OFFSET §', 'limit limit'],
    ['SELECT * FROM t LIMIT §, §', 'limit limit'],
    ['SELECT * FROM t ORDER BY a FETCH FIRST § ROWS ONLY', 'limit'],
    ['SELECT * FROM t WHERE a > now() - INTERVAL \'§ days\'', 'interval'],
    ['SELECT * FROM t WHERE a > now() - INTERVAL § DAY', 'interval'],
    // names, keywords, clauses
    ['SELECT § FROM t', 'identifier'],
    ['SELECT a, § FROM t', 'identifier'],
    ['SELECT * § FROM t', 'identifier'],
    ['SELECT DISTINCT § FROM t', 'identifier'],
    ['SELECT * FROM §', 'identifier'],
    ['SELECT * FROM t, § WHERE a = 1', 'identifier'],
    ['SELECT * FROM t JOIN § ON t.id = u.id', 'identifier'],
    ['SELECT * FROM t_§', 'identifier'],
    ['SELECT * FROM §_archive WHERE a = §', 'identifier value'],
    ['SELECT * FROM §.t', 'identifier'],
    ['SELECT * FROM s.§', 'identifier'],
    ['SELECT §(a) FROM t', 'identifier'],
    ['SELECT a AS § FROM t', 'identifier'],
    ['SELECT * FROM t WHERE §', 'identifier'],
    ['SELECT * FROM t §', 'identifier'],
    ['SELECT * FROM t WHERE a = 1 §', 'identifier'],
    ['SELECT * FROM t WHERE a = 1 AND §', 'identifier'],
    ['SELECT * FROM t WHERE (§) OR NOT §', 'identifier identifier'],
    ['SELECT * FROM t WHERE § = 1', 'identifier'],
    ['SELECT * FROM t WHERE a § b', 'identifier'],
    ['SELECT * FROM t WHERE a = §§', 'identifier identifier'],
    ['SELECT * FROM t WHERE a = 1§', 'identifier'],
    ['SELECT * FROM t GROUP BY § HAVING § ORDER BY §', 'identifier identifier identifier'],
    ['SELECT * FROM t ORDER BY a §', 'identifier'],
    ['SELECT * FROM t ORDER BY a, § DESC', 'identifier'],
    ['INSERT INTO t (§) VALUES (1)', 'identifier'],
    ['INSERT INTO t (a, §) VALUES (1)', 'identifier'],
    ['INSERT INTO § (§) VALUES §', 'identifier identifier identifier'],
    ['UPDATE § SET § = 1', 'identifier identifier'],
    ['UPDATE t SET §', 'identifier'],
    ['UPDATE t SET a = §, § WHERE b = §', 'value identifier value'],
    ['DELETE FROM § WHERE a = §', 'identifier value'],
    ['INSERT INTO t (a) VALUES (1) ON CONFLICT (§) DO UPDATE SET a = §', 'identifier value'],
    ['SELECT COUNT(§) FROM t', 'identifier'],
    ['SELECT lower(§) FROM t', 'identifier'],
    ['SELECT coalesce(§, §) FROM t', 'identifier value'],
    ['SELECT row_number() OVER (PARTITION BY § ORDER BY §) FROM t', 'identifier identifier'],
    ['SELECT * FROM t JOIN u USING (§)', 'identifier'],
    ['SELECT a FROM t UNION SELECT § FROM u', 'identifier'],
    ['§ WHERE a = §', 'identifier value'],
    ['§', 'identifier'],
    ['DROP TABLE §', 'identifier'],
    ['CREATE TABLE § (id int)', 'identifier'],
    ['SELECT cast(a AS §) FROM t', 'identifier'],
    // comments
    ['SELECT 1 /* § */ FROM t', 'comment'],
    ['SELECT 1 -- §', 'line-comment'],
    ['/* § */ SELECT * FROM t WHERE a = §', 'comment value'],
    ['SELECT 1 /* unclosed §', 'comment'],
    ['-- by §\nSELECT * FROM t WHERE a = §', 'line-comment value'],
  ])('%s: %s', (text, expected) => {
    for (const dialect of everyDialect) expect(`${dialect}: ${positions(text, dialect)}`).toBe(`${dialect}: ${expected}`);
  });
});

describe('positions by dialect', () => {
  it.each([
    // quotes
    ['SELECT * FROM t WHERE a = "§"', 'quoted-identifier', 'quoted', 'quoted-identifier'],
    ['SELECT * FROM t WHERE "a §" = \'§\'', 'quoted-identifier quoted', 'quoted quoted', 'quoted-identifier quoted'],
    ['SELECT * FROM `§` WHERE a = §', 'quoted-identifier value', 'quoted-identifier value', 'quoted-identifier value'],
    ['SELECT * FROM t WHERE [§] = §', 'list value', 'list value', 'quoted-identifier value'],
    ['SELECT * FROM t WHERE a = \'x\\\' AND b = §', 'value', 'quoted', 'value'],
    ['SELECT * FROM t WHERE a = E\'x\\\' AND b = § --\'', 'quoted', 'quoted', 'value'],
    ['SELECT * FROM t WHERE a = \'\\\\\' AND b = §', 'value', 'value', 'value'],
    ['SELECT * FROM t WHERE a = "it\'s" AND b = §', 'value', 'value', 'value'],
    // comments
    ['SELECT 1 # §', 'value', 'line-comment', 'value'],
    ['SELECT 5--§', 'line-comment', 'value', 'line-comment'],
    ['SELECT 1 /* a /* b */ § */ FROM t', 'comment', 'identifier', 'identifier'],
    // PostgreSQL
    ['SELECT $$ § $$, $tag$ $$ § $tag$, a FROM t WHERE b = §', 'dollar-quoted dollar-quoted value', null, null],
    ['DO $do$ BEGIN EXECUTE \'§\'; END $do$', 'dollar-quoted', null, null],
    ['SELECT a$b$ FROM t WHERE c = §', 'value', 'value', 'value'],
    ['SELECT * FROM t WHERE a = §::int', 'value', null, null],
    ['SELECT * FROM t WHERE a = \'§\'::uuid', 'quoted', null, null],
    ['SELECT * FROM t WHERE a > now() - \'§ days\'::interval', 'interval', null, null],
    ['SELECT a::§ FROM t', 'identifier', null, null],
    ['SELECT data->§ FROM t WHERE data->>\'§\' = \'§\' AND data @> \'{"a": "§"}\'', 'value quoted quoted quoted', null, null],
    ['SELECT * FROM t WHERE data ? § AND data ?| ARRAY[\'§\', §]', 'value quoted value', null, null],
    ['SELECT * FROM t WHERE a = ANY(ARRAY[§])', 'list', null, null],
    ['SELECT * FROM t WHERE a ~* § AND b !~ §', 'value value', null, null],
    ['SELECT * FROM t WHERE id = $§', 'identifier', 'identifier', 'identifier'],
    ['SELECT * FROM t WHERE a IS §', 'identifier', 'identifier', 'value'],
    ['SELECT * FROM t WHERE a IS NOT §', 'identifier', 'identifier', 'value'],
    ['SELECT * FROM t WHERE a <=> § OR a RLIKE § OR a REGEXP §', 'value value value', 'value value value', 'value value value'],
    ['SELECT @§ FROM t', 'identifier', 'identifier', 'identifier'],
    ['CALL p(§, \'§\')', 'value quoted', 'value quoted', 'value quoted'],
    ['SELECT * FROM t WHERE id = ?§', 'value', 'identifier', 'identifier'],
  ])('%s', (text, postgres, mysql, sqlite) => {
    expect([positions(text, 'postgres'), mysql === null ? null : positions(text, 'mysql'), sqlite === null ? null : positions(text, 'sqlite')]).toEqual([postgres, mysql, sqlite]);
  });
});

describe('what NULL would hide', () => {
  it.each([
    ['SELECT * FROM t WHERE a = \'§\' AND \'§\' = b', 'no no'],
    ['SELECT * FROM t WHERE a <> \'§\' OR b != \'§\' OR \'§\' <> c', 'yes yes yes'],
    ['SELECT * FROM t WHERE a LIKE \'§\' AND b NOT LIKE \'§\'', 'no yes'],
    ['SELECT * FROM t WHERE NOT a = \'§\' AND b = \'§\'', 'yes no'],
    ['SELECT * FROM t WHERE NOT (a = \'§\' OR (b = \'§\')) AND c = \'§\'', 'yes yes no'],
    ['SELECT * FROM t WHERE NOT EXISTS (SELECT 1 FROM u WHERE a = \'§\')', 'no'],
    ['SELECT * FROM t WHERE a NOT IN (SELECT b FROM u WHERE c = \'§\')', 'no'],
    ['INSERT INTO t (a) VALUES (\'§\')', 'no'],
    ['UPDATE t SET a = \'§\' WHERE b <> \'§\'', 'no yes'],
  ])('%s: %s', (text, expected) => {
    for (const dialect of everyDialect) {
      expect(read(text, dialect).holes.map((hole) => (hole.excludes ? 'yes' : 'no')).join(' ')).toBe(expected);
    }
  });
});

describe('what binding changes', () => {
  it.each([
    // whole operands against a plain column
    ['SELECT * FROM t WHERE a = \'§\'', 'same'],
    ['SELECT * FROM t WHERE t.a <> \'§\' AND "b" != \'§\';', 'same same'],
    ['SELECT * FROM t WHERE a LIKE \'%§%\' ORDER BY a', 'same'],
    ['SELECT * FROM t WHERE a NOT LIKE \'§%\' OR b ILIKE \'§\'', 'same same'],
    ['SELECT * FROM t WHERE (a = \'§\' OR b = \'§\') AND NOT c = \'§\'', 'same same same'],
    ['SELECT * FROM t WHERE \'§\' = a', 'same'],
    ['SELECT * FROM t JOIN u ON t.id = u.id AND u.kind = \'§\' WHERE t.a = \'§\' LIMIT 1', 'same same'],
    ['SELECT * FROM t WHERE a = \'§:§\'', 'same same'],
    ['SELECT * FROM t WHERE a IN (SELECT b FROM u WHERE c = \'§\')', 'same'],
    ['WITH x AS (SELECT * FROM t WHERE a = \'§\') SELECT * FROM x', 'same'],
    ['DELETE FROM t WHERE value = \'§\'', 'same'],
    ['UPDATE t SET value = \'§\', b = \'§\' WHERE key = \'§\'', 'same same same'],
    ['UPDATE t SET a = \'§\' RETURNING id', 'same'],
    ['INSERT INTO t (a, b) VALUES (\'§\', \'§ §\')', 'same same same'],
    ['INSERT INTO t VALUES (\'§\'), (\'§\')', 'same same'],
    ['REPLACE INTO t (a) VALUES (\'§\')', 'same'],
    ['WITH x AS (SELECT 1) INSERT INTO t (a) VALUES (\'§\')', 'same'],
    ['INSERT INTO t (a) VALUES (1) ON CONFLICT (a) DO UPDATE SET a = \'§\'', 'same'],
    // another type may decide
    ['SELECT * FROM t WHERE a = §', 'changing'],
    ['SELECT * FROM t WHERE a > \'§\' AND b BETWEEN \'§\' AND \'§\'', 'changing changing changing'],
    ['SELECT * FROM t WHERE lower(a) = \'§\'', 'changing'],
    ['SELECT * FROM t WHERE a || b = \'§\'', 'changing'],
    ['SELECT * FROM t WHERE a = \'§\' || b', 'changing'],
    ['SELECT * FROM t WHERE a = \'§\'::int', 'changing'],
    ['SELECT * FROM t WHERE a = lower(\'§\')', 'changing'],
    ['SELECT * FROM t WHERE if(a = \'§\', 1, 2)', 'changing'],
    ['SELECT * FROM t WHERE f((a = \'§\'))', 'changing'],
    ['SELECT * FROM t WHERE a LIKE \'§\' ESCAPE \'!\'', 'changing'],
    ['SELECT * FROM t WHERE a = \'§\' COLLATE NOCASE', 'changing'],
    ['SELECT * FROM t WHERE a = \'§\' §', 'changing impossible'],
    ['SELECT * FROM t WHERE BINARY a = \'§\'', 'changing'],
    ['SELECT * FROM t WHERE 1 = \'§\' OR NULL = \'§\'', 'changing changing'],
    ['SELECT * FROM t WHERE b BETWEEN c AND d = \'§\'', 'changing'],
    ['SELECT * FROM t WHERE a IN (\'§\', \'§\')', 'changing changing'],
    ['SELECT * FROM t GROUP BY b HAVING a = \'§\'', 'changing'],
    ['SELECT * FROM t WHERE CASE WHEN a = \'§\' THEN 1 END = 1', 'changing'],
    ['SELECT a = \'§\' FROM t', 'changing'],
    ['SELECT \'§\' AS a, \'§\' AS b FROM t', 'changing changing'],
    ['UPDATE t SET a = b || \'§\', c = (d = \'§\')', 'changing changing'],
    ['UPDATE t SET a = \'§\' + 1', 'changing'],
    ['UPDATE t SET a = b = \'§\'', 'changing'],
    ['INSERT INTO t (a) VALUES (\'§\' || \'x\', lower(\'§\'))', 'changing changing'],
    ['SELECT * FROM (VALUES (\'§\')) x', 'changing'],
    ['INSERT INTO t (a) SELECT \'§\' FROM u', 'changing'],
    ['SELECT * FROM t LIMIT §', 'changing'],
    ['INSERT INTO t VALUES (§)', 'changing'],
    ['SELECT * FROM t WHERE (a, b) = (\'§\', \'§\')', 'changing changing'],
    // no parameter can stand there
    ['SELECT * FROM §', 'impossible'],
    ['SELECT * FROM t WHERE a = DATE \'§\'', 'impossible'],
    ['SELECT * FROM t WHERE a = N\'§\'', 'impossible'],
    ['SELECT * FROM t WHERE a > now() - INTERVAL \'§ days\'', 'impossible'],
    ['SELECT a AS \'§\' FROM t', 'impossible'],
    ['SELECT * FROM t WHERE a = \'x\' \'§\'', 'impossible'],
    ['SELECT * FROM t WHERE a = §\'§\'', 'impossible impossible'],
    ['SELECT * FROM t WHERE a = \'§', 'impossible'],
    ['SELECT 1 /* § */', 'impossible'],
    ['SELECT * FROM t WHERE a IN (§)', 'impossible'],
    ['SELECT * FROM t WHERE a = ANY(ARRAY[§])', 'impossible'],
    ['SELECT * FROM t WHERE a COLLATE \'§\' = b', 'impossible'],
  ])('%s: %s', (text, expected) => expect(bindings(text)).toBe(expected));

  it('knows the strings of MySQL', () => {
    expect(bindings('INSERT INTO t (a) VALUES ("§")', 'mysql')).toBe('same');
    expect(bindings('UPDATE t SET a = "§" WHERE b = "§"', 'mysql')).toBe('same same');
    expect(bindings('INSERT INTO t (a) VALUES ("§")', 'sqlite')).toBe('impossible');
    expect(bindings('INSERT INTO t (a) VALUES (1) ON DUPLICATE KEY UPDATE a = "§"', 'mysql')).toBe('changing');
  });

  it('writes the type where PostgreSQL cannot tell it', () => {
    const casts = (text: string, dialect?: SqlDialect) => read(text, dialect).holes.map((hole) => hole.cast).join(' ');
    expect(casts('SELECT data->>\'§\' FROM t')).toBe('::text');
    expect(casts('SELECT data->§ FROM t')).toBe('::text');
    expect(casts('SELECT jsonb_build_object(\'a\', \'§\')')).toBe('::text');
    expect(casts('SELECT jsonb_build_object(\'a\', \'§\'::int)')).toBe('');
    expect(casts('SELECT lower(\'§\')')).toBe('');
    expect(casts('SELECT data->>\'§\' FROM t', 'mysql')).toBe('');
  });
});

describe('literals and lists', () => {
  it('says where the literal around a hole is, and which holes share it', () => {
    const text = 'SELECT * FROM t WHERE a = \'x § y §\' AND b = \'§\'';
    const { holes } = read(text);
    expect(holes.map((hole) => hole.literal && slice(text, hole.literal))).toEqual(['\'x § y §\'', '\'x § y §\'', '\'§\'']);
    expect(holes.map((hole) => hole.literal?.holes)).toEqual([[1, 3], [1, 3], [5]]);
  });

  it('counts pieces although some are empty', () => {
    const { holes } = readSql([{ kind: 'constant', value: '' }, { kind: 'constant', value: 'SELECT \'' }, { kind: 'hole' }, { kind: 'hole' }, { kind: 'constant', value: '\'' }], 'postgres');
    expect(holes.map((hole) => [hole.piece, hole.position])).toEqual([[2, 'quoted'], [3, 'quoted']]);
  });

  it('knows the quote and whether a backslash escapes', () => {
    const quotes = (text: string, dialect: SqlDialect) => read(text, dialect).holes.map((hole) => [hole.literal?.quote, hole.literal?.backslash]);
    expect(quotes('SELECT \'§\'', 'postgres')).toEqual([['\'', false]]);
    expect(quotes('SELECT E\'§\'', 'postgres')).toEqual([['\'', true]]);
    expect(quotes('SELECT "§"', 'mysql')).toEqual([['"', true]]);
  });

  it.each([
    ['SELECT * FROM t WHERE a IN (§)', 'IN (§)', false],
    ['SELECT * FROM t WHERE a NOT IN ( § ) AND b', 'NOT IN ( § )', true],
    ['SELECT * FROM t WHERE a IN (\'§\')', 'IN (\'§\')', false],
  ])('%s has a list', (text, list, negated) => {
    const [hole] = read(text).holes;
    expect(hole?.list && slice(text, hole.list)).toBe(list);
    expect(hole?.list?.negated).toBe(negated);
    expect(hole?.sole).toBe(true);
  });

  it('has no list for one of several items', () => {
    expect(read('SELECT * FROM t WHERE a IN (1, §)').holes[0]).toMatchObject({ sole: false, list: null });
    expect(read('INSERT INTO t VALUES (§)').holes[0]).toMatchObject({ sole: true, list: null });
  });
});

describe('the statement', () => {
  it.each([
    ['SELECT 1', 'SELECT'], ['  \n select 1', 'SELECT'], ['-- a\n/* b */ Update t SET a = 1', 'UPDATE'], ['(SELECT 1) UNION (SELECT 2)', 'SELECT'],
    ['WITH x AS (SELECT 1) DELETE FROM t', 'WITH'], ['pragma x', 'PRAGMA'], ['§ SELECT', null], ['', null], ['\'a\'', null], ['; SELECT 1', 'SELECT'],
  ])('%j begins with %s', (text, verb) => expect(read(text).verb).toBe(verb));

  it('can bind in some', () => {
    expect(['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'REPLACE', 'MERGE', 'VALUES', 'WITH'].filter((verb) => !canBind(verb))).toEqual([]);
    expect(['CREATE', 'ALTER', 'SET', 'PRAGMA', 'NOTIFY', 'COPY', 'GRANT', 'CALL', null].filter(canBind)).toEqual([]);
  });

  it.each([
    ['SELECT 1', 1], ['SELECT 1;', 1], ['SELECT 1; ;', 1], ['SELECT 1; SELECT 2', 2], ['SELECT \';\'', 1], ['SELECT 1 -- ; a', 1], ['', 0], ['BEGIN; UPDATE t SET a = 1; COMMIT', 3],
  ])('%j has %i statements', (text, count) => expect(read(text).statements).toBe(count));

  it.each([
    ['postgres', 'SELECT $1, $12, \'$3\', a->\'?\' ? b, $$ $4 $$ -- $5', ['$1', '$12'], [1, 12]],
    ['mysql', 'SELECT ?, ??, \'?\', "?", :name, `?` # ?', ['?', '??', ':name'], [null, null, null]],
    ['sqlite', 'SELECT ?, ?2, :a, @b, $c, \'?\', "?" -- ?', ['?', '?2', ':a', '@b', '$c'], [null, 2, null, null, null]],
    ['postgres', 'SELECT a::int, b', [], []],
  ] as const)('%s placeholders of %s', (dialect, text, texts, numbers) => {
    const { placeholders } = read(text, dialect);
    expect(placeholders.map((placeholder) => placeholder.text)).toEqual(texts);
    expect(placeholders.map((placeholder) => placeholder.number)).toEqual(numbers);
    expect(placeholders.map((placeholder) => slice(text, placeholder))).toEqual(texts);
  });

  it('sees placeholders that are computed', () => {
    expect(read('SELECT $§').hasComputedPlaceholder).toBe(true);
    expect(read('SELECT ?§', 'sqlite').hasComputedPlaceholder).toBe(true);
    expect(read('SELECT :§', 'mysql').hasComputedPlaceholder).toBe(true);
    expect(read('SELECT $1, §').hasComputedPlaceholder).toBe(false);
  });

  it('sees question marks that are none', () => {
    expect(read('SELECT \'what?\', ?', 'mysql').hasEnclosedQuestionMark).toBe(true);
    expect(read('SELECT ? /* really? */', 'mysql').hasEnclosedQuestionMark).toBe(true);
    expect(read('SELECT \'what\', ?', 'mysql').hasEnclosedQuestionMark).toBe(false);
  });
});

describe('capabilitiesThatChange', () => {
  it.each([
    ['SELECT * FROM t WHERE a = \'§\'', ['quote']],
    ['SELECT * FROM t WHERE a = §', ['code', 'quote']],
    ['SELECT * FROM t WHERE a IN (§)', ['code', 'quote']],
    ['SELECT * FROM t LIMIT §', ['code', 'quote']],
    ['SELECT * FROM §', ['code', 'quote']],
    ['SELECT * FROM "§"', ['quote']],
    ['SELECT INTERVAL \'§\'', ['quote']],
    ['SELECT INTERVAL §', ['code', 'quote']],
    ['SELECT 1 /* § */', ['shell']],
    ['SELECT $$§$$', ['shell']],
    ['SELECT 1 -- §', ['line-break']],
  ])('%s: %j', (text, expected) => {
    const [hole] = read(text).holes;
    expect(hole && capabilitiesThatChange(hole)).toEqual(expected);
  });
});

describe('looksLikeSql', () => {
  it.each([
    'SELECT * FROM users', 'select id from users where id = §', '  \n SELECT a, § FROM t', 'SELECT*FROM t', '(SELECT a FROM b) UNION (SELECT c FROM d)', '-- a\nSELECT a FROM b',
    'SELECT count(*)\n  FROM t', 'INSERT INTO t (a) VALUES (§)', 'INSERT IGNORE INTO t VALUES (1)', 'INSERT OR REPLACE INTO t VALUES (1)', 'REPLACE INTO t VALUES (1)',
    'UPDATE t SET a = §', 'UPDATE § SET a = 1', 'UPDATE t SET §', 'DELETE FROM §', 'WITH x AS (SELECT 1) SELECT * FROM x', 'WITH RECURSIVE x(a) AS (SELECT 1) SELECT * FROM x',
  ])('%s is SQL', (text) => expect(looksLikeSql(pieces(text))).toBe(true));

  it.each([
    '', '§', 'SELECT 1', 'select: § from', 'Select a menu', 'selection FROM x', 'update § please', 'update your settings', 'delete §', 'insert coin', 'DELETE FROM',
    'query { user(id: "§") { name } }', '§ FROM users', 'CREATE TABLE t (a int)', 'with love from §', 'SELECT a FROM', '/users/§',
  ])('%s is not', (text) => expect(looksLikeSql(pieces(text))).toBe(false));
});

describe('bad input', () => {
  it.each(['\'', '"', '`', '[', '(', ')', '))))', '$$', '$a$', '/*', '--', 'E\'', '\\', 'SELECT (((', 'SELECT )))) WHERE a = §', '§§§', '\u0000', '$', ':', '@', '..', '\uFFFC'])('%j is read', (text) => {
    for (const dialect of everyDialect) {
      const answer = readSql(pieces(text), dialect);
      expect(answer.holes).toHaveLength(text.split('§').length - 1);
    }
    expect(looksLikeSql(pieces(text))).toBe(false);
  });

  it('takes time in proportion to the length', () => {
    const measure = (count: number): number => {
      const input = pieces(`SELECT * FROM t WHERE ${'(a = \'§\' AND b BETWEEN § AND 2) OR '.repeat(count)}1 = 1 /* ${'§'.repeat(count)} */`);
      const times = [1, 2, 3].map(() => {
        const start = performance.now();
        expect(readSql(input, 'postgres').holes).toHaveLength(3 * count);
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    measure(500);
    // Sixteen times the length; time in proportion to its square would be 256 times as much.
    expect(measure(16_000)).toBeLessThan(100 * Math.max(measure(1_000), 4));
  });

  it('is not confused by depth', () => {
    const deep = 20_000;
    expect(positions(`SELECT ${'('.repeat(deep)}a = §${')'.repeat(deep)} FROM t`)).toBe('value');
  });
});
