// @ts-nocheck: the packages are not installed.
import { exec } from 'node:child_process';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, LambdaFunctionURLHandlerWithIAMAuthorizer } from 'aws-lambda';

// An event of version 2, or of a function URL.
export const handler = async (event) => {
  exec(`dig ${event.cookies[0]}`); // ✗ names
  exec(`dig ${event.headers['x-domain']}`); // ✗ names
  exec('dig example.com'); // ✓
  return { statusCode: 204 };
};

// An event of version 1, or of a load balancer.
export const multiple = async (event, context) => {
  exec(`dig ${event.multiValueHeaders['x-domain'][0]}`); // ✗
  exec(`dig ${context.functionName}`); // ?
  return { statusCode: 200, statusDescription: '200 OK', body: '' };
};

export const address = async (event, context) => {
  exec(`dig ${event.rawPath}`); // ✗
  return { statusCode: 204 };
};

const typed: LambdaFunctionURLHandlerWithIAMAuthorizer = async ({ cookies }) => {
  exec(`dig ${cookies[0]}`); // ✗ ts
};
const list = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  exec(`dig ${event.cookies[0]}`); // ✗ ts
};
export { list, typed };
