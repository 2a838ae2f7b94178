import type { AttributeRow, PackageModel } from './model.ts';

/** Attributes that are followed as they are, and the elements on which they are. */
const links: readonly (readonly [attribute: string, elements: readonly string[]])[] = [
  ['href', ['a', 'area']], ['src', ['iframe', 'embed']], ['data', ['object']], ['action', ['form']], ['formaction', ['button', 'input']],
];

/** Svelte: templates escape what stands in braces, but for `{@html}`; addresses stay as they are. */
export const svelte: PackageModel = {
  package: 'svelte',
  checked: '5.57.3',
  entities: {},
  attributes: [
    { kind: 'html-sink', attribute: '{@html}', template: 'svelte', needs: ['html'] },
    { kind: 'html-sink', attribute: 'srcdoc', template: 'svelte', elements: ['iframe'], needs: ['html'] },
    ...links.map(([attribute, elements]): AttributeRow => ({ kind: 'url-scheme', attribute, template: 'svelte', elements, needs: ['script-url'] })),
  ],
};
