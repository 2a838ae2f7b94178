import { describe, expect, it, test } from 'vitest';
import { capabilitiesRemovedByPrefix, capabilitiesRemovedByStartsWith } from '../../../src/core/languages/url.ts';

describe('capabilitiesRemovedByPrefix', () => {
  const decided = ['dash', 'absolute', 'script-url', 'authority'];
  const rows: [string, readonly string[]][] = [
    ['', []],
    ['java', ['dash', 'absolute']],
    ['JavaScript:', ['dash', 'absolute', 'authority']],
    [' \tjava\nscript:', ['dash', 'absolute', 'authority']],
    [' ', ['dash', 'absolute']],
    ['data:', ['dash', 'absolute', 'authority']],
    ['data:text/html,', ['dash', 'absolute', 'authority']],
    ['data:image/svg+xml;base64,', ['dash', 'absolute', 'authority']],
    ['data:image/png;base64,', decided],
    ['http', ['dash', 'absolute', 'script-url']],
    ['mailto:', decided],
    ['tel:', decided],
    ['#', decided],
    ['?next=', decided],
    ['/', ['dash', 'script-url']],
    ['\\', ['dash', 'script-url']],
    ['/\t', ['dash', 'absolute', 'script-url']],
    ['//', ['dash', 'script-url']],
    ['//cdn.example.com', ['dash', 'absolute', 'script-url']],
    ['//cdn.example.com/', decided],
    ['/users/', decided],
    ['/u', decided],
    ['users/', decided],
    ['users', ['dash', 'absolute', 'script-url']],
    ['./', decided],
    ['../', decided],
    ['https:', ['dash', 'absolute', 'script-url']],
    ['https:/', ['dash', 'absolute', 'script-url']],
    ['https://', ['dash', 'absolute', 'script-url']],
    ['https:///', ['dash', 'absolute', 'script-url']],
    ['https://api.example.com', ['dash', 'absolute', 'script-url']],
    ['https://api.example.com:', ['dash', 'absolute', 'script-url']],
    ['https://user@', ['dash', 'absolute', 'script-url']],
    ['https://api.example.com/', decided],
    ['https://api.example.com?q=', decided],
    ['https://api.example.com#', decided],
    ['HTTPS://api.example.com/v1/', decided],
    ['file:///srv/', decided],
    ['redis://', ['dash', 'absolute', 'script-url']],
    ['redis://host/', decided],
    ['urn:isbn:', decided],
    ['1:', ['dash', 'absolute', 'script-url']],
  ];
  test.each(rows)('%j', (prefix, expected) => {
    expect([...capabilitiesRemovedByPrefix(prefix)].sort()).toEqual([...expected].sort());
  });

  it('agrees with the URL parser of this Node', () => {
    const attacks = ['//evil.test', '/\\evil.test', 'https://evil.test', '.evil.test', '@evil.test', '/evil.test', '\t/evil.test', ':evil.test', 's://evil.test', ':80@evil.test'];
    for (const [prefix, removed] of rows) {
      if (!removed.includes('authority')) continue;
      for (const attack of attacks) {
        const parsed = URL.canParse(prefix + attack, 'https://own.test/a/b') ? new URL(prefix + attack, 'https://own.test/a/b') : null;
        if (parsed && /^(?:javascript|data|mailto|tel):$/.test(parsed.protocol)) continue;
        expect(parsed?.hostname ?? '', prefix + attack).not.toMatch(/evil\.test$/);
      }
    }
  });

  it('lets an authority through where the parser can be led astray', () => {
    const open: [string, string][] = [
      ['/', '/evil.test'], ['/\t', '/evil.test'], ['\\', '/evil.test'], ['//', 'evil.test'], ['https:', '//evil.test'], ['https:/', '/evil.test'],
      ['https://', 'evil.test'], ['https:///', 'evil.test'], ['https://api.example.com', '.evil.test'], ['https://api.example.com:', '80@evil.test'],
      ['https://user@', 'evil.test'], ['http', 's://evil.test'], ['//cdn.example.com', '@evil.test'], [' ', '//evil.test'], ['', '//evil.test'],
    ];
    for (const [prefix, attack] of open) {
      expect(new URL(prefix + attack, 'https://own.test/a/b').hostname, prefix + attack).toMatch(/evil\.test$/);
      expect(capabilitiesRemovedByPrefix(prefix), prefix).not.toContain('authority');
    }
  });
});

describe('capabilitiesRemovedByStartsWith', () => {
  const rows: [string, readonly string[]][] = [
    ['', []],
    ['/', ['dash', 'script-url']],
    ['/users/', ['authority', 'dash', 'script-url']],
    ['-', ['absolute', 'script-url']],
    ['C:', ['dash', 'script-url']],
    ['c', ['dash', 'script-url']],
    ['https://example.com/', ['absolute', 'authority', 'dash', 'script-url']],
    ['http', ['absolute', 'dash', 'script-url']],
  ];
  test.each(rows)('%j', (prefix, expected) => {
    expect([...capabilitiesRemovedByStartsWith(prefix)].sort()).toEqual([...expected].sort());
  });
});
