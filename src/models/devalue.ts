import type { PackageModel } from './model.ts';

export const devalue: PackageModel = {
  package: 'devalue',
  checked: '6.0.3',
  modules: { devalue: 'devalue' },
  entities: { devalue: { members: { uneval: 'uneval', stringify: 'stringify' } }, uneval: {}, stringify: {} },
  propagators: ['uneval', 'stringify'].map((entity) => (
    { entity, inputs: [0], how: 'content', removes: ['html', 'object', 'array', 'magnitude'], escapes: 'script-literal' }
  )),
};
