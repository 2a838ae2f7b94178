import { text, type Opaque, type PackageModel, type SchemaShape } from './model.ts';
import { type FieldReader, readClass } from './schema-classes.ts';
import {
  check, each, formats, inTurn, lower, type Making, ofNothing, ofNumber, ofText, listed, pattern, type Reading, same, schemaReader, upper,
} from './schema-reader.ts';
import { anything, demoted, unknown } from './schema-shapes.ts';
import { stringTests } from './schema-strings.ts';
import { ofUrl } from './schema-urls.ts';

/** Names that are written in another way than those of validator.js. */
const renamed: Readonly<Record<string, string>> = { isURL: 'IsUrl', isMACAddress: 'IsMacAddress', isNumeric: 'IsNumberString', isISO4217: 'IsISO4217CurrencyCode' };
/** Tests of validator.js that are about numbers here, or that class-validator does not have. */
const others = ['isInt', 'isFloat', 'isBoolean', 'isDate'];
const strings = Object.fromEntries(Object.entries(stringTests).filter(([name]) => !others.includes(name)).map(([name, left]) => [renamed[name] ?? `I${name.slice(1)}`, left]));

const ofList: Making = ({ before }) => (before?.kind === 'list' ? before : { kind: 'list', element: () => anything });
const ofKeys: Making = () => ({ kind: 'object', fields: new Map(), unknownKeys: 'keep' });

const words: Readonly<Record<string, Making>> = {
  ...formats(strings),
  IsUrl: ofUrl(),
  ...formats({
    IsDateString: stringTests['isISO8601'] ?? text, IsBooleanString: [], IsMilitaryTime: [], IsTimeZone: ['code', 'segment'], IsPhoneNumber: ['shell', 'pattern', 'filter'],
    IsMobilePhone: ['pattern', 'filter'], IsJSON: text, IsStrongPassword: text,
  }),
  ...each(['IsString', 'MinLength', 'Contains', 'NotContains', 'IsAscii', 'IsLowercase', 'IsUppercase', 'IsByteLength'], ofText),
  ...each(['MaxLength', 'Length'], inTurn(ofText, upper)),
  ...each(['IsInt', 'IsNumber', 'IsDivisibleBy'], ofNumber),
  ...each(['Min', 'IsPositive'], inTurn(ofNumber, lower)), ...each(['Max', 'IsNegative'], inTurn(ofNumber, upper)),
  ...each(['IsBoolean', 'IsDate', 'MinDate', 'MaxDate', 'IsEnum', 'Equals', 'IsEmpty'], ofNothing),
  IsIn: listed, Matches: inTurn(ofText, pattern), ...each(['IsObject', 'IsNotEmptyObject'], ofKeys),
  ...each(['IsArray', 'ArrayContains', 'ArrayNotContains', 'ArrayNotEmpty', 'ArrayMinSize', 'ArrayMaxSize', 'ArrayUnique'], ofList),
  ...each(['Allow', 'IsDefined', 'IsNotEmpty', 'IsOptional', 'NotEquals', 'IsNotIn'], same),
  ...each(['Validate', 'ValidateBy', 'IsInstance'], check), ValidateIf: () => unknown,
};

/** Methods that leave a text what it was. */
const trimming = new Set(['trim', 'toLowerCase', 'toUpperCase', 'toString']);

/** What the decorators before have said of a field. */
interface Said {
  readonly own: SchemaShape;
  /** what each of its elements is */
  readonly element: SchemaShape | null;
  readonly nested: boolean;
  /** the function that names the class of nested objects */
  readonly type: Opaque | null;
  readonly checks: boolean;
  /** a function that is not understood replaces or checks it */
  readonly replaced: boolean;
}

const nothingSaid: Said = { own: anything, element: null, nested: false, type: null, checks: false, replaced: false };

const ofField: FieldReader = (decorators, reading) => {
  const said = decorators.reduce<Said>((before, decorator) => withDecorator(before, decorator, reading), nothingSaid);
  if (!said.checks) return null;
  const inner = said.nested ? nestedShape(said.type, reading) : null;
  const shape = said.element === null && said.own.kind !== 'list' ? (inner?.() ?? said.own)
    : { kind: 'list' as const, element: inner ?? (() => said.element ?? (said.own.kind === 'list' ? said.own.element() : anything)) };
  return said.replaced ? demoted(shape) : shape;
};

function withDecorator(said: Said, decorator: Opaque, reading: Reading): Said {
  const call = reading.questions.call(decorator);
  const callee = call?.callee ?? decorator;
  if (reading.wordOf(callee) === null) return withForeign(said, callee, call?.arguments[0], reading);
  const before = { ...said, checks: true };
  const ofEach = isEach(call?.arguments.at(-1), reading);
  if (reading.wordOf(callee) === 'ValidateNested') return { ...before, nested: true, element: ofEach ? (said.element ?? anything) : said.element };
  return ofEach ? { ...before, element: reading.step(said.element ?? anything, decorator) } : { ...before, own: reading.step(said.own, decorator) };
}

/** Decorators of class-transformer, of other packages, which check nothing, and of the project itself, which may check anything. */
function withForeign(said: Said, callee: Opaque, argument: Opaque | undefined, reading: Reading): Said {
  const entity = reading.questions.entity(callee);
  const name = reading.questions.name(callee) ?? '';
  if (entity === 'class-transformer:builder') {
    if (name === 'Type') return { ...said, type: argument ?? null };
    return name === 'Transform' && !isTrimming(argument, reading) ? { ...said, replaced: true } : said;
  }
  return entity !== null || !reading.questions.isOwn(callee) ? said : { ...said, checks: true, replaced: true };
}

/** `@ValidateNested() @Type(() => Address)`; without a type nothing inside is checked. */
function nestedShape(type: Opaque | null, reading: Reading): () => ReturnType<Making> {
  const owner = type && reading.questions.returned(type);
  return owner ? reading.later(owner) : () => unknown;
}

function isEach(options: Opaque | undefined, reading: Reading): boolean {
  const value = options && reading.questions.properties(options)?.entries.get('each');
  return value !== undefined && reading.questions.constant(value)?.value === true;
}

/** `@Transform(({ value }) => value.trim())` */
function isTrimming(transform: Opaque | undefined, reading: Reading): boolean {
  const { questions } = reading;
  let current = transform ? questions.returned(transform) : null;
  for (let call = current && questions.call(current); call?.receiver && trimming.has(call.method ?? ''); call = questions.call(current)) current = call.receiver;
  return current !== null && questions.call(current) === null && questions.name(current) === 'value';
}

const ofInstance = {
  schema: { argument: 0 }, value: { argument: 0 }, yields: 'check', inPlace: true,
  undeclared: [{ option: { argument: 1, property: ['whitelist'] }, means: 'strip' }],
} as const;

/** class-validator: decorators of the fields of classes. `schema` reads a class, or an instance of one. */
export const classValidator: PackageModel = {
  package: 'class-validator',
  checked: '0.15.1',
  modules: { 'class-validator': 'validator' },
  entities: {
    validator: { members: { '*': 'builder', default: 'validator', validate: 'validate', validateSync: 'validate', validateOrReject: 'validateOrReject' } },
    builder: {}, validate: {}, validateOrReject: {},
  },
  validators: [
    { entity: 'validate', ...ofInstance, tells: [{ path: ['length'], is: false }] },
    { entity: 'validateOrReject', ...ofInstance },
  ],
  // Of its decorators, those with patterns take them first.
  sinks: [{ kind: 'matched-pattern', entity: 'builder', values: [{ argument: 0 }], needs: [] }],
  readsClasses: true,
  schema: schemaReader({ package: 'class-validator', words, literal: (node, reading) => readClass(node, reading, ofField) }),
};
