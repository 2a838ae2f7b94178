import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { applyEdits, type TextEdit } from './edits.ts';
import { parse, walk } from './syntax-tree.ts';

type Variable = TSESLint.Scope.Variable;

/** Where the name of the file is evidence, the names of its exports are too. */
const namedFile = /^\/\/ filename: /m;

/**
 * The same program with every name that the file declares changed to one without a meaning (`name1`, `name2`, …).
 * Names of members, of modules' exports and of globals stay: those are what an API is known by.
 */
export function renameLocals(code: string): string {
  const parsed = parse(code);
  const keepsExports = namedFile.test(code);
  const names = new Map<string, string>();
  const edits = new Map<number, TextEdit>();
  const parents = new Map<TSESTree.Node, TSESTree.Node | null>();
  walk(parsed, (node, parent) => { parents.set(node, parent); });

  for (const scope of parsed.scopeManager.scopes) {
    for (const variable of scope.variables) {
      if (!isRenamable(variable) || (keepsExports && isExported(variable, parents))) continue;
      // A class or enum is declared outside and inside of itself, by the same identifier.
      const key = String(variable.identifiers[0]?.range[0]);
      if (!names.has(key)) names.set(key, `name${names.size + 1}`);
      const name = names.get(key) as string;
      const identifiers = [...variable.identifiers, ...variable.references.map((reference) => reference.identifier)];
      for (const identifier of identifiers) {
        edits.set(identifier.range[0], editOf(identifier as TSESTree.Identifier, name, parents));
      }
    }
  }
  return applyEdits(code, [...edits.values()]);
}

function isRenamable(variable: Variable): boolean {
  if (variable.defs.length === 0 || variable.identifiers.length === 0 || variable.name === 'this') return false;
  return variable.defs.every((definition) => {
    const type = String(definition.type);
    if (type === 'ImplicitGlobalVariable' || type === 'TSEnumMemberName') return false;
    return !isParameterProperty(definition);
  });
}

/** `export function GET() {}`, `export const GET = …` */
function isExported(variable: Variable, parents: ReadonlyMap<TSESTree.Node, TSESTree.Node | null>): boolean {
  return variable.defs.some(({ node, parent }) => [node, parent].some((part) => part && parents.get(part as TSESTree.Node)?.type === 'ExportNamedDeclaration'));
}

/** `constructor(private db: Pool)` also declares the member `this.db`. */
function isParameterProperty(definition: Variable['defs'][number]): boolean {
  if (definition.type !== 'Parameter') return false;
  const node = definition.node as TSESTree.FunctionExpression;
  return node.params.some((parameter) => parameter.type === 'TSParameterProperty' && contains(parameter, definition.name as TSESTree.Node));
}

function contains(outer: TSESTree.Node, inner: TSESTree.Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}

function editOf(identifier: TSESTree.Identifier, name: string, parents: ReadonlyMap<TSESTree.Node, TSESTree.Node | null>): TextEdit {
  const start = identifier.range[0];
  const end = start + identifier.name.length;
  return { start, end, text: spelled(identifier, name, parents) };
}

/** Shorthands spell a member's name too: `{ id }` becomes `{ id: name1 }`, `import { Pool }` `import { Pool as name2 }`. */
function spelled(identifier: TSESTree.Identifier, name: string, parents: ReadonlyMap<TSESTree.Node, TSESTree.Node | null>): string {
  let child: TSESTree.Node = identifier;
  let parent = parents.get(child) ?? null;
  if (parent?.type === 'AssignmentPattern' && parent.left === child) {
    child = parent;
    parent = parents.get(child) ?? null;
  }
  if (parent?.type === 'Property' && parent.shorthand && parent.value === child) return `${identifier.name}: ${name}`;
  if (identifier !== child) return name;
  if (parent?.type === 'ImportSpecifier' && parent.imported.range[0] === parent.local.range[0]) return `${identifier.name} as ${name}`;
  if (parent?.type === 'ExportSpecifier' && parent.local.range[0] === parent.exported.range[0]) return `${name} as ${identifier.name}`;
  return name;
}
