/*
 * Longer than other rules: most of it are the words of its messages, which name the value, where it came from, what it can do
 * where it stands, and what to do about it there.
 */
import { maskOf } from '../core/capabilities.ts';
import { canBind, capabilitiesThatChange, prefixOf, readSql, type SqlHole, type SqlPosition } from '../core/languages/sql.ts';
import { describeSink, describeValue } from '../core/origin-words.ts';
import { isOpen, isProvenBy } from '../core/origins.ts';
import { type BaseOptions, createRule, optionsSchema } from '../core/rule.ts';
import { sqlReadings, type Hole, type SqlReading } from '../core/sql-texts.ts';
import { lastName, staticName, unwrap } from '../core/syntax.ts';
import { placeInText } from '../core/text-place.ts';
import { hasWord, splitWords } from '../core/words.ts';
import { parameterize, type Parameterization } from '../edits/parameterize.ts';
import type { Node, Origin, SinkOf } from '../core/answers.ts';
import type { File } from '../core/file.ts';

type Verdict = 'injection' | 'unparameterized' | 'unproven';

/** Reports values that can change a SQL statement, and how sure the file is of it. */
export const noSqlInjection = createRule<BaseOptions, Verdict | 'parameterize' | 'convert'>({
  name: 'no-sql-injection',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow SQL text built from values that can change the statement',
      concern: '2b',
      cwe: [89, 564, 943],
      asvs: ['1.2.4'],
      owasp: ['A03:2021'],
      severity: 'critical',
      precision: 'very-high',
      configs: ['recommended', 'strict'],
      tests: 'on',
    },
    fixable: 'code',
    hasSuggestions: true,
    schema: optionsSchema(),
    defaultOptions: [{ report: 'dangerous' }],
    messages: {
      injection: '{{value}} carries request data into the {{language}} of `{{sink}}`, where it can {{harm}}. {{remedy}}',
      unparameterized: '{{value}} is glued into the {{language}} of `{{sink}}` instead of being bound, and could {{harm}}. {{remedy}}',
      unproven: 'What {{value}} holds is not known, and in the {{language}} of `{{sink}}` it could {{harm}}. {{remedy}}',
      parameterize: 'Bind the value as a parameter.',
      convert: 'Convert the value with `Number(…)`.',
    },
  },
  create(context, options, file) {
    const { sourceCode } = context;
    return {
      'Program:exit'() {
        const sinks = file.sinks('sql');
        const nodes = new Set<Node>(sinks.map((sink) => sink.node));
        const told = new Set<Node>();
        for (const sink of sinks) {
          const judgements = judge(file, sink, nodes);
          const [worst] = judgements;
          if (!worst || (worst.verdict === 'unproven' && options.report === 'dangerous')) continue;
          const repair = repairOf(sourceCode, file, sink, judgements);
          const isFix = repair?.isSame && judgements.every(({ verdict }) => verdict === 'injection');
          const node = placeInText(file, worst.text, worst.node);
          if (!repair && told.has(node)) continue;
          told.add(node);
          context.report({
            node,
            messageId: worst.verdict,
            data: wordsOf(file, node, worst, sink),
            ...(repair && isFix ? { fix: repair.edit } : {}),
            ...(repair && !isFix ? { suggest: [{ messageId: repair.binds ? 'parameterize' : 'convert', fix: repair.edit }] } : {}),
          });
        }
      },
    };
  },
});

/** What is said of one hole: `hole` is null when it is the whole text. */
interface Judgement {
  readonly verdict: Verdict;
  readonly text: Node;
  readonly node: Node;
  readonly origin: Origin;
  readonly hole: SqlHole | null;
  readonly verb: string | null;
}

const rank: readonly Verdict[] = ['injection', 'unparameterized', 'unproven'];

/**
 * The holes of the statement that are not safe, the worst first, each with its worst verdict.
 * @param sinks calls that are judged themselves: a cursor made of a statement is no statement of its own
 */
function judge(file: File, sink: SinkOf<'sql'>, sinks: ReadonlySet<Node>): Judgement[] {
  const readings = sqlReadings(file, sink, (text) => sinks.has(file.definition(text)) || file.isStructure(text));
  const worst = new Map<Node, Judgement>();
  for (const reading of readings) {
    for (const judgement of judgeReading(file, sink, reading)) {
      const known = worst.get(judgement.node);
      if (!known || rank.indexOf(judgement.verdict) < rank.indexOf(known.verdict)) worst.set(judgement.node, judgement);
    }
  }
  return [...worst.values()].sort((one, other) =>
    rank.indexOf(one.verdict) - rank.indexOf(other.verdict) || one.node.range[0] - other.node.range[0]);
}

function judgeReading(file: File, sink: SinkOf<'sql'>, reading: SqlReading): readonly Judgement[] {
  const { pieces } = reading;
  const sql = readSql(pieces, sink.row.dialect, prefixOf(pieces, sink.row));
  const isWhole = sink.row.prefix === undefined && pieces.length === 1;
  const holes = pieces.filter((piece) => piece.kind === 'hole');
  return holes.flatMap((piece, index) => judgeHole(file, sink, { ...reading, piece, hole: isWhole ? null : (sql.holes[index] as SqlHole), verb: sql.verb }) ?? []);
}

/** A hole of a text, and where it stands there: null when it is the whole text. */
interface Place extends SqlReading {
  readonly piece: Hole;
  readonly hole: SqlHole | null;
  readonly verb: string | null;
}

function judgeHole(file: File, sink: SinkOf<'sql'>, { text, piece, hole, verb, originsOf }: Place): Judgement | null {
  if (hole === null && isTaggedStatement(file, piece.node)) return null;
  const needed = hole ? maskOf(capabilitiesThatChange(hole)) : wholeText;
  const origins = originsOf(piece).filter((origin) =>
    isOpen(origin) && (origin.possible & needed) !== 0 && !isFit(origin, hole));
  const say = (verdict: Verdict, origin: Origin): Judgement => ({ verdict, text, node: piece.node, origin, hole, verb });
  const proven = origins.find((origin) =>
    isProvenBy(origin, needed) && !isEscapedForSql(origin, hole) && !isOneWord(origin, hole));
  if (proven) return say('injection', proven);
  const [doubtful] = origins;
  if (!doubtful || (hole === null && sink.evidence !== 'resolved')) return null;
  const isGlued = (hole?.position === 'quoted' || hole?.position === 'value') && canBind(verb) && !isNamedSafe(piece.node);
  const glued = isGlued ? origins.find((origin) => isData(origin, hole)) : undefined;
  return glued ? say('unparameterized', glued) : say('unproven', doubtful);
}

/** The result of a library's tag, or of one that is called for SQL and not written here, binds its holes: it is no text. */
function isTaggedStatement(file: File, node: Node): boolean {
  const made = file.definition(node);
  if (made.type !== 'TaggedTemplateExpression' || file.functionOf(made.tag)) return false;
  return file.entity(made.tag) !== null || hasWord(splitWords(file.sourceCode.getText(made.tag)), tagWords);
}

const tagWords = new Set(['sql']);

/** What a value can do that is a whole statement. */
const wholeText = maskOf(['quote', 'code']);
/** What a value must be able to do to be more than one word. */
const moreThanWord = maskOf(['quote', 'shell', 'dash']);

/** One word in the place of a name stays a name: it can be any name, but it adds no SQL. */
function isOneWord(origin: Origin, hole: SqlHole | null): boolean {
  return hole?.position === 'identifier' && (origin.proven & moreThanWord) === 0;
}

/** Escaped for some place in SQL, or by hand as this very literal needs it: perhaps a mistake, but not surely one. */
function isEscapedForSql({ escapedFor }: Origin, hole: SqlHole | null): boolean {
  if (escapedFor?.has('sql-literal') || escapedFor?.has('sql-identifier')) return true;
  return (escapedFor?.has('sql-quotes-doubled') ?? false) && hole?.literal?.quote === '\'' && !hole.literal.backslash;
}

const bare: ReadonlySet<SqlPosition> = new Set(['value', 'limit', 'list', 'identifier']);

/** Escaped for the very place where it stands. */
function isFit(origin: Origin, hole: SqlHole | null): boolean {
  const fitting = hole?.position === 'identifier' ? 'sql-identifier' : 'sql-literal';
  return hole !== null && bare.has(hole.position) && (origin.escapedFor?.has(fitting) ?? false);
}

/** A parameter, a call result or a stored value: data. What a call says by its name to be no data is doubtful only. */
function isData(origin: Origin, hole: SqlHole): boolean {
  if (isEscapedForSql(origin, hole)) return false;
  if (origin.kind === 'stored') return true;
  return origin.kind === 'unknown' && (origin.detail === 'parameter' || (origin.detail === 'call' && !isNamedHarmless(origin.node)));
}

/** Does a call say that it escapes, makes placeholders, or that an id, a date or a digest comes out of it? */
function isNamedHarmless(node: Node): boolean {
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : node;
  const name = lastName(callee);
  let root = callee;
  while (root.type === 'MemberExpression' || root.type === 'CallExpression') {
    root = unwrap(root.type === 'CallExpression' ? root.callee : root.object);
  }
  return hasWord(splitWords(name ?? ''), harmlessWords) || (root.type === 'Identifier' && hasWord(splitWords(root.name), generators));
}

/** Does a name say that the value is a finished piece of SQL, or a member that it is a number of the driver? */
function isNamedSafe(node: Node): boolean {
  const bare = unwrap(node);
  const name = bare.type === 'Identifier' ? bare.name : bare.type === 'MemberExpression' ? staticName(bare) : null;
  return name !== null && (numbersOfDrivers.has(name) || hasWord(splitWords(name), finishedWords));
}

const numbersOfDrivers = new Set(['insertId', 'lastInsertId', 'lastInsertRowid', 'lastID', 'affectedRows', 'rowCount']);
const finishedWords = new Set(['escaped', 'quoted', 'sanitized', 'placeholder', 'placeholders']);

const generators = new Set(['uuid', 'uuidv', 'nanoid', 'cuid', 'ulid', 'date', 'dayjs', 'moment']);
const harmlessWords = new Set([
  ...generators, 'escape', 'escaped', 'quote', 'quoted', 'literal', 'sanitize', 'sanitized', 'placeholder', 'placeholders', 'identifier',
  'sql', 'hash', 'digest', 'random', 'generate', 'now', 'timestamp', 'iso', 'hostname',
]);

/** The edit that binds every value that is not safe; null if one of them cannot be bound. */
function repairOf(
  sourceCode: File['sourceCode'], file: File, sink: SinkOf<'sql'>, judgements: readonly Judgement[],
): Parameterization | null {
  const offending = new Map<Node, SqlPosition>();
  for (const { verdict, node, hole } of judgements) {
    if (verdict === 'unproven' || hole === null) return null;
    offending.set(node, hole.position);
  }
  return parameterize(sourceCode, file, sink, offending);
}

// Words

function wordsOf(file: File, place: Node, { origin, hole, verb }: Judgement, sink: SinkOf<'sql'>): Record<string, string> {
  const language = sink.row.language ?? 'SQL';
  return {
    value: describeValue(file, place, origin), sink: describeSink(file, sink.node), language, harm: harmOf(hole).replace('SQL', language), remedy: remedyOf(hole, verb, sink, file),
  };
}

function harmOf(hole: SqlHole | null): string {
  if (!hole) return 'be any statement';
  return hole.position === 'interval' && !hole.literal ? harms.value : harms[hole.position];
}

const unquoted = 'be read as SQL, since it stands unquoted';
const harms: Readonly<Record<SqlPosition, string>> = {
  'quoted': 'close the quotes around it',
  'interval': 'close the quotes around it',
  'value': unquoted,
  'list': unquoted,
  'limit': unquoted,
  'identifier': 'add any SQL, since it stands for a name, a keyword or a clause',
  'quoted-identifier': 'close the quotes around the name',
  'comment': 'end the comment',
  'line-comment': 'end the comment with a line break',
  'dollar-quoted': 'end the dollar quote',
};

function remedyOf(hole: SqlHole | null, verb: string | null, sink: SinkOf<'sql'>, file: File): string {
  const { row } = sink;
  const bind = row.instead ? `Bind it with \`${row.instead}\`.` : bindingOf(sink, file);
  switch (hole?.position) {
    case undefined:
      return 'Pass a constant statement and bind its values.';
    case 'identifier':
    case 'quoted-identifier':
      return 'Names, keywords and clauses cannot be bound: choose them from constants.';
    case 'interval':
      return 'An interval cannot hold a parameter: convert the value with `Number(…)`.';
    case 'comment':
    case 'line-comment':
    case 'dollar-quoted':
      return 'Take it out.';
    case 'list':
      return 'Write a placeholder for each element and bind the list.';
    case 'limit':
      return row.dialect === 'mysql' ? 'Convert it with `Number(…)`.' : bind;
    default:
      return canBind(verb) || alsoBinding.has(verb ?? '') ? bind : 'This statement cannot bind values: choose the text from constants.';
  }
}

/** How the installed version binds, as far as it is known. */
function bindingOf({ row: { binding }, entity }: SinkOf<'sql'>, file: File): string {
  if (!binding || (file.major(entity.package) ?? 0) < (binding.since ?? 0)) return bindings.none;
  return binding.tag ? `Write it as a template of the tag \`${binding.tag}\`, which binds what stands in its holes.` : bindings[binding.placeholder];
}

const bindings = {
  '$n': 'Bind it as a parameter (`$1`).',
  '?': 'Bind it as a parameter (`?`).',
  ':name': 'Bind it as a parameter (`:name`).',
  '$name': 'Bind it as a parameter (`$name`).',
  '@name': 'Bind it as a parameter (`@name`).',
  'hole': 'Call it as a tagged template, which binds what stands in its holes.',
  'none': 'Bind it as a parameter.',
} as const;

/** Statements that can bind, though no edit is offered for them. */
const alsoBinding = new Set(['CALL', 'EXPLAIN', 'EXEC']);
