import type { PackageModel } from './model.ts';
import { rawFilters, rawNames, templateText } from './template-rows.ts';

const render = { text: { argument: 0, property: ['data'] } } as const;

/** Values are written as they are, unless `autoescape` says otherwise. */
export const twig: PackageModel = {
  package: 'twig',
  checked: '2.0.0',
  modules: { twig: 'twig' },
  entities: { twig: { members: { twig: 'make' } }, make: {} },
  sinks: [
    templateText('make', null, { values: [{ argument: 0, property: ['data'] }] }), ...rawFilters('make', ['raw'], { member: 'render' }, render),
    rawNames('make', /\{\{-?\s*([\w$.]+)\s*-?\}\}/g, ['{{ ', ' | e }}'], { member: 'render' }, { ...render, unless: [{ argument: 0, property: 'autoescape', equals: [true, 'html', 'html_attr', 'js'] }] }),
    { kind: 'escaping', entity: 'make', option: { at: { argument: 0, property: ['autoescape'] }, off: [false], on: 'true', absent: true } },
  ],
};
