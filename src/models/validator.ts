import type { Capability, EntityRow, GuardLoss, GuardRow, PackageModel, PropagatorRow } from './model.ts';
import { scriptSchemes, stringTests, urlOfAnyScheme } from './schema-strings.ts';

const sanitizers: Readonly<Record<string, PropagatorRow>> = {
  escape: { inputs: [0], how: 'same', removes: ['html', 'quote', 'object', 'array'], escapes: 'html' },
  unescape: { inputs: [0], how: 'same', restores: ['html', 'quote', 'shell'] },
  toInt: { inputs: [0], how: 'same', leaves: ['magnitude'] },
  toFloat: { inputs: [0], how: 'same', leaves: ['magnitude'] },
  toBoolean: { inputs: [0], how: 'same', removes: 'all' },
  toDate: { inputs: [0], how: 'same', removes: 'all' },
  trim: { inputs: [0], how: 'same' },
  ltrim: { inputs: [0], how: 'same' },
  rtrim: { inputs: [0], how: 'same' },
  stripLow: { inputs: [0], how: 'same' },
  blacklist: { inputs: [0], how: 'same' },
  whitelist: { inputs: [0], how: 'same' },
};

const names = [...Object.keys(stringTests), ...Object.keys(sanitizers)];

/** With credentials, `https://other.example\\@listed.example` passes, which browsers and `fetch` read as a URL of the first host; without a host everything passes. */
const ofListedHosts: GuardLoss = { argument: 1, list: { property: 'host_whitelist' }, options: { disallow_auth: [true], require_host: [true, undefined] }, removes: ['authority'] };
/** `javascript://example.com/%0Aalert(1)` passes as soon as its scheme does. */
const ofSchemes: GuardLoss = { argument: 1, list: { property: 'protocols', optional: true, without: scriptSchemes }, options: { require_valid_protocol: [true, undefined] }, removes: ['script-url'] };

function guard(entity: string, left: readonly Capability[]): GuardRow {
  return entity === 'isURL' ? { entity, argument: 0, leaves: urlOfAnyScheme, losses: [ofListedHosts, ofSchemes] } : { entity, argument: 0, leaves: left };
}

export const validator: PackageModel = {
  package: 'validator',
  checked: '13.15.35',
  modules: {
    validator: 'validator',
    ...Object.fromEntries(names.flatMap((name) => [[`validator/lib/${name}`, name], [`validator/es/lib/${name}`, name], [`validator/lib/${name}.js`, name]])),
  },
  entities: {
    validator: { members: Object.fromEntries(names.map((name) => [name, name])) },
    ...Object.fromEntries(names.map((name): [string, EntityRow] => [name, {}])),
  },
  propagators: Object.entries(sanitizers).map(([entity, row]) => ({ ...row, entity })),
  guards: Object.entries(stringTests).map(([entity, left]) => guard(entity, left)),
};
