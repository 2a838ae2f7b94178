import type { PackageModel } from './model.ts';
import { compiledTemplate, escapedResults, rawNames, templateOptions, templateText } from './template-rows.ts';

/** Delimiters begin with `<`, unless `openDelimiter` says otherwise. */
const tags = { delimiting: ['html'] } as const;
const otherTags = (argument: number) => ({ unless: [{ argument, property: 'openDelimiter', equals: undefined }] });

export const ejs: PackageModel = {
  package: 'ejs',
  checked: '7.0.2',
  modules: { ejs: 'ejs' },
  entities: {
    ejs: { members: { render: 'render', compile: 'compile', renderFile: 'renderFile', escapeXML: 'escapeXML' } },
    render: {}, compile: { call: 'template' }, renderFile: {}, template: {}, escapeXML: {},
  },
  propagators: [...escapedResults(['render', 'renderFile'], 1), ...escapedResults(['template'], 0), { entity: 'escapeXML', inputs: [0], how: 'content', removes: ['html', 'object', 'array'], escapes: 'html' }],
  sinks: [
    templateText('render', ['<%= ', ' %>'], tags), compiledTemplate('compile', ['<%= ', ' %>'], tags), templateText('render', null, otherTags(2)), templateText('compile', null, otherTags(1)),
    templateOptions('render', 2), templateOptions('compile', 1), templateOptions('renderFile', 2),
    // Without options, it reads them from the `settings` of the data.
    { kind: 'template', entity: 'renderFile', form: 'locals', values: [{ argument: 1 }], needs: ['object'], engines: { reading: [], below: { ejs: 5 }, others: [] }, unlessGiven: [{ argument: 2 }] },
    rawNames('render', /<%-\s*([\w$.]+)\s*-?%>/g, ['<%= ', ' %>']), rawNames('compile', /<%-\s*([\w$.]+)\s*-?%>/g, ['<%= ', ' %>'], 'result'),
    ...([['render', 2], ['renderFile', 2], ['compile', 1]] as const).map(([entity, argument]) => ({ kind: 'escaping', entity, escaper: { argument, property: ['escape'] }, fills: entity === 'renderFile' ? 'unseen' : { argument: 0 } }) as const),
  ],
};
