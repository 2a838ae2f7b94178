import type { PackageModel } from './model.ts';
import { text } from './model.ts';

const encoded = text.filter((word) => word !== 'html' && word !== 'line-break');

/** React Router 6 and 7: parameters are decoded, the address is not. */
export const reactRouter: PackageModel = {
  package: 'react-router',
  checked: '7.18.6',
  modules: { 'react-router': 'router', 'react-router-dom': 'router' },
  clientModules: ['react-router', 'react-router-dom'],
  entities: {
    router: { members: { useSearchParams: 'useSearchParams', useParams: 'useParams', useLocation: 'useLocation' } },
    useSearchParams: { call: 'search' },
    search: { elements: ['query'] },
    query: { title: 'the query string', members: { get: 'query.get', getAll: 'query.getAll' } },
    'query.get': { call: 'parameter' }, 'query.getAll': { call: 'parameters' },
    parameter: { title: 'the query string' }, parameters: { title: 'the query string' },
    useParams: { call: 'params' },
    params: { title: 'the path' },
    useLocation: { call: 'location' },
    location: { members: { search: 'part', hash: 'part', pathname: 'pathname', state: 'state' } },
    part: { title: 'the address of the page' }, pathname: { title: 'the address of the page' }, state: {},
  },
  sources: [
    { entity: 'query', value: { proven: ['object'] }, field: { proven: text } },
    { entity: 'parameter', value: { proven: text } },
    { entity: 'parameters', value: { proven: ['array'] }, field: { proven: text } },
    { entity: 'params', value: { proven: [] }, field: { proven: text.filter((word) => word !== 'length') } },
    { entity: 'part', value: { proven: encoded, possible: ['html'] } },
    { entity: 'pathname', value: { proven: encoded.filter((word) => word !== 'script-url'), possible: ['html'] } },
    { entity: 'state', origin: 'stored', value: { proven: [], possible: text } },
  ],
};
