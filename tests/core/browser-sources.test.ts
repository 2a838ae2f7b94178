import { describe, expect, it } from 'vitest';
import { printOrigins, probeOne } from '../helpers/probe.ts';
import type { Capability } from '../../src/models/model.ts';

const originsOf = (code: string) => probeOne(code, (file, node) => printOrigins(file.flow(node)));
/** `user`, and which of these words are proven. */
function described(code: string): string {
  const wanted: readonly Capability[] = ['html', 'quote', 'script-url', 'authority', 'object'];
  return originsOf(code).map(({ kind, proven }) => [kind, ...wanted.filter((word) => proven.includes(word))].join(' ')).join(' | ') || 'constant';
}

describe('what a page hands to its scripts', () => {
  const rows: readonly (readonly [code: string, expected: string])[] = [
    ['use(/*?*/location)', 'user quote authority'],
    ['use(/*?*/location.hash.slice(1))', 'user quote script-url authority'],
    ['use(/*?*/window.location.search)', 'user quote script-url authority'],
    ['use(/*?*/self.location.href)', 'user quote authority'],
    ['use(/*?*/document.location.pathname)', 'user quote authority'],
    ['use(/*?*/document.URL)', 'user quote authority'],
    ['use(/*?*/decodeURIComponent(location.hash))', 'user html quote script-url authority'],
    ['use(/*?*/new URLSearchParams(location.search).get("q"))', 'user html quote script-url authority'],
    ['const { searchParams } = new URL(document.URL); use(/*?*/searchParams.get("q"))', 'user html quote script-url authority'],
    ['use(/*?*/document.referrer)', 'user authority'],
    ['use(/*?*/window.name)', 'user html quote script-url authority'],
    ['use(/*?*/document.cookie)', 'stored'],
    ['use(/*?*/localStorage.getItem("a"))', 'stored'],
    ['use(/*?*/window.sessionStorage.theme)', 'stored'],
    ['use(/*?*/window.history.state)', 'stored'],
    ['import axios from "axios"; use(/*?*/location.hash)', 'user quote script-url authority'],
  ];
  it.each(rows)('%s', (code, expected) => expect(described(code)).toBe(expected));

  it('messages, until a check of where they come from', () => {
    const listener = (body: string) => `window.addEventListener('message', (event) => { ${body} });`;
    expect(described(listener('use(/*?*/event.data.x)'))).toBe('user html quote script-url authority object');
    expect(described("addEventListener('message', ({ data }) => use(/*?*/data));")).toBe('user html quote script-url authority object');
    expect(described(listener("if (event.origin !== 'https://a.example') return; use(/*?*/event.data.x)"))).toBe('stored');
    expect(described(listener("if (event.origin === 'https://a.example') use(/*?*/event.data.x)"))).toBe('stored');
    expect(described(listener("if (event.source !== parent) return; use(/*?*/event.data.x)"))).toBe('user html quote script-url authority object');
    expect(described("window.addEventListener('click', (event) => use(/*?*/event.data));")).toBe('unknown');
  });

  const others: readonly (readonly [code: string, expected: string])[] = [
    ["import fs from 'node:fs'; use(/*?*/location.hash)", 'unknown'],
    ["import express from 'express'; use(/*?*/location.hash)", 'unknown'],
    ["import { Pool } from 'pg'; use(/*?*/window.name)", 'unknown'],
    ["const location = { hash: '' }; use(/*?*/location.hash)", 'constant'],
    ['function show(location) { use(/*?*/location.hash); }', 'unknown'],
    ['use(/*?*/name)', 'unknown'],
  ];
  it.each(others)('no source: %s', (code, expected) => expect(described(code)).toBe(expected));
});
