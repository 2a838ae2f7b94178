import type { PackageModel } from './model.ts';

/** Single quotes around what is no plain word: POSIX shells read one word. */
export const shlex: PackageModel = {
  package: 'shlex',
  checked: '3.0.0',
  modules: { shlex: 'shlex' },
  entities: { shlex: { members: { quote: 'quote', join: 'join' } }, quote: {}, join: {} },
  propagators: [
    { entity: 'quote', inputs: [0], how: 'content', removes: ['object', 'array'], escapes: 'shell-word' },
    { entity: 'join', inputs: [0], how: 'content', removes: ['object', 'array'], escapes: 'shell-word' },
  ],
};
