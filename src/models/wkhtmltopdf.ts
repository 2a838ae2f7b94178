import type { PackageModel } from './model.ts';

/** Loads the page of a URL, or markup that it is given. Values of options stand in double quotes and escaped in what a shell reads. */
export const wkhtmltopdf: PackageModel = {
  package: 'wkhtmltopdf',
  checked: '0.4.0',
  modules: { wkhtmltopdf: 'wkhtmltopdf' },
  entities: { wkhtmltopdf: {} },
  sinks: [{ kind: 'request-target', entity: 'wkhtmltopdf', values: [{ argument: 0 }], needs: ['authority'], url: true }],
};
