// @ts-nocheck: the packages are not installed.
import { computed, createVNode, defineComponent, h, reactive, ref } from 'vue';
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

export const draft = defineComponent(() => {
  const route = useRoute();
  const written = ref('');
  written.value = String(route.query.text);
  const begun = ref(String(route.query.text));
  const fixed = ref('<b>ready</b>');
  const state = reactive({ text: String(route.query.text), title: '<b>ready</b>' });
  return () => [
    h('p', { innerHTML: written.value }), // ✗
    h('p', { innerHTML: begun.value }), // ✗
    h('p', { innerHTML: fixed.value }), // ✓
    h('p', { innerHTML: state.text }), // ✗
    h('p', { innerHTML: state.title }), // ✓
  ];
});
