/** The language of TypeBox: functions that make JSON Schema. */
import type { Opaque, PackageModel, SchemaShape } from './model.ts';
import { type Keywords, ofType, readJsonSchema } from './schema-json.ts';
import {
  all, chosen, each, list, type Making, ofAnything, ofNothing, ofNumber, oneOf, type Reading, record, same, schemaEntities, schemaReader, tuple, unseen,
} from './schema-reader.ts';
import { unknown } from './schema-shapes.ts';

/** A function whose last argument holds the keywords beside the type. */
function typed(type: string, options: number): Making {
  return ({ given, reading }) => {
    const keywords = keywordsIn(given[options], reading);
    return keywords ? ofType(type, keywords, reading.questions, (node) => (node ? reading.read(node) : unknown)) : unknown;
  };
}

function keywordsIn(options: Opaque | undefined, reading: Reading): Keywords | null {
  if (!options) return new Map();
  const properties = reading.questions.properties(options);
  return properties && !properties.open ? properties.entries : null;
}

const objects: Making = ({ given, reading }) => {
  const keywords = keywordsIn(given[1], reading);
  return keywords ? ofType('object', new Map([...keywords, ...(given[0] ? [['properties', given[0]] as const] : [])]), reading.questions, (node) => (node ? reading.read(node) : unknown)) : unknown;
};

const words: Readonly<Record<string, Making>> = {
  String: typed('string', 0), Number: typed('number', 0), Integer: typed('integer', 0), Object: objects, BigInt: ofNumber,
  ...each(['Boolean', 'Null', 'Literal', 'Enum', 'Date', 'Undefined', 'Void', 'Never', 'TemplateLiteral', 'KeyOf'], ofNothing), ...each(['Any', 'Unknown'], ofAnything),
  RegExp: ({ given, reading }) => ({ kind: 'leaf', values: (given[0] && reading.questions.matches(given[0])) ?? { proven: [], possible: ['quote', 'code'] } }),
  Array: list, Tuple: tuple, Union: oneOf(), ...each(['Intersect', 'Composite'], all), Record: record([]),
  ...each(['Optional', 'Readonly', 'Partial', 'Required'], same), Pick: chosen(true), Omit: chosen(false), ...each(['Unsafe', 'Ref', 'Transform', 'Recursive', 'Not'], unseen),
};

/** A literal of JSON Schema can stand where a schema of TypeBox can. */
function literal(node: Opaque, reading: Reading): SchemaShape {
  return reading.questions.properties(node) ? readJsonSchema(node, reading.questions, (inner) => reading.read(inner)) : unknown;
}

const operations = { Parse: 'Parse', Decode: 'Decode', Check: 'Check', Assert: 'Assert' };
const ofArguments = { schema: { argument: 0 }, value: { argument: 1 } } as const;
const ofMaker = { schema: { made: { argument: 0 } }, value: { argument: 0 } } as const;

/** The model of a version of TypeBox. @param parses what `Value.Parse` does with keys that the schema does not name */
export function typeboxModel(name: string, checkedVersion: string, parses: 'strip' | 'keep'): PackageModel {
  const isFirst = parses === 'strip';
  return {
    package: name,
    checked: checkedVersion,
    modules: { [name]: 'typebox', [`${name}/value`]: 'values', [`${name}/compiler`]: 'compilers', [`${name}/compile`]: 'compilers' },
    entities: {
      ...schemaEntities({}, { typebox: { members: { '*': 'builder', default: 'typebox', Type: 'typebox' } } }, 'a TypeBox schema'),
      values: { members: { Value: 'Value', default: 'values', ...operations } },
      Value: { members: operations },
      compilers: { members: { TypeCompiler: 'TypeCompiler', Compile: 'Compile', default: 'compilers' } },
      TypeCompiler: { members: { Compile: 'Compile' } },
      Compile: { call: 'compiled' },
      compiled: { members: { Check: 'compiled.Check', Decode: 'compiled.Decode', ...(isFirst ? {} : { Parse: 'compiled.Parse' }) } },
      Parse: {}, Decode: {}, Check: {}, Assert: {}, 'compiled.Check': {}, 'compiled.Decode': {}, ...(isFirst ? {} : { 'compiled.Parse': {} }),
    },
    sinks: [{ kind: 'matched-pattern', entity: 'builder', values: [{ argument: 0, property: ['pattern'] }], source: { flags: 'u' }, needs: [] }],
    validators: [
      { entity: 'Parse', ...ofArguments, yields: 'value', ...(parses === 'strip' ? { undeclared: 'strip' } : {}) },
      { entity: 'Decode', ...ofArguments, yields: 'value' },
      { entity: 'Check', ...ofArguments, yields: 'check', tells: [{ path: [], is: true }] },
      { entity: 'Assert', ...ofArguments, yields: 'check' },
      { entity: 'compiled.Check', ...ofMaker, yields: 'check', tells: [{ path: [], is: true }] },
      { entity: 'compiled.Decode', ...ofMaker, yields: 'value' },
      ...(isFirst ? [] : [{ entity: 'compiled.Parse', ...ofMaker, yields: 'value' } as const]),
    ],
    schema: schemaReader({ package: name, words, literal }),
  };
}
