// @ts-nocheck: the packages are not installed.
export const handler = async (event) => {
  console.log(event); // ✗
  console.log('headers', event.headers); // ✗
  console.log('path', event.rawPath, event.pathParameters.id); // ✓
  return { statusCode: 204 };
};
