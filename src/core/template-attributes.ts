import type { TemplateLanguage } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { Node } from './answers.ts';
import { perFile } from './per-file.ts';
import { propagatorOf } from './structures.ts';
import { staticName, unwrap } from './syntax.ts';

/** What an element of a template gets from an expression. */
export interface TemplateAttribute {
  readonly language: TemplateLanguage;
  /** as a model names it: `v-html`, `:href`, `{@html}`, `href` */
  readonly name: string;
  /** null: it stands between elements, or on a component */
  readonly tag: string | null;
  readonly node: Node;
  readonly value: Node;
  /** the name in which a library holds the value that the template reads, and where it stands below it */
  readonly held: Node | null;
  readonly path: readonly string[];
}

/** A node of a template, which no parser for JavaScript knows. */
interface Part {
  readonly type: string;
  readonly range: readonly [number, number];
  readonly [property: string]: unknown;
}

/** Every such place of a file whose parser shows its templates. */
export const templateAttributes = perFile((analysis: Analysis): readonly TemplateAttribute[] => {
  const roots = rootsOf(analysis);
  return roots.length === 0 ? none : within(roots, analysis).flatMap((part) => (part.type === 'VAttribute' ? ofVue(part, analysis) : ofSvelte(part)));
});

const none: readonly TemplateAttribute[] = [];

function rootsOf({ sourceCode }: Analysis): readonly Part[] {
  const { body, templateBody } = sourceCode.ast as unknown as { readonly body: readonly Part[]; readonly templateBody?: Part };
  if (templateBody) return [templateBody];
  const found: Part[] = [];
  for (const statement of body) if (statement.type.startsWith('Svelte')) found.push(statement);
  return found;
}

function partsOf(value: unknown): readonly Part[] {
  return (Array.isArray(value) ? value : [value]).filter((part): part is Part => typeof part === 'object' && part !== null && 'type' in part);
}

/** The keys of elements in Vue, of which the parser tells ESLint nothing. */
const keysOfElements = ['children', 'startTag', 'attributes'];

/** The parts of templates below these; expressions are looked at where they stand. */
function within(roots: readonly Part[], { sourceCode }: Analysis): readonly Part[] {
  const all = [...roots];
  for (const part of all) {
    for (const key of sourceCode.visitorKeys[part.type] ?? keysOfElements) all.push(...partsOf(part[key]).filter(({ type }) => /^(?:V[A-Z]|Svelte)/.test(type)));
  }
  return all;
}

/** `v-html="x"`, `:href="x"` */
function ofVue(attribute: Part, analysis: Analysis): readonly TemplateAttribute[] {
  const [value] = partsOf(partsOf(attribute['value'])[0]?.['expression']);
  const [key] = partsOf(attribute['key']);
  const directive = attribute['directive'] === true && partsOf(key?.['name'])[0]?.['name'];
  const argument = partsOf(key?.['argument'])[0]?.['name'];
  const [element] = partsOf(partsOf(attribute['parent'])[0]?.['parent']);
  if (!value || typeof directive !== 'string') return [];
  const name = directive === 'bind' ? `:${typeof argument === 'string' ? argument.replaceAll('-', '') : ''}` : `v-${directive}`;
  const tag = typeof element?.['rawName'] === 'string' && /^[a-z][a-z\d]*$/.test(element['rawName']) ? element['rawName'] : null;
  return [{ language: 'vue', name, tag, node: attribute as unknown as Node, value: value as unknown as Node, ...heldBy(value as unknown as Node, analysis) }];
}

/** Templates read what a `computed` and the like hold without naming the property that holds it. */
function heldBy(value: Node, analysis: Analysis): Pick<TemplateAttribute, 'held' | 'path'> {
  const path: string[] = [];
  let root = unwrap(value);
  for (; root.type === 'MemberExpression'; root = unwrap(root.object)) path.unshift(staticName(root) ?? '*');
  const made = root.type === 'Identifier' ? analysis.objects.definition(root) : root;
  const row = made.type === 'CallExpression' ? propagatorOf(made, analysis) : null;
  return row?.how === 'held' && row.holding !== undefined && path[0] !== row.holding ? { held: root, path: [row.holding, ...path] } : { held: null, path: [] };
}

/** `{@html x}`, `href={x}` */
function ofSvelte(part: Part): readonly TemplateAttribute[] {
  const common = { language: 'svelte', held: null, path: [] } as const;
  const [expression] = partsOf(part['expression']);
  if (part.type === 'SvelteMustacheTag' && part['kind'] === 'raw' && expression) return [{ ...common, name: '{@html}', tag: null, node: part as unknown as Node, value: expression as unknown as Node }];
  const [value, ...others] = partsOf(part['value']);
  const [given] = partsOf(value?.['expression']);
  const name = partsOf(part['key'])[0]?.['name'];
  if (part.type !== 'SvelteAttribute' || typeof name !== 'string' || !given || others.length > 0) return [];
  const [element] = partsOf(partsOf(part['parent'])[0]?.['parent']);
  const tag = partsOf(element?.['name'])[0]?.['name'];
  return [{ ...common, name, tag: element?.['kind'] === 'html' && typeof tag === 'string' ? tag : null, node: part as unknown as Node, value: given as unknown as Node }];
}
