import { describe, expect, it } from 'vitest';
import { foreignHostPassing, isForOneHost } from '../../../src/core/languages/host-patterns.ts';

describe('patterns for hosts', () => {
  it('that do not compile let nobody through, and are for no host', () => {
    expect(foreignHostPassing(String.raw`(example\.com`, '', 'host')).toBeNull();
    expect(isForOneHost(String.raw`^(example\.com$`, '')).toBe(false);
  });

  it('that do are tried', () => {
    expect(foreignHostPassing(String.raw`(example\.com)`, '', 'host')).toEqual({ host: 'example.com', passes: 'example.com.evil.test' });
    expect(isForOneHost(String.raw`^(?:[\w-]+\.)?example\.com$`, '')).toBe(true);
  });
});
