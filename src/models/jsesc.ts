import type { PackageModel } from './model.ts';

/** A text is a literal only with `json` or `wrap`; `isScriptContext` changes closing tags of script and style, and comments, but no other tags. */
export const jsesc: PackageModel = {
  package: 'jsesc',
  checked: '3.1.0',
  modules: { jsesc: 'jsesc' },
  entities: { jsesc: {} },
  propagators: [{
    entity: 'jsesc', inputs: [0], how: 'content', removes: ['object', 'array', 'magnitude'], escapes: 'script-element',
    only: { argument: 1, options: ['json', 'wrap'].map((name) => ({ isScriptContext: true, [name]: true })) },
  }],
};
