// @ts-nocheck: the packages are not installed.
// filename: src/handler.ts
export const handler = async (event) => {
  const to = event.queryStringParameters.to;
  if (event.pathParameters.x) return { statusCode: 302, headers: { Location: to } }; // ✗
  return { statusCode: 302, headers: { Location: '/home' } }; // ✓
};
