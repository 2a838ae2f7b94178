import { Linter } from 'eslint';
import * as svelteParser from 'svelte-eslint-parser';
import { expect, it } from 'vitest';
import * as vueParser from 'vue-eslint-parser';
import plugin from '../../src/index.ts';

const parsers = { vue: vueParser, svelte: svelteParser };

/** The lines that rules about templates report in a component, with what each mark at the end of a line says beside it. */
function linesOf(code: string, language: keyof typeof parsers) {
  const marked = (marks: string) => code.split('\n').flatMap((line, index) => (new RegExp(`<!-- [${marks}] -->$`).test(line) ? [index + 1] : []));
  const reported = (report: 'dangerous' | 'unproven') => {
    const messages = new Linter({ configType: 'flat' }).verify(code, [{
      files: ['**/*.vue', '**/*.svelte'], plugins: { 'web-security': plugin }, languageOptions: { parser: parsers[language] as Linter.Parser, sourceType: 'module' },
      rules: Object.fromEntries(['no-unsafe-html-sink', 'no-unsafe-url-scheme'].map((name) => [`web-security/${name}`, ['error', { report }]])),
    }], { filename: `component.${language}` });
    expect(messages.filter(({ fatal, suggestions }) => fatal || suggestions)).toEqual([]);
    return messages.map(({ line }) => line);
  };
  return { expected: { dangerous: marked('✗'), unproven: marked('✗?') }, found: { dangerous: reported('dangerous'), unproven: reported('unproven') } };
}

it('reads templates of Vue beside <script setup>', () => {
  const { expected, found } = linesOf(`<template>
  <p v-html="route.query.text" /> <!-- ✗ -->
  <p v-html="$route.query.text" /> <!-- ✗ -->
  <p v-html="text" /> <!-- ✗ -->
  <p v-html="clean" /> <!-- ✓ -->
  <p v-html="'<b>ready</b>'" /> <!-- ✓ -->
  <p v-html="props.text" /> <!-- ? -->
  <p v-html="DOMPurify.sanitize(route.query.text)" /> <!-- ✓ -->
  <p :inner-html.prop="route.query.text" :title="route.query.text">{{ route.query.text }}</p> <!-- ✗ -->
  <iframe :srcdoc="route.query.text" /> <!-- ✗ -->
  <a :href="route.query.next">next</a> <!-- ✗ -->
  <a v-bind:href="next">next</a> <!-- ✗ -->
  <a :href="'/pages/' + route.query.next">next</a> <!-- ✓ -->
  <a :[name]="route.query.next" v-bind="route.query">next</a> <!-- ✓ -->
  <my-link :href="route.query.next" /> <!-- ✓ -->
  <img :src="route.query.picture"> <!-- ✓ -->
  <li v-for="text in texts"><b v-html="text" /></li> <!-- ? -->
  <p v-html="written" /> <!-- ✗ -->
  <p v-html="fixed" /> <!-- ✓ -->
  <p v-html="state.text" /> <!-- ✗ -->
  <p v-html="" /> <!-- ✓ -->
</template>
<script setup>
import { computed, reactive, ref } from 'vue';
import { useRoute } from 'vue-router';
import DOMPurify from 'dompurify';
import { texts } from './texts';
const route = useRoute();
const props = defineProps(['text']);
const text = computed(() => String(route.query.text ?? ''));
const clean = computed(() => DOMPurify.sanitize(route.query.text));
const next = computed(() => route.query.next);
const written = ref('');
written.value = String(route.query.text);
const fixed = ref('<b>ready</b>');
const state = reactive({ text: String(route.query.text) });
const name = 'href';
</script>`, 'vue');
  expect(found).toEqual(expected);
});

it('knows of a component without <script setup> what every template sees', () => {
  const { expected, found } = linesOf(`<template>
  <p v-html="$route.query.text" /> <!-- ✗ -->
  <p v-html="text" /> <!-- ? -->
  <p v-text="$route.query.text" /> <!-- ✓ -->
</template>
<script>
const text = '<b>ready</b>';
export default { data: () => ({ text: load() }) };
</script>`, 'vue');
  expect(found).toEqual(expected);
});

it('reads templates of Svelte', () => {
  const { expected, found } = linesOf(`<script>
  import DOMPurify from 'dompurify';
  let { data } = $props();
  const text = new URLSearchParams(location.search).get('text');
</script>
<p>{@html text}</p> <!-- ✗ -->
<p title={text}>{text}</p> <!-- ✓ -->
<p>{@html DOMPurify.sanitize(text)}</p> <!-- ✓ -->
<a href={text}>next</a> <!-- ✗ -->
<a href="{text}">next</a> <!-- ✗ -->
<a href="/pages/{text}">next</a> <!-- ✓ -->
<Link href={text} /> <!-- ✓ -->
<img src={text} alt=""> <!-- ✓ -->
{#if text}<b>{@html data.text}</b>{/if} <!-- ? -->
{#each data.list as item}<i>{@html item}</i>{/each} <!-- ? -->`, 'svelte');
  expect(found).toEqual(expected);
});
