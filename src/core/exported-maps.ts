/** Objects of functions that a file exports for a framework, which knows what the functions are by the names that they stand under. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { FileRoleRow } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { FunctionNode, Node } from './answers.ts';
import { parametersOf, staticName, unwrap } from './syntax.ts';

type MapRow = NonNullable<FileRoleRow['maps']>;
type ObjectNode = TSESTree.ObjectExpression;

/** What a file exports under a name. */
interface Exported {
  readonly name: string;
  readonly value: Node | null;
}

/** The functions of the maps of a file: exported, or of a type that a generator writes into the project. */
export function functionsInMaps(row: MapRow, exported: readonly Exported[], analysis: Analysis): readonly FunctionNode[] {
  const found = typedValues(row, analysis);
  const groups = [...groupsExported(row, exported, analysis), ...found.flatMap(({ object, isMap }) => (object ? groupsIn(object, row, analysis, isMap) ?? [object] : []))];
  const functions = [...groups.flatMap((group) => fieldsOf(group, row, analysis)), ...found.flatMap(({ value }) => analysis.functionOf(value) ?? [])];
  return functions.filter((of) => parametersOf(of).length > row.reads && analysis.handlers.membersUsed(of, row.reads).size > 0);
}

/** `export const resolvers = { Query: { … } }`, `export const Query = { … }`, `module.exports = { Query, Note }`. */
function groupsExported(row: MapRow, exported: readonly Exported[], analysis: Analysis): readonly ObjectNode[] {
  const isMap = exported.some(({ name }) => row.names.includes(name));
  return exported.flatMap(({ name, value }) => {
    const object = value && objectBehind(value, analysis);
    if (!object) return [];
    return groupsIn(object, row, analysis) ?? (row.names.includes(name) || (isMap && /^[A-Z]/.test(name)) ? [object] : []);
  });
}

/** The objects below the names of a map; null: nothing says that it is one. */
function groupsIn(object: ObjectNode, row: MapRow, analysis: Analysis, isMap = false): readonly ObjectNode[] | null {
  const properties = object.properties.filter((property) => property.type === 'Property');
  if (!isMap && !properties.some((property) => row.names.includes(staticName(property) ?? ''))) return null;
  return properties.flatMap((property) => objectBehind(property.value, analysis) ?? []);
}

function fieldsOf(group: ObjectNode, row: MapRow, analysis: Analysis): readonly FunctionNode[] {
  return group.properties.flatMap((property) => {
    if (property.type !== 'Property' || staticName(property)?.startsWith('__')) return [];
    const object = objectBehind(property.value, analysis);
    const values = object ? row.inside.flatMap((name) => analysis.objects.definitionAt(object, [name]) ?? []) : [property.value];
    return values.flatMap((value) => analysis.functionOf(value) ?? []);
  });
}

/** Variables at the top of the file whose annotation has such a name: `const resolvers: Resolvers`, `const user: QueryResolvers['user']`. */
function typedValues({ types }: MapRow, analysis: Analysis): readonly { readonly value: Node; readonly object: ObjectNode | null; readonly isMap: boolean }[] {
  const statements = analysis.sourceCode.ast.body.map((statement) => (statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement));
  return statements.flatMap((statement) => (statement?.type === 'VariableDeclaration' ? statement.declarations : [])).flatMap(({ id, init }) => {
    const type = id.typeAnnotation?.typeAnnotation ?? (init?.type === 'TSSatisfiesExpression' ? init.typeAnnotation : undefined);
    const named = type?.type === 'TSIndexedAccessType' ? type.objectType : type;
    const name = named?.type === 'TSTypeReference' && named.typeName.type === 'Identifier' ? importedName(named.typeName, analysis) : '';
    return init && name.endsWith(types) ? [{ value: unwrap(init), object: objectBehind(init, analysis), isMap: named === type && name === types }] : [];
  });
}

/** The name of a type in the file from which it comes. */
function importedName(local: TSESTree.Identifier, analysis: Analysis): string {
  const specifier = analysis.bindings.variable(local)?.defs[0]?.node as Node | undefined;
  return specifier?.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier' ? specifier.imported.name : local.name;
}

function objectBehind(value: Node, analysis: Analysis): ObjectNode | null {
  const definition = analysis.objects.definition(unwrap(value));
  return definition.type === 'ObjectExpression' ? definition : null;
}
