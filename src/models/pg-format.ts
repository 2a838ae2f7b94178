import type { PackageModel } from './model.ts';

/** `%L` and `%I` stand for literals and names that it escapes, `%s` for text as it is. */
export const pgFormat: PackageModel = {
  package: 'pg-format',
  checked: '1.0.4',
  modules: { 'pg-format': 'format' },
  entities: {
    format: {
      calls: [{ when: { argument: 0, pattern: /^(?:[^%]|%%|%(?:\d+\$)?[LI])*$/ }, call: 'statement' }],
      members: { default: 'format', literal: 'literal', ident: 'ident', string: 'string' },
    },
    statement: {},
    literal: {},
    ident: {},
    string: {},
  },
  sources: [{ entity: 'statement', origin: 'configuration', value: { proven: [] } }],
  propagators: [
    { entity: 'format', inputs: ['arguments'], how: 'content' },
    { entity: 'string', inputs: [0], how: 'content' },
    { entity: 'literal', inputs: [0], how: 'content', removes: ['object', 'array', 'magnitude'], escapes: 'sql-literal' },
    { entity: 'ident', inputs: [0], how: 'content', removes: ['object', 'array', 'magnitude'], escapes: 'sql-identifier' },
  ],
};
