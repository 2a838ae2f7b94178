import type { TSESTree } from '@typescript-eslint/utils';
import type { Node, Origin } from '../core/answers.ts';
import { servesEveryPath } from '../core/every-path.ts';
import type { File } from '../core/file.ts';
import { describeSink, describeValue } from '../core/origin-words.ts';
import { redirectsOf, type Redirect } from '../core/redirects.ts';
import { createRule, optionsSchema, type BaseOptions } from '../core/rule.ts';
import { sourceRowOf } from '../core/source-rows.ts';
import { tabRedirects } from '../core/tab-redirects.ts';
import { enclosingFunction, parametersOf, staticName, unwrap } from '../core/syntax.ts';
import type { Edit } from '../edits/edit.ts';
import { replace, wrap } from '../edits/replace.ts';
import { combine } from '../edits/edit.ts';

type MessageIds = 'elsewhere' | 'pathOfUrl' | 'unproven' | 'unprovenTab' | 'ownPath' | 'wholeUrl' | 'withoutTabs';

export const noOpenRedirect = createRule<BaseOptions, MessageIds>({
  name: 'no-open-redirect',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'disallow redirects to wherever a request says',
      concern: '2b',
      cwe: [601],
      asvs: ['3.7.2'],
      owasp: ['A01:2021'],
      severity: 'medium',
      precision: 'high',
      configs: ['recommended', 'strict'],
      tests: 'on',
    },
    schema: optionsSchema(),
    defaultOptions: [{ report: 'dangerous' } as BaseOptions],
    messages: {
      elsewhere: '{{value}} can name another site, and {{sink}} sends the client there. Choose the target from a list, or compare the origin of its URL with your own.',
      pathOfUrl: '{{value}} can begin with two slashes, which {{sink}} makes the name of another site. Redirect to the `href` of the URL whose origin was compared.',
      unproven: '{{value}} decides where {{sink}} sends the client, and nothing in this file shows that it stays on this site. Choose the target from a list, or compare the origin of its URL with your own.',
      unprovenTab: '{{value}} passes the check as `/`, a tab and `/evil.test`, which {{sink}} sends as it is and browsers read as the address of another site. Refuse tabs and line breaks, too.',
      ownPath: 'Redirect to paths of this site alone.',
      wholeUrl: 'Redirect to the `href`.',
      withoutTabs: 'Refuse tabs and line breaks.',
    },
  },
  create(context, options, file) {
    return {
      Program() {
        for (const danger of redirectsOf(file, { doubts: (origin) => isOfClient(origin) || isOfRoute(origin, file) })) {
          if (danger.verdict === 'unproven' && options.report !== 'unproven') continue;
          const isPath = danger.verdict === 'dangerous' && pathOfUrl(danger, file) !== null;
          const messageId = danger.verdict === 'unproven' ? 'unproven' : isPath ? 'pathOfUrl' : 'elsewhere';
          const data = { value: describeValue(file, danger.place, danger.origin), sink: `\`${danger.name}\`` };
          context.report({ node: danger.place, messageId, data, suggest: suggestions(danger, file) });
        }
        if (options.report !== 'unproven') return;
        for (const { checks, origin, place, sink } of tabRedirects(file)) {
          const data = { value: describeValue(file, place, origin), sink: `\`${describeSink(file, sink)}\`` };
          context.report({ node: place, messageId: 'unprovenTab', data, suggest: checks.flatMap((check) => withoutTabs(check, file)) });
        }
      },
    };
  },
});

/** No link of another site makes a browser send it, or it is the page of which the client comes. */
function isOfClient(origin: Origin): boolean {
  const row = sourceRowOf(origin);
  return row?.own === true || row?.names === 'previous page';
}

/**
 * The path of the request itself, in a function that may be called for some paths alone: one that begins with two slashes gets there only
 * where every path does, as in middleware without a path.
 */
function isOfRoute(origin: Origin, file: File): boolean {
  return sourceRowOf(origin)?.begins === '/' && !servesEveryPath(file, origin.node);
}

/** `url.pathname`, where `url` is made by `new URL(…)`. */
function pathOfUrl({ place }: Redirect, file: File): TSESTree.MemberExpression | null {
  if (place.type !== 'MemberExpression' || place.computed || place.property.type !== 'Identifier' || place.property.name !== 'pathname') return null;
  return file.definition(place.object).type === 'NewExpression' ? place : null;
}

function suggestions(danger: Redirect, file: File): { messageId: 'ownPath' | 'wholeUrl'; fix: Edit }[] {
  const path = pathOfUrl(danger, file);
  if (path) {
    const fix = hasCheckedOrigin(path, file) ? replace(file.sourceCode, path.property, 'href') : null;
    return fix ? [{ messageId: 'wholeUrl', fix }] : [];
  }
  const { place, value, verdict } = danger;
  if (verdict !== 'dangerous' || place !== value || !isSimple(place)) return [];
  const text = file.sourceCode.getText(place);
  const base = danger.takesWhole ? baseAt(place, file) : '';
  if (base === null) return [];
  const [before, after] = danger.takesWhole ? ['new URL(', `, ${base})`] : ['(', ')'];
  // Browsers drop tabs and line breaks, which not every server encodes.
  const fix = combine([wrap(place, String.raw`${before}/^\/(?![\/\\])[^\t\r\n]*$/.test(${text}) ? `, ` : '/'${after}`)]);
  return fix ? [{ messageId: 'ownPath', fix }] : [];
}

/** The address of the request that the function around is called with; null: its first parameter has none. */
function baseAt(place: Node, file: File): string | null {
  const of = enclosingFunction(place);
  const request = of && parametersOf(of)[0];
  return request?.type === 'Identifier' && file.entity(request)?.entity.row.members?.url !== undefined ? `${request.name}.url` : null;
}

/** `/^\/(?!\/)/.test(to)` → `/^\/(?!\/)[^\t\r\n]*$/.test(to)` */
function withoutTabs(check: Node, file: File): { messageId: MessageIds; fix: Edit }[] {
  const callee = check.type === 'CallExpression' ? unwrap(check.callee) : null;
  const pattern = callee?.type === 'MemberExpression' && staticName(callee) === 'test' ? unwrap(callee.object) : null;
  if (pattern?.type !== 'Literal' || !('regex' in pattern) || !/^\^[^|$]*$/.test(pattern.regex.pattern)) return [];
  const fix = replace(file.sourceCode, pattern, String.raw`/${pattern.regex.pattern}[^\t\r\n]*$/${pattern.regex.flags}`);
  return fix ? [{ messageId: 'withoutTabs', fix }] : [];
}

/** Has a condition that compares the origin of the same URL turned out true here? */
function hasCheckedOrigin(path: TSESTree.MemberExpression, file: File): boolean {
  const name = file.sourceCode.getText(path.object);
  return file.conditionsAt(path).some(({ test }) => file.sourceCode.getText(test).includes(`${name}.origin`));
}

function isSimple(node: Node): boolean {
  let current = node;
  while (current.type === 'MemberExpression' && !current.computed) current = current.object;
  return current.type === 'Identifier';
}
