import type { Capability, Escape } from '../../models/model.ts';
import type { AttributeContext, HtmlContext, ScriptPosition } from './html.ts';
import { capabilitiesRemovedByPrefix } from './url.ts';

/**
 * What goes wrong: `markup` a value leaves its text or quotes · `unquoted` it begins another attribute · `url` it is
 * followed as a script · `source` it names the script that is loaded · `script` it becomes a program · `json` it ends the
 * script element · `style` it begins rules of its own · `name` it chooses an element or attribute · `document` it is parsed
 * as HTML again.
 */
export type HtmlDangerKind = 'markup' | 'unquoted' | 'url' | 'source' | 'script' | 'json' | 'style' | 'name' | 'document';

/** A way in which a value can break out of its context. */
export interface HtmlDanger {
  readonly kind: HtmlDangerKind;
  /** the value must be able to do one of these */
  readonly capabilities: readonly Capability[];
  /** what makes a value harmless here */
  readonly curedBy: readonly Escape[];
  /** only for values that are fit for this */
  readonly after?: Escape;
  /** the danger depends on more than the value's characters */
  readonly isUncertain?: boolean;
}

/** The ways in which a value in this context can do harm (OWASP, Cross Site Scripting Prevention Cheat Sheet). */
export function dangersOf(context: HtmlContext): readonly HtmlDanger[] {
  switch (context.kind) {
    case 'text':
      return [{ kind: 'markup', capabilities: ['html'], curedBy: ['html', 'html-text', 'html-clean'] }];
    case 'style':
      return [{ kind: 'style', capabilities: ['html', 'shell'], curedBy: [] }];
    case 'comment':
      return [{ kind: 'markup', capabilities: ['html'], curedBy: ['html'] }];
    case 'name':
      return [{ kind: 'name', capabilities: context.isWhole ? ['code', 'shell', 'html'] : ['shell', 'html'], curedBy: [] }];
    case 'script':
      return context.isData ? [{ kind: 'json', capabilities: ['html'], curedBy: ['html', 'html-text', 'script-element'] }] : inScript(context);
    case 'attribute':
      return [...inAttribute(context), ...inQuotes(context)];
  }
}

function inScript(position: ScriptPosition): readonly HtmlDanger[] {
  if (position.isComment) return [{ kind: 'script', capabilities: ['html', 'shell', 'line-break'], curedBy: [] }];
  if (position.string) {
    return [{ kind: 'script', capabilities: position.string === '`' ? ['quote', 'html', 'template'] : ['quote', 'html'], curedBy: [] }];
  }
  return [
    { kind: 'script', capabilities: ['code', 'quote', 'html'], curedBy: ['script-literal', 'script-element'] },
    { kind: 'json', capabilities: ['html'], curedBy: ['html', 'html-text'], after: 'script-literal' },
  ];
}

function inQuotes({ quote }: AttributeContext): readonly HtmlDanger[] {
  if (quote === null) return [{ kind: 'unquoted', capabilities: ['shell', 'html'], curedBy: [] }];
  return [
    { kind: 'markup', capabilities: quote === '"' ? ['html'] : ['html', 'quote'], curedBy: ['html', 'html-clean'] },
    { kind: 'markup', capabilities: ['html', 'quote'], curedBy: ['html'], after: 'html-clean', isUncertain: true },
  ];
}

function inAttribute({ followsHole, role, script, start }: AttributeContext): readonly HtmlDanger[] {
  const isDecided = (word: Capability): boolean => followsHole || capabilitiesRemovedByPrefix(start).includes(word);
  switch (role) {
    case 'url':
      return isDecided('script-url') ? [] : [{ kind: 'url', capabilities: ['script-url'], curedBy: [] }];
    case 'script-source':
      return isDecided('authority') ? [] : [{ kind: 'source', capabilities: ['authority', 'script-url'], curedBy: [] }];
    case 'event':
      return script ? inScript(script).filter((danger) => danger.kind === 'script') : [];
    case 'document':
      return [{ kind: 'document', capabilities: ['html', 'quote'], curedBy: ['html-clean'] }];
    default:
      return [];
  }
}
