import type { AttributeRow, Capability, PackageModel } from './model.ts';

const markup: readonly Capability[] = ['html'];
const script: readonly Capability[] = ['script-url'];
const links: readonly (readonly [attribute: string, elements: readonly string[]])[] = [
  ['href', ['a', 'area']], ['src', ['iframe', 'frame', 'embed']], ['data', ['object']], ['action', ['form']], ['formAction', ['button', 'input']], ['xlinkHref', ['a']],
];
const attributes: readonly AttributeRow[] = [
  { kind: 'html-sink', attribute: 'dangerouslySetInnerHTML', property: '__html', needs: markup },
  { kind: 'html-sink', attribute: 'innerHTML', needs: markup },
  ...['srcDoc', 'srcdoc'].map((attribute): AttributeRow => ({ kind: 'html-sink', attribute, elements: ['iframe'], needs: markup })),
  ...links.map(([attribute, elements]): AttributeRow => ({ kind: 'url-scheme', attribute, elements, needs: script, blocked: { since: 19, others: ['preact', 'solid-js', 'hono'] } })),
];

/** React, and the attributes of JSX, which Preact, Solid and Hono read in the same way. */
export const react: PackageModel = {
  package: 'react',
  checked: '19.3.1',
  modules: { react: 'react', preact: 'react', 'preact/hooks': 'react', 'preact/compat': 'react' },
  clientModules: ['react', 'preact', 'preact/hooks', 'preact/compat'],
  entities: {
    react: { members: { createElement: 'createElement', cloneElement: 'createElement', h: 'createElement', useMemo: 'useMemo', useCallback: 'useCallback', use: 'use', useState: 'useState', useReducer: 'useReducer' } },
    createElement: {}, useMemo: {}, useCallback: { passes: 0 }, use: { passes: 0 },
    useState: { call: 'state' }, useReducer: { call: 'state' }, state: { elements: [null, 'setState'] }, setState: { acts: true },
  },
  attributes,
  propagators: [
    { entity: 'useMemo', inputs: [], how: 'returned', callback: { argument: 0, parameters: [] } },
    { entity: 'useState', inputs: [0], how: 'state' },
  ],
  sinks: [
    { kind: 'html-sink', entity: 'createElement', values: [{ argument: 1, property: ['dangerouslySetInnerHTML', '__html'] }], needs: markup },
    { kind: 'html-sink', entity: 'createElement', values: [{ argument: 1 }], needs: ['object'], properties: true },
    ...links.map(([attribute, equals]) => ({ kind: 'url-scheme', entity: 'createElement', values: [{ argument: 1, property: [attribute] }], needs: script, when: { argument: 0, equals } }) as const),
  ],
};
