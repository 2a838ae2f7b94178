import type { OptionCondition, PackageModel, Position, RequestTargetSink } from './model.ts';
import { first, requestTargets } from './request-rows.ts';

const reading = ['get', 'delete', 'head', 'options'];
const sending = ['post', 'put', 'patch', 'postForm', 'putForm', 'patchForm'];
const members = (to: (name: string) => string) => ({ request: to('request'), ...Object.fromEntries([...reading, ...sending].map((name) => [name, to(sending.includes(name) ? 'sending' : 'reading')])) });
/** Where each call takes its configuration. */
const configurations = { axios: [1, 0], instance: [1, 0], request: [0], reading: [1], sending: [2] } as const;

const at = (argument: number, property: string): Position => ({ argument, property: [property] });
const absolute = (argument: number, equals: boolean): OptionCondition => ({ argument, property: 'allowAbsoluteUrls', equals });

/** An absolute URL replaces the base, unless `allowAbsoluteUrls` is off. */
const targets: readonly RequestTargetSink[] = Object.entries(configurations).flatMap(([entity, places]) => places.flatMap((argument) => {
  const url = argument === 0 ? [at(0, 'url')] : first;
  return [
    ...requestTargets([entity], url, argument).map((row) => ({
      ...row, unless: [absolute(argument, false)],
      unlessAssigned: { entities: [{ entity: 'axios:ofAll.baseURL' }, { entity: 'axios:ofAll.allowAbsoluteUrls', equals: false }], option: absolute(argument, true) },
    })),
    ...requestTargets([entity], [at(argument, 'baseURL')], argument),
  ];
}));

/** The same of what was made with a base and without absolute URLs. */
const boundTargets: readonly RequestTargetSink[] = Object.entries(configurations).flatMap(([entity, places]) => (entity === 'axios' ? [] : places.flatMap((argument) => [
  ...requestTargets([`bound.${entity}`], argument === 0 ? [at(0, 'url')] : first, argument).map((row) => ({ ...row, when: absolute(argument, true) })),
  ...requestTargets([`bound.${entity}`], [at(argument, 'baseURL')], argument),
])));

/** `toJSON()` of its errors writes the stack and the whole configuration, with the headers and the body of the request. */
export const axios: PackageModel = {
  package: 'axios',
  checked: '1.21.1',
  errorDetails: ['config', 'request'],
  errorCredentials: ['config', 'config.headers', 'request', 'response', 'response.config', 'response.request'],
  modules: { axios: 'axios' },
  entities: {
    axios: { call: 'response', members: { ...members((name) => name), default: 'axios', create: 'create', defaults: 'ofAll' } },
    ofAll: { members: { baseURL: 'ofAll.baseURL', allowAbsoluteUrls: 'ofAll.allowAbsoluteUrls' } },
    'ofAll.baseURL': {},
    'ofAll.allowAbsoluteUrls': {},
    defaults: { members: { baseURL: 'defaults.baseURL' } },
    'defaults.baseURL': {},
    create: {
      calls: [
        { when: { argument: 0, property: 'baseURL', equals: undefined }, call: 'instance' }, { when: { argument: 0, property: 'allowAbsoluteUrls', equals: false }, call: 'bound.instance' },
        { when: { argument: 0, given: 'baseURL', assigned: ['defaults', 'allowAbsoluteUrls'], equals: false }, call: 'bound.instance' },
      ],
      call: 'instance',
    },
    instance: { call: 'response', members: { ...members((name) => name), defaults: 'defaults' } },
    'bound.instance': { call: 'response', members: { ...members((name) => `bound.${name}`), defaults: 'defaults' } },
    ...Object.fromEntries(['request', 'reading', 'sending'].flatMap((name) => [[name, { call: 'response' }], [`bound.${name}`, { call: 'response' }]])),
    response: {},
  },
  sinks: [...targets, ...boundTargets, ...requestTargets(['create'], [at(0, 'baseURL')], 0), ...['defaults.baseURL', 'ofAll.baseURL'].map((entity): RequestTargetSink => ({ kind: 'request-target', entity, values: [], needs: ['authority'], assigned: true }))],
};
