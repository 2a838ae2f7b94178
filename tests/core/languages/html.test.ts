import { describe, expect, it, test } from 'vitest';
import { hasMarkup, htmlContexts, type HtmlContext, type HtmlPiece } from '../../../src/core/languages/html.ts';

/** Pieces of a text in which `§` stands for a hole. */
function piecesOf(text: string): HtmlPiece[] {
  return text.split('§').flatMap((value, index): HtmlPiece[] => [...(index > 0 ? [{ kind: 'hole' } as const] : []), { kind: 'constant', value }]);
}

function print(context: HtmlContext): string {
  switch (context.kind) {
    case 'attribute': {
      const { element, followsHole, name, quote, role, script, start } = context;
      const details = [role === 'plain' ? '' : role, start ? `after ${start}` : '', followsHole ? 'behind a hole' : '', script ? scriptPosition(script) : ''];
      return [`${element}@${name} ${quote ?? 'unquoted'}`, ...details.filter(Boolean)].join(', ');
    }
    case 'name':
      return `${context.isWhole ? 'whole ' : ''}${context.of} name`;
    case 'script':
      return `${context.isData ? 'data' : 'script'} ${scriptPosition(context)}`;
    default:
      return context.kind;
  }
}

function scriptPosition({ isComment, string }: { isComment: boolean; string: string | null }): string {
  return isComment ? 'comment' : string ?? 'code';
}

function contexts(text: string): string {
  return htmlContexts(piecesOf(text)).map(print).join(' | ');
}

describe('htmlContexts', () => {
  const rows: [string, string][] = [
    // Element text
    ['§', 'text'],
    ['Hello §', 'text'],
    ['<p>§</p>', 'text'],
    ['<p>§§</p>', 'text | text'],
    ['<p>a < b §</p>', 'text'],
    ['<p>1 <2 §</p>', 'text'],
    ['a <§', 'whole element name'],
    ['<br/>§', 'text'],
    ['<!DOCTYPE html><p>§', 'text'],
    ['<?xml version="1.0"?><p>§', 'text'],
    ['<title>§</title><p>§</p>', 'text | text'],
    ['<textarea name="<p class=">§</textarea>', 'text'],
    ['<title><p class="§</title>§', 'text | text'],
    // Quoted attributes
    ['<p class="§">', 'p@class "'],
    ['<p class=\'§\'>', 'p@class \''],
    ['<p class = "§">', 'p@class "'],
    ['<P CLASS="a §">', 'p@class ", after a '],
    ['<p class="a"title="§">', 'p@title "'],
    ['<p class="a>b §" id="§">§', 'p@class ", after a>b  | p@id " | text'],
    ['<p class="§-§">', 'p@class " | p@class ", after -, behind a hole'],
    ['<p hidden class="§">', 'p@class "'],
    ['<p hidden>§', 'text'],
    ['<input value="§"/>§', 'input@value " | text'],
    ['<p title="it\'s §">', 'p@title ", after it\'s '],
    // Unquoted attributes and names
    ['<p class=§>', 'p@class unquoted'],
    ['<p class=a-§ id=b>§', 'p@class unquoted, after a- | text'],
    ['<p class=§ id="§">§', 'p@class unquoted | p@id " | text'],
    ['<p class=>§', 'text'],
    ['<p §>', 'attribute name'],
    ['<p data-§="1">§', 'attribute name | text'],
    ['<p §="§">', 'whole attribute name | p@ "'],
    ['<p § class="§">', 'attribute name | p@class "'],
    ['<p class="a" §>§', 'attribute name | text'],
    ['<§>§</§>', 'whole element name | text | whole element name'],
    ['<h§ class="§">', 'element name | h@class "'],
    // Comments
    ['<!-- § -->§', 'comment | text'],
    ['<!-- a > b § --!>§', 'comment | text'],
    ['<!---->§', 'text'],
    // Script
    ['<script>§</script>§', 'script code | text'],
    ['<script>var a = "§", b = \'§\', c = `§`;</script>', 'script " | script \' | script `'],
    ['<script>var a = "it\'s \\" §";</script>', 'script "'],
    ['<script>var a = "a\n§</script>', 'script code'],
    ['<script>// it\'s §\n§</script>', 'script comment | script code'],
    ['<script>/* it\'s § */ §</script>', 'script comment | script code'],
    ['<script>var r = /["\']/; §</script>', 'script code'],
    ['<script>var r = /[/"]\\/"/g.test(§)</script>', 'script code'],
    ['<script>var r = 4 / 2; var s = "§"; var t = a / b;</script>', 'script "'],
    ['<script>var r = § / 2; var s = "§"</script>', 'script code | script "'],
    ['<script>var t = `a ${b ? "§" : `§`} §`; §</script>', 'script " | script ` | script ` | script code'],
    ['<script>var t = `${{ a: 1 }} §`</script>', 'script `'],
    ['<script>var a = "</script>§', 'text'],
    ['<script>var a = "</scripty> §";</script>', 'script "'],
    ['<SCRIPT>§</SCRIPT >§', 'script code | text'],
    ['<script src="/a.js"></script>§', 'text'],
    ['<script type="application/json">{"a": §}</script>', 'data code'],
    ['<script type="application/json">{"a": "§"}</script>', 'data "'],
    ['<script type="text/javascript">§</script>', 'script code'],
    ['<script type="module">§</script>', 'script code'],
    ['<script type=text/template>§</script>', 'data code'],
    ['<script type="a"></script><script>§</script>', 'script code'],
    ['<style>.a { color: § }</style>§', 'style | text'],
    // Attributes that browsers run, follow or parse
    ['<a onclick="§">', 'a@onclick ", event, code'],
    ['<a onclick="go(\'§\')">', 'a@onclick ", event, after go(\', \''],
    ['<a onclick="go(&quot;§&quot;, §)">', 'a@onclick ", event, after go(", " | a@onclick ", event, after go("", , behind a hole, code'],
    ['<a onclick=\'go("§")\'>', 'a@onclick \', event, after go(", "'],
    ['<a onclick=go(§)>', 'a@onclick unquoted, event, after go(, code'],
    ['<a on="§">', 'a@on "'],
    ['<a href="§">', 'a@href ", url'],
    ['<a href=§>', 'a@href unquoted, url'],
    ['<a href="/users/§?q=§">', 'a@href ", url, after /users/ | a@href ", url, after /users/?q=, behind a hole'],
    ['<a href=" javascript:go(\'§\')">', 'a@href ", event, after  javascript:go(\', \''],
    ['<iframe src="§" srcdoc="§"></iframe>', 'iframe@src ", url | iframe@srcdoc ", document'],
    ['<img src="§" alt="§">', 'img@src " | img@alt "'],
    ['<link href="§">', 'link@href "'],
    ['<form action="§"><button formaction="§">', 'form@action ", url | button@formaction ", url'],
    ['<input formaction="§" src="§">', 'input@formaction ", url | input@src "'],
    ['<object data="§">', 'object@data ", url'],
    ['<svg><use xlink:href="§">', 'use@xlink:href ", url'],
    ['<script src="§"></script>', 'script@src ", script-source'],
    ['<§ href="§">', 'whole element name | @href ", url'],
  ];
  test.each(rows)('%s', (text, expected) => {
    expect(contexts(text)).toBe(expected);
  });

  it('reads a text the same however its constants are cut', () => {
    for (const [text, expected] of rows) {
      const pieces = piecesOf(text).flatMap((piece): HtmlPiece[] => (piece.kind === 'hole' ? [piece] : [...piece.value].map((value) => ({ kind: 'constant', value }))));
      expect(htmlContexts(pieces).map(print).join(' | ')).toBe(expected);
    }
  });

  it('finds every hole, and none in constants', () => {
    expect(htmlContexts([])).toEqual([]);
    expect(contexts('<p>constant</p>')).toBe('');
    expect(htmlContexts(Array.from({ length: 5 }, () => ({ kind: 'hole' as const })))).toHaveLength(5);
  });

  it('takes linear time', () => {
    const texts = ['<', '<!--', '<p a="', '<script>', '</', '<p ', '&quot;', '<script>`${', '<a onclick="&', '<!', '<p a=', '<title></titl'];
    for (const text of texts) {
      const start = performance.now();
      htmlContexts([{ kind: 'constant', value: text.repeat(200_000 / text.length) }, { kind: 'hole' }]);
      htmlContexts(Array.from({ length: 20_000 }, (_, index): HtmlPiece => (index % 2 ? { kind: 'hole' } : { kind: 'constant', value: text })));
      expect(performance.now() - start, text).toBeLessThan(500);
    }
  });
});

describe('hasMarkup', () => {
  const rows: [string, boolean][] = [
    ['', false], ['§', false], ['plain §', false], ['a < b', false], ['a <', false], ['1<2 §', false],
    ['<p>§', true], ['§</p>', true], ['<!-- § -->', true], ['<!doctype html>', true], ['<§>', true],
  ];
  test.each(rows)('%j', (text, expected) => {
    expect(hasMarkup(piecesOf(text))).toBe(expected);
  });
});
