// @ts-nocheck: the packages are not installed.
import { computed, createVNode, defineComponent, h } from 'vue';
import { useRoute } from 'vue-router';
import DOMPurify from 'dompurify';

export function page(intro: string) {
  const route = useRoute();
  return [
    h('p', { innerHTML: route.query.text }), // ✗
    h('p', { innerHTML: route.params.text }), // ✗
    h('p', { innerHTML: route.hash }), // ✗
    h('p', { innerHTML: route.fullPath }), // ? – angle brackets are encoded
    h('p', { domProps: { innerHTML: route.query.text } }), // ✗
    createVNode('iframe', { srcdoc: route.query.text }), // ✗
    h('p', { innerHTML: DOMPurify.sanitize(route.query.text) }), // ✓
    h('p', { innerHTML: intro }), // ?
    h('p', { innerHTML: '<b>ready</b>' }), // ✓
    h('p', { title: route.query.text }, route.query.text), // ✓
  ];
}

export const shown = defineComponent({
  methods: {
    show() {
      this.$el.innerHTML = this.$route.query.text; // ✗
      this.$el.innerHTML = DOMPurify.sanitize(this.$route.query.text); // ✓
    },
  },
  render() {
    return h('p', { innerHTML: this.$route.params.text }); // ✗
  },
});

export const note = defineComponent(() => {
  const route = useRoute();
  const text = computed(() => String(route.query.text ?? ''));
  const clean = computed(() => DOMPurify.sanitize(text.value));
  return () => [
    h('p', { innerHTML: text.value }), // ✗
    h('p', { innerHTML: clean.value }), // ✓
  ];
});
