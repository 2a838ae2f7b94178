// @ts-nocheck: the packages are not installed.
import { h } from 'vue';
import { useRoute } from 'vue-router';

export function page(to: string) {
  const route = useRoute();
  return [
    h('a', { href: route.query.to }), // ✗
    h('iframe', { src: route.params.to }), // ✗
    h('form', { action: route.query.to }), // ✗
    h('a', { href: '/found?' + route.query.to }), // ✓
    h('a', { href: route.hash }), // ✓ – it begins with `#`
    h('a', { href: route.fullPath }), // ✓
    h('a', { href: to }), // ?
    h('p', { href: route.query.to }), // ✓
  ];
}

export default {
  methods: {
    leave() {
      window.location.href = this.$route.query.next; // ✗
      window.location.href = `/next/${this.$route.query.next}`; // ✓
    },
  },
};
