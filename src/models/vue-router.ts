import type { PackageModel } from './model.ts';
import { text } from './model.ts';

/** Vue Router 4 and 5: the query, the parameters and the fragment are decoded, the address is not. */
export const vueRouter: PackageModel = {
  package: 'vue-router',
  checked: '5.5.1',
  modules: { 'vue-router': 'router' },
  clientModules: ['vue-router'],
  // Templates see it without a name before it.
  globals: { $route: 'route' },
  entities: {
    router: { members: { useRoute: 'useRoute' } },
    useRoute: { call: 'route' },
    // Every component has the route under a name that is nobody else's.
    component: { members: { $route: 'route' } },
    route: { distinctive: true, members: { query: 'query', params: 'params', hash: 'hash', fullPath: 'address', path: 'address' } },
    query: { title: 'the query string' }, params: { title: 'the path' }, hash: { title: 'the fragment of the address' }, address: { title: 'the address of the page' },
  },
  types: { RouteLocationNormalizedLoaded: 'route' },
  sources: [
    { entity: 'query', value: { proven: ['object'] }, field: { proven: [...text, 'array'] } },
    { entity: 'params', value: { proven: ['object'] }, field: { proven: text.filter((word) => word !== 'length') } },
    { entity: 'hash', value: { proven: text.filter((word) => !['script-url', 'authority', 'absolute', 'dash'].includes(word)) } },
    { entity: 'address', begins: '/', value: { proven: text.filter((word) => !['html', 'line-break', 'script-url'].includes(word)), possible: ['html'] } },
  ],
};
