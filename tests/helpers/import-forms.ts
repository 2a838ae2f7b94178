import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isBuiltin } from 'node:module';
import { applyEdits, type TextEdit } from './edits.ts';
import { parse, walk, type Parsed } from './syntax-tree.ts';

export interface Variant {
  readonly name: string;
  readonly code: string;
}

/** The same program with its imports of packages written in every other form. Lines stay where they are. */
export function importForms(code: string): Variant[] {
  const parsed = parse(code);
  const imports = packageImports(parsed);
  if (imports.length === 0) return [];
  return forms.map(({ name, rewrite }) => {
    const draft = new Draft(parsed);
    for (const item of imports) rewrite(item, draft);
    return { name, code: draft.finish() };
  }).filter((variant) => variant.code !== code);
}

/** A binding of an import declaration, and how the file uses it. */
interface Binding {
  /** `default`, `*` or the exported name */
  readonly exported: string;
  readonly local: string;
  readonly values: readonly TSESTree.Identifier[];
  readonly types: readonly TSESTree.Identifier[];
}

interface PackageImport {
  readonly node: TSESTree.ImportDeclaration;
  readonly source: string;
  readonly bindings: readonly Binding[];
}

interface Form {
  readonly name: string;
  readonly rewrite: (item: PackageImport, draft: Draft) => void;
}

const forms: readonly Form[] = [
  { name: 'const = require()', rewrite: (item, draft) => draft.replace(item, valueBindings(item).map((b) => requireStatement(b, quote(item))).join(' ')) },
  {
    name: 'const = require().member',
    rewrite: (item, draft) => draft.replace(item, valueBindings(item).map((b) =>
      isMember(b) ? `const ${b.local} = require(${quote(item)}).${b.exported};` : `const ${b.local} = require(${quote(item)});`).join(' ')),
  },
  {
    name: 'require() inline',
    rewrite: (item, draft) => {
      draft.replace(item, '');
      for (const binding of valueBindings(item)) {
        for (const use of binding.values) draft.use(use, `require(${quote(item)})${isMember(binding) ? `.${binding.exported}` : ''}`, true);
      }
    },
  },
  {
    name: 'default import, members destructured',
    rewrite: (item, draft) => {
      const [main] = valueBindings(item).filter((binding) => !isMember(binding));
      const name = main?.local ?? draft.freshName();
      draft.replace(item, `import ${name} from ${quote(item)};${destructured(item, name)}`);
    },
  },
  {
    name: 'default as',
    rewrite: (item, draft) => {
      const parts = valueBindings(item).map((binding) =>
        !isMember(binding) ? `default as ${binding.local}` : binding.exported === binding.local ? binding.local : `${binding.exported} as ${binding.local}`);
      draft.replace(item, parts.length > 0 ? `import { ${parts.join(', ')} } from ${quote(item)};` : '');
    },
  },
  {
    name: 'namespace import, default by interop',
    rewrite: (item, draft) => {
      const [main] = valueBindings(item).filter((binding) => !isMember(binding));
      const name = main?.local ?? draft.freshName();
      draft.replace(item, `import * as ${name} from ${quote(item)};${destructured(item, name)}`);
    },
  },
  {
    name: 'namespace import, members read in place',
    rewrite: (item, draft) => {
      const name = draft.freshName();
      draft.replace(item, `import * as ${name} from ${quote(item)};`);
      for (const binding of valueBindings(item)) {
        for (const use of binding.values) draft.use(use, binding.exported === '*' ? name : `${name}.${binding.exported}`, false);
      }
    },
  },
  {
    name: 'import = require()',
    rewrite: (item, draft) => {
      const [main] = valueBindings(item).filter((binding) => !isMember(binding));
      const name = main?.local ?? draft.freshName();
      draft.replace(item, `import ${name} = require(${quote(item)});${destructured(item, name)}`);
    },
  },
  {
    name: 'await import()',
    rewrite: (item, draft) => {
      const parts = valueBindings(item).filter((binding) => binding.exported !== '*')
        .map((binding) => (binding.exported === binding.local ? binding.local : `${binding.exported}: ${binding.local}`));
      const spaces = valueBindings(item).filter((binding) => binding.exported === '*').map((b) => `const ${b.local} = await import(${quote(item)});`);
      draft.replace(item, [...(parts.length > 0 ? [`const { ${parts.join(', ')} } = await import(${quote(item)});`] : []), ...spaces].join(' '));
    },
  },
  {
    name: '(await import()).member',
    rewrite: (item, draft) => draft.replace(item, valueBindings(item).map((binding) =>
      `const ${binding.local} = ${binding.exported === '*' ? `await import(${quote(item)})` : `(await import(${quote(item)})).${binding.exported}`};`).join(' ')),
  },
  {
    name: 'node: prefix toggled',
    rewrite: (item, draft) => {
      if (!isBuiltin(item.source)) return;
      const other = item.source.startsWith('node:') ? item.source.slice('node:'.length) : `node:${item.source}`;
      draft.edit(item.node.source.range[0] + 1, item.node.source.range[1] - 1, other);
    },
  },
];

/** Collects the edits of one variant. Type uses of a rewritten binding keep an `import type` of their own. */
class Draft {
  private readonly edits: TextEdit[] = [];
  private names = 0;

  constructor(private readonly parsed: Parsed) {}

  freshName(): string {
    this.names += 1;
    return `imported${this.names}`;
  }

  replace(item: PackageImport, text: string): void {
    const { node } = item;
    const types: string[] = [];
    for (const binding of item.bindings) {
      if (binding.types.length === 0) continue;
      const name = this.freshName();
      types.push(typeImport(binding, name, item.source));
      for (const use of binding.types) this.edit(use.range[0], use.range[0] + use.name.length, name);
    }
    const breaks = '\n'.repeat(this.parsed.code.slice(...node.range).split('\n').length - 1);
    this.edit(node.range[0], node.range[1], [...types, text].join(' ').trim() + breaks);
  }

  /** Replaces a use of a binding by an expression. */
  use(identifier: TSESTree.Identifier, expression: string, isCall: boolean): void {
    const parent = parentOf(this.parsed, identifier);
    const start = identifier.range[0];
    const end = start + identifier.name.length;
    if (parent?.type === 'Property' && parent.shorthand) this.edit(start, end, `${identifier.name}: ${expression}`);
    else if (isCall && isConstructed(this.parsed, identifier)) this.edit(start, end, `(${expression})`);
    else this.edit(start, end, expression);
  }

  edit(start: number, end: number, text: string): void {
    if (!this.edits.some((edit) => edit.start === start && edit.end === end)) this.edits.push({ start, end, text });
  }

  finish(): string {
    return applyEdits(this.parsed.code, this.edits);
  }
}

function packageImports(parsed: Parsed): PackageImport[] {
  const found: PackageImport[] = [];
  for (const node of parsed.program.body) {
    if (node.type !== 'ImportDeclaration' || node.importKind === 'type' || node.specifiers.length === 0) continue;
    if (node.source.value.startsWith('.')) continue;
    found.push({ node, source: node.source.value, bindings: node.specifiers.map((specifier) => bindingOf(parsed, specifier)) });
  }
  return found;
}

function bindingOf(parsed: Parsed, specifier: TSESTree.ImportClause): Binding {
  const [variable] = parsed.scopeManager.getDeclaredVariables(specifier);
  const references: readonly TSESLint.Scope.Reference[] = variable?.references ?? [];
  const identifiers = (wanted: (reference: TSESLint.Scope.Reference) => boolean): TSESTree.Identifier[] =>
    references.filter(wanted).map((reference) => reference.identifier as TSESTree.Identifier);
  return {
    exported: exportedName(specifier),
    local: specifier.local.name,
    values: identifiers((reference) => reference.isValueReference !== false && !reference.isTypeReference),
    types: identifiers((reference) => reference.isTypeReference === true),
  };
}

function exportedName(specifier: TSESTree.ImportClause): string {
  if (specifier.type === 'ImportDefaultSpecifier') return 'default';
  if (specifier.type === 'ImportNamespaceSpecifier') return '*';
  return specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value;
}

function valueBindings(item: PackageImport): readonly Binding[] {
  return item.bindings.filter((binding) => binding.values.length > 0);
}

function isMember(binding: Binding): boolean {
  return binding.exported !== 'default' && binding.exported !== '*';
}

function quote(item: PackageImport): string {
  return `'${item.source}'`;
}

function requireStatement(binding: Binding, source: string): string {
  if (!isMember(binding)) return `const ${binding.local} = require(${source});`;
  const name = binding.exported === binding.local ? binding.local : `${binding.exported}: ${binding.local}`;
  return `const { ${name} } = require(${source});`;
}

/** ` const { Pool } = name;` for the named bindings of an import. */
function destructured(item: PackageImport, name: string): string {
  const parts = valueBindings(item).filter(isMember)
    .map((binding) => (binding.exported === binding.local ? binding.local : `${binding.exported}: ${binding.local}`));
  return parts.length > 0 ? ` const { ${parts.join(', ')} } = ${name};` : '';
}

function typeImport(binding: Binding, name: string, source: string): string {
  if (binding.exported === '*') return `import type * as ${name} from '${source}';`;
  return `import type { ${binding.exported} as ${name} } from '${source}';`;
}

const parentsOf = new WeakMap<Parsed, Map<TSESTree.Node, TSESTree.Node | null>>();

function parentOf(parsed: Parsed, node: TSESTree.Node): TSESTree.Node | null {
  let parents = parentsOf.get(parsed);
  if (!parents) {
    const collected = new Map<TSESTree.Node, TSESTree.Node | null>();
    walk(parsed, (child, parent) => { collected.set(child, parent); });
    parentsOf.set(parsed, collected);
    parents = collected;
  }
  return parents.get(node) ?? null;
}

/** `new Pool()` and `new express.Pool()`: a call in the callee would be constructed instead. */
function isConstructed(parsed: Parsed, identifier: TSESTree.Node): boolean {
  let node = identifier;
  let parent = parentOf(parsed, node);
  while (parent?.type === 'MemberExpression' && parent.object === node) {
    node = parent;
    parent = parentOf(parsed, node);
  }
  return parent?.type === 'NewExpression' && parent.callee === node;
}
