import type { PackageModel, PluginsRow } from './model.ts';

const plugins: Omit<PluginsRow, 'at'> = {
  raw: [
    { plugin: 'unified:rehypeRaw' },
    { plugin: 'unified:rehypeStringify', option: { name: 'allowDangerousHtml', equals: true } },
    { plugin: 'unified:remarkHtml', option: { name: 'sanitize', equals: false } },
  ],
  cleanedBy: ['unified:rehypeSanitize'],
};
const ofPlugins = ['rehype-raw', 'rehype-sanitize', 'rehype-stringify', 'remark-html'];
const camel = (name: string): string => name.replace(/-(\w)/, (_match, letter: string) => letter.toUpperCase());

/** unified, remark and rehype: markup in Markdown is left out or escaped, unless a plugin keeps it (rehype-raw 7, rehype-stringify 10, remark-html 16). */
export const unified: PackageModel = {
  package: 'unified',
  checked: '11.0.5',
  modules: { unified: 'unified', remark: 'remark', rehype: 'remark', ...Object.fromEntries(ofPlugins.map((name) => [name, camel(name)])) },
  clientModules: ['unified', 'remark', 'rehype', 'react-markdown', ...ofPlugins],
  entities: {
    unified: { members: { unified: 'make' } }, remark: { members: { remark: 'make', rehype: 'make' } },
    make: { call: 'processor' },
    processor: { members: { use: 'use', data: 'use' } },
    use: { call: 'this' },
    ...Object.fromEntries(ofPlugins.map((name) => [camel(name), {}])),
  },
  sinks: [{ kind: 'escaping', entity: 'use', plugins: { ...plugins, at: { argument: 0 } } }],
  attributes: [{ kind: 'escaping', attribute: 'rehypePlugins', needs: [], plugins }],
};
