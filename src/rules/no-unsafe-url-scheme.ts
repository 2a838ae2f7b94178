import { denyListBefore, followedUrls, type FollowedUrl } from '../core/followed-urls.ts';
import type { File } from '../core/file.ts';
import { describeValue, quotable } from '../core/origin-words.ts';
import { createRule, optionsSchema, type BaseOptions } from '../core/rule.ts';
import type { Edit } from '../edits/edit.ts';
import { allowListFor, onlyWebUrl } from '../edits/url-scheme.ts';

type MessageIds = 'script' | 'denyList' | 'unproven' | 'unprovenVersion' | 'checkScheme' | 'allowScheme';

export const noUnsafeUrlScheme = createRule<BaseOptions, MessageIds>({
  name: 'no-unsafe-url-scheme',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'disallow links, frames and navigations to URLs that can be scripts',
      concern: '2c',
      cwe: [79, 83],
      asvs: ['1.2.2'],
      owasp: ['A03:2021'],
      severity: 'high',
      precision: 'high',
      configs: ['recommended', 'strict'],
      tests: 'on',
    },
    schema: optionsSchema(),
    defaultOptions: [{ report: 'dangerous' }],
    messages: {
      script: '{{value}} can be a `javascript:` URL, which runs as a script of this page in `{{sink}}`. Let only `http:` and `https:` URLs through.',
      denyList: '{{value}} can be a `javascript:` URL in `{{sink}}`: the check before it is passed by `JAVASCRIPT:` and by a tab between the letters. Let only `http:` and `https:` URLs through.',
      unproven: '{{value}} is followed by `{{sink}}`, and nothing in this file shows that it is no `javascript:` URL. Let only `http:` and `https:` URLs through.',
      unprovenVersion: '{{value}} stands in `{{sink}}`, where `{{library}}` before version {{major}} follows `javascript:` URLs, and package.json does not say which version this is. Let only `http:` and `https:` URLs through.',
      checkScheme: 'Follow it only if it begins with `http:` or `https:`.',
      allowScheme: 'Check for `http:` and `https:` instead.',
    },
  },
  create(context, { report }, file) {
    return {
      Program() {
        for (const url of followedUrls(file)) {
          if (url.verdict === 'unproven' && report !== 'unproven') continue;
          const denied = url.verdict === 'dangerous' ? denyListBefore(url, file) : null;
          const messageId = url.verdict === 'unproven' ? (url.unlessFrom ? 'unprovenVersion' : 'unproven') : denied ? 'denyList' : 'script';
          const allowed = denied && allowListFor(denied, file);
          context.report({
            node: url.place, messageId, data: { value: describeValue(file, url.place, url.origin), sink: quotable(url.name), library: url.unlessFrom?.library ?? '', major: String(url.unlessFrom?.major) },
            suggest: allowed ? [{ messageId: 'allowScheme', fix: allowed }] : suggestions(url, file),
          });
        }
      },
    };
  },
});

function suggestions({ isTemplate, place, value }: FollowedUrl, file: File): { messageId: 'checkScheme'; fix: Edit }[] {
  const fix = place === value && !isTemplate ? onlyWebUrl(value, file) : null;
  return fix ? [{ messageId: 'checkScheme', fix }] : [];
}
