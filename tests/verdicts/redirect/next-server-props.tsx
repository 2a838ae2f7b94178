// @ts-nocheck: the packages are not installed.
// filename: pages/login.tsx
import type { GetServerSideProps } from 'next';
export const getServerSideProps: GetServerSideProps = async (context) => {
  if (context.query.a) return { redirect: { destination: context.query.next as string, permanent: false } }; // ✗
  if (context.query.b) return { redirect: { destination: '/login?next=' + encodeURIComponent(context.query.next), permanent: false } }; // ✓
  return { props: {} };
};
