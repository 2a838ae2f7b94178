import type { PackageModel } from './model.ts';

/** Postgres.js. `ssl: true` and `'verify-full'` verify; the words of libpq that stand for less do not. */
export const postgres: PackageModel = {
  package: 'postgres',
  checked: '3.4.9',
  modules: { postgres: 'postgres' },
  entities: { postgres: {} },
  tls: [
    {
      form: 'option', option: 'ssl', skips: 'certificate', off: ['require', 'prefer', 'allow'], on: "'verify-full'", authority: 'ssl.ca', absent: 'cleartext',
      in: { calls: ['postgres'], options: { argument: 'last' } },
    },
    { form: 'parameter', parameter: 'sslmode', skips: 'certificate', off: ['require', 'prefer', 'allow'], instead: 'sslmode=verify-full', calls: ['postgres'] },
    { form: 'parameter', parameter: 'ssl', skips: 'certificate', off: ['require', 'prefer', 'allow'], instead: 'ssl=verify-full', calls: ['postgres'] },
  ],
};
