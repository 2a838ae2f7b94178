import type { PackageModel } from './model.ts';

export const shellQuote: PackageModel = {
  package: 'shell-quote',
  checked: '1.12.0',
  modules: { 'shell-quote': 'shellQuote' },
  entities: { shellQuote: { members: { quote: 'quote' } }, quote: {} },
  propagators: [{ entity: 'quote', inputs: [0], how: 'content', escapes: 'shell-word' }],
};
