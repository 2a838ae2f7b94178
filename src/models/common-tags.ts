import type { PackageModel } from './model.ts';

/** Of its tags, `safeHtml` alone escapes what stands in its holes. */
export const commonTags: PackageModel = {
  package: 'common-tags',
  checked: '1.8.2',
  modules: { 'common-tags': 'tags' },
  entities: { tags: { members: { safeHtml: 'safeHtml' } }, safeHtml: {} },
  propagators: [{ entity: 'safeHtml', inputs: [], how: 'content', escapes: 'html', removes: ['html', 'object', 'array'] }],
};
