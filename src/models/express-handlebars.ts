import type { PackageModel } from './model.ts';
import { escapedResults } from './template-rows.ts';

const helpers = [{ argument: 0, property: 'helpers.*', role: 'handlebars:helper' }];

/** Templates of Handlebars in files; `noEscape` of the compiler stands in its options. */
export const expressHandlebars: PackageModel = {
  package: 'express-handlebars',
  checked: '8.0.1',
  modules: { 'express-handlebars': 'expressHandlebars' },
  entities: {
    expressHandlebars: { members: { default: 'expressHandlebars', ExpressHandlebars: 'ExpressHandlebars', create: 'create', engine: 'engine' } },
    ExpressHandlebars: { new: 'instance', callbacks: helpers },
    create: { call: 'instance', callbacks: helpers },
    engine: { callbacks: helpers },
    instance: { members: { render: 'render', renderView: 'renderView' } },
    render: {},
    renderView: {},
  },
  propagators: escapedResults(['render', 'renderView'], 1),
  sinks: ['ExpressHandlebars', 'create', 'engine'].map((entity) => (
    { kind: 'escaping', entity, option: { at: { argument: 0, property: ['compilerOptions', 'noEscape'] }, off: [true], removed: true } } as const)),
};
