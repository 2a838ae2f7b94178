import type { HtmlSink, PackageModel, ValueSink } from './model.ts';
import { text } from './model.ts';

const html = (entity: string, row: Partial<HtmlSink> = {}): HtmlSink => ({ kind: 'html-sink', entity, values: [{ argument: 0 }], needs: ['html'], ...row });
const url = (entity: string): ValueSink<'url-scheme'> => ({ kind: 'url-scheme', entity, values: [{ argument: 0 }], needs: ['script-url'] });

/** Angular: templates clean what they are given, unless a value is marked as trusted. */
export const angular: PackageModel = {
  package: '@angular/platform-browser',
  checked: '21.2.26',
  modules: { '@angular/platform-browser': 'platform', '@angular/router': 'router', '@angular/core': 'core' },
  clientModules: ['@angular/platform-browser', '@angular/router', '@angular/core'],
  types: { DomSanitizer: 'sanitizer', ActivatedRoute: 'route', ActivatedRouteSnapshot: 'snapshot', Renderer2: 'renderer' },
  entities: {
    platform: { members: { DomSanitizer: 'DomSanitizer' } },
    DomSanitizer: { new: 'sanitizer' },
    sanitizer: {
      members: {
        bypassSecurityTrustHtml: 'trustHtml', bypassSecurityTrustScript: 'trustScript', bypassSecurityTrustStyle: 'trustStyle', bypassSecurityTrustUrl: 'trustUrl',
        bypassSecurityTrustResourceUrl: 'trustResourceUrl', sanitize: 'sanitize',
      },
    },
    trustHtml: { distinctive: true }, trustScript: { distinctive: true }, trustStyle: { distinctive: true }, trustUrl: { distinctive: true }, trustResourceUrl: { distinctive: true }, sanitize: {},
    core: { members: { inject: 'inject', Renderer2: 'Renderer2' } },
    Renderer2: { new: 'renderer' },
    renderer: { members: { setProperty: 'setProperty', setAttribute: 'setProperty' } },
    setProperty: {},
    inject: { makes: 0 },
    router: { members: { ActivatedRoute: 'ActivatedRoute' } },
    ActivatedRoute: { new: 'route' },
    // What changes is handed to listeners.
    route: { members: { snapshot: 'snapshot', queryParams: 'params$', params: 'params$', fragment: 'fragment$', queryParamMap: 'map$', paramMap: 'map$' } },
    ...Object.fromEntries(['params', 'fragment', 'map'].flatMap((name) => [
      [`${name}$`, { members: { subscribe: `${name}$.subscribe` } }],
      [`${name}$.subscribe`, { callbacks: [{ argument: 0, role: `${name}$.listener` }, { argument: 0, property: 'next', role: `${name}$.listener` }] }],
      [`${name}$.listener`, { parameters: [name] }],
    ])),
    snapshot: { members: { queryParams: 'params', params: 'params', fragment: 'fragment', queryParamMap: 'map', paramMap: 'map' } },
    params: { title: 'the address of the page' }, fragment: { title: 'the fragment of the address' },
    map: { members: { get: 'map.get', getAll: 'map.getAll' } },
    'map.get': { call: 'parameter' }, 'map.getAll': { call: 'parameters' },
    parameter: { title: 'the address of the page' }, parameters: { title: 'the address of the page' },
  },
  sources: [
    { entity: 'params', value: { proven: [] }, field: { proven: text } },
    { entity: 'fragment', value: { proven: text } },
    { entity: 'parameter', value: { proven: text } },
    { entity: 'parameters', value: { proven: ['array'] }, field: { proven: text } },
  ],
  propagators: [{ entity: 'sanitize', inputs: [1], how: 'content', removes: ['html', 'script-url', 'object', 'array'], escapes: 'html-clean' }],
  sinks: [
    html('trustHtml', { cleaned: { member: 'sanitize', module: '@angular/core', name: 'SecurityContext', constant: 'HTML' } }),
    html('trustScript'), html('trustStyle', { cleaned: { member: 'sanitize', module: '@angular/core', name: 'SecurityContext', constant: 'STYLE' } }), url('trustUrl'), url('trustResourceUrl'),
    html('setProperty', { values: [{ argument: 2 }], when: { argument: 1, equals: ['innerHTML', 'outerHTML', 'srcdoc'] } }),
  ],
};
