import type { PackageModel } from './model.ts';
import { statements } from './sql-rows.ts';

/** The driver of SQL Server, and mssql, TypeORM and knex, which hand its options on. */
export const tedious: PackageModel = {
  package: 'tedious',
  checked: '19.2.2 (mssql 12.7.14, typeorm 1.1.1, knex 3.3.0)',
  modules: { tedious: 'tedious' },
  entities: { tedious: { members: { default: 'tedious', Request: 'Request' } }, Request: { new: 'request' }, request: {} },
  sinks: statements(['Request'], 'mssql', undefined, { instead: "@name and request.addParameter('name', TYPES.…, …)" }),
  tls: [
    { form: 'option', option: 'trustServerCertificate', skips: 'certificate', off: [true], on: 'false', authority: 'cryptoCredentialsDetails.ca' },
    { form: 'parameter', parameter: 'trustServerCertificate', skips: 'certificate', off: ['true', 'yes'], instead: 'TrustServerCertificate=false' },
  ],
};
