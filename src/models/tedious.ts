import type { PackageModel } from './model.ts';

/** The driver of SQL Server, and mssql, TypeORM and knex, which hand its options on. */
export const tedious: PackageModel = {
  package: 'tedious',
  checked: '19.2.2 (mssql 12.7.14, typeorm 1.1.1, knex 3.3.0)',
  entities: {},
  tls: [
    { form: 'option', option: 'trustServerCertificate', skips: 'certificate', off: [true], on: 'false', authority: 'cryptoCredentialsDetails.ca' },
    { form: 'parameter', parameter: 'trustServerCertificate', skips: 'certificate', off: ['true', 'yes'], instead: 'TrustServerCertificate=false' },
  ],
};
