// packages: vue@^2.7.0, vue-router@^3.0.0
// @ts-nocheck: the packages are not installed.
import Vue from 'vue';
import { introduction } from './introduction.js';

const shown = new URLSearchParams(location.search).get('shown');

Vue.component('news-item', {
  render(createElement) {
    return createElement('div', { domProps: { innerHTML: shown } }); // ✗
  },
});

new Vue({
  render: (h) => h('div', [
    h('p', { domProps: { innerHTML: shown } }), // ✗
    h('p', { domProps: { innerHTML: introduction } }), // ?
    h('p', { domProps: { textContent: shown } }), // ✓
    h('a', { attrs: { href: shown } }), // ✗ no-unsafe-url-scheme
    h('a', { attrs: { title: shown } }), // ✓
    h('iframe', { attrs: { srcdoc: shown } }), // ✗
  ]),
}).$mount('#news');

export default {
  props: ['text'],
  render(h) {
    if (this.plain) return h('p', { domProps: { textContent: shown } }); // ✓
    return h('p', { domProps: { innerHTML: shown } }); // ✗
  },
  data(h) {
    return h('p', { domProps: { innerHTML: shown } }); // ✓ – no element is made here
  },
};
