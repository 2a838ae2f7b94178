import type { Node } from '../core/answers.ts';
import type { File } from '../core/file.ts';
import { chosenProperties, dangersAtPlace, htmlPlaces, policyVerdict, type HtmlPlace } from '../core/html-sinks.ts';
import type { MarkupDanger } from '../core/markup.ts';
import { describeValue, quotable } from '../core/origin-words.ts';
import { createRule, optionsSchema, type BaseOptions } from '../core/rule.ts';
import { isToldWhereMade } from '../core/told-markup.ts';
import { repairHtmlPlace, type HtmlRepair, type HtmlRepairName } from '../edits/html-sink.ts';

type MessageIds = 'markup' | 'attribute' | 'url' | 'script' | 'properties' | 'policy' | 'unproven' | 'unprovenProperties' | 'unprovenPolicy' | HtmlRepairName;

export const noUnsafeHtmlSink = createRule<BaseOptions, MessageIds>({
  name: 'no-unsafe-html-sink',
  meta: {
    type: 'problem',
    fixable: 'code',
    hasSuggestions: true,
    docs: {
      description: 'disallow parsing a value as HTML in a page or component',
      concern: '2c',
      cwe: [79],
      asvs: ['3.2.2', '1.3.1', '1.3.4'],
      owasp: ['A03:2021'],
      severity: 'high',
      precision: 'high',
      configs: ['recommended', 'strict'],
      tests: 'on',
    },
    schema: optionsSchema(),
    defaultOptions: [{ report: 'dangerous' }],
    messages: {
      markup: '{{value}} is parsed as HTML by `{{sink}}`, and can hold tags that run script. Show it as text, or clean it with an HTML sanitizer.',
      attribute: '{{value}} stands in the HTML that `{{sink}}` parses, where it can begin another attribute or element. Put it into an element as text, or set the attribute by its own property.',
      url: '{{value}} stands in a link of the HTML that `{{sink}}` parses, and can be a `javascript:` URL, which escaping does not change. Let only `http:` and `https:` URLs through.',
      script: '{{value}} becomes script in the HTML that `{{sink}}` parses. Hand it to the script as data.',
      properties: '{{value}} chooses the attributes of `{{sink}}`, and can bring `dangerouslySetInnerHTML`. Hand on only attributes that are named here.',
      policy: 'This policy of Trusted Types hands on what it is given, so every text passes for clean HTML. Clean it with an HTML sanitizer.',
      unproven: '{{value}} is parsed as HTML by `{{sink}}`, and nothing in this file shows that it holds no script. Show it as text, or clean it with an HTML sanitizer.',
      unprovenProperties: '{{value}} chooses properties of `{{sink}}`, which may hand on `dangerouslySetInnerHTML`. Hand on only properties that are named here.',
      unprovenPolicy: 'Nothing in this file shows that this policy of Trusted Types cleans what it is given. Clean it with an HTML sanitizer here.',
      showText: 'Show it as text.',
      appendText: 'Append it as text.',
      replaceWithText: 'Replace the element by the text.',
      makeChild: 'Make it a child of the element, which escapes it.',
      sanitize: 'Clean it with `{{cleaner}}`.',
    },
  },
  create(context, { report }, file) {
    return {
      Program() {
        const told = new Set<Node>();
        for (const place of htmlPlaces(file)) {
          for (const { messageId, node, repair, value } of findingsAt(place, file)) {
            if (told.has(node) || (messageId.startsWith('unproven') && report !== 'unproven')) continue;
            told.add(node);
            context.report({ node, messageId, data: { value, sink: quotable(place.name) }, fix: repair.fix, suggest: repair.suggest });
          }
        }
      },
    };
  },
});

interface Finding {
  readonly messageId: MessageIds;
  readonly node: Node;
  readonly value: string;
  readonly repair: HtmlRepair;
}

const noRepair: HtmlRepair = { fix: null, suggest: [] };

function findingsAt(place: HtmlPlace, file: File): readonly Finding[] {
  if (place.row?.policy) {
    const verdict = policyVerdict(place, file);
    return verdict ? [{ messageId: verdict === 'dangerous' ? 'policy' : 'unprovenPolicy', node: place.value, value: '', repair: noRepair }] : [];
  }
  if (place.row?.properties || place.node.type === 'JSXSpreadAttribute') {
    const chosen = chosenProperties(place, file);
    return chosen ? [{ messageId: chosen.verdict === 'dangerous' ? 'properties' : 'unprovenProperties', node: place.value, value: describeValue(file, place.value, chosen.origin), repair: noRepair }] : [];
  }
  return dangersAtPlace(place, file).filter(({ origin, value, verdict }) => !isToldWhereMade(file, value, origin, verdict)).map((danger) => ({
    messageId: messageOf(danger), node: danger.value, value: describeValue(file, danger.value, danger.origin), repair: repairHtmlPlace(place, danger, file),
  }));
}

function messageOf({ kind, verdict }: MarkupDanger): MessageIds {
  if (verdict === 'unproven') return 'unproven';
  return kind === 'unquoted' || kind === 'name' ? 'attribute' : kind === 'url' || kind === 'source' ? 'url' : kind === 'script' || kind === 'json' ? 'script' : 'markup';
}
