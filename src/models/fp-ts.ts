import type { PackageModel } from './model.ts';

/** fp-ts: which side of a result a value is on. */
export const fpTs: PackageModel = {
  package: 'fp-ts',
  checked: '2.16.11',
  modules: { 'fp-ts/Either': 'Either', 'fp-ts/lib/Either': 'Either', 'fp-ts': 'fp' },
  entities: { fp: { members: { either: 'Either' } }, Either: { members: { isRight: 'isRight', isLeft: 'isLeft' } }, isRight: {}, isLeft: {} },
};
