import type { FileRoleRow, PackageModel } from './model.ts';
import { json, text, textOrList } from './model.ts';
import { locationHeaders } from './redirect-rows.ts';

const withoutHtml = text.filter((word) => word !== 'html' && word !== 'line-break');
const handlers = ['APIGatewayProxyHandler', 'APIGatewayProxyHandlerV2', 'APIGatewayHandler', 'APIGatewayProxyWithCognitoAuthorizerHandler', 'APIGatewayProxyWithLambdaAuthorizerHandler', 'APIGatewayProxyHandlerV2WithJWTAuthorizer', 'APIGatewayProxyHandlerV2WithLambdaAuthorizer',
  'APIGatewayProxyHandlerV2WithIAMAuthorizer', 'APIGatewayProxyWebsocketHandlerV2', 'ALBHandler', 'LambdaFunctionURLHandler', 'LambdaFunctionURLHandlerWithIAMAuthorizer', 'SQSHandler', 'SNSHandler', 'S3Handler', 'Handler'];
const events = ['APIGatewayProxyEvent', 'APIGatewayProxyEventV2', 'APIGatewayEvent', 'APIGatewayProxyWithCognitoAuthorizerEvent', 'APIGatewayProxyWithLambdaAuthorizerEvent', 'APIGatewayProxyEventV2WithJWTAuthorizer',
  'APIGatewayProxyEventV2WithLambdaAuthorizer', 'APIGatewayProxyEventV2WithIAMAuthorizer', 'APIGatewayProxyEventV2WithRequestContext', 'APIGatewayProxyWebsocketEventV2', 'ALBEvent', 'LambdaFunctionURLEvent', 'LambdaFunctionURLEventWithIAMAuthorizer', 'SQSEvent', 'SNSEvent', 'S3Event'];

/** Exports of a file that reads what events of API Gateway, load balancers and function URLs have, or records of queues and buckets. */
const fileRoles: readonly FileRoleRow[] = [
  { reads: ['queryStringParameters', 'multiValueQueryStringParameters', 'multiValueHeaders', 'pathParameters', 'rawQueryString', 'rawPath', 'isBase64Encoded', 'Records'], exports: { '*': 'handler' } },
  { reads: ['body', 'cookies', 'headers'], arity: 1, returns: ['statusCode', 'body'], exports: { handler: 'handler', lambdaHandler: 'handler' } },
];

/** AWS Lambda: events, and the answers of functions behind API Gateway. Types are those of @types/aws-lambda. */
export const awsLambda: PackageModel = {
  package: 'aws-lambda',
  checked: '@types/aws-lambda 8.10.164',
  modules: { 'aws-lambda': 'lambda' },
  types: { ...Object.fromEntries(handlers.map((name) => [name, 'handler'])), ...Object.fromEntries(events.map((name) => [name, 'event'])), SQSRecord: 'record', SNSEventRecord: 'record', S3EventRecord: 'record' },
  entities: {
    lambda: {},
    handler: { parameters: ['event', null, 'callback'] },
    callback: {},
    event: {
      holds: 'secrets',
      members: {
        body: 'body', queryStringParameters: 'query', multiValueQueryStringParameters: 'lists', pathParameters: 'parameters', headers: 'headers', multiValueHeaders: 'headers', cookies: 'cookies',
        rawPath: 'path', path: 'path', rawQueryString: 'path', Records: 'records',
      },
    },
    body: { title: 'the request body', holds: 'input' },
    query: { title: 'the query string', holds: 'input' },
    lists: { title: 'the query string', holds: 'input' },
    parameters: { title: 'the path' },
    headers: { title: 'the request headers', holds: 'secrets' },
    cookies: { title: 'the cookies', holds: 'secrets' },
    path: { title: 'the URL' },
    records: { elements: 'record' },
    record: { members: { body: 'message', Sns: 'notification', s3: 's3' } },
    notification: { members: { Message: 'message', Subject: 'message' } },
    s3: { members: { object: 's3.object' } },
    's3.object': { members: { key: 's3.key' } },
    message: { title: 'a message of a queue' },
    's3.key': { title: 'the name of an uploaded object' },
  },
  sources: [
    // A body is text, unless something before the function parses it.
    { entity: 'body', value: { proven: text, possible: json }, field: { proven: json } },
    { entity: 'query', value: { proven: ['object'] }, field: { proven: text } },
    { entity: 'lists', value: { proven: ['object'] }, field: { proven: textOrList } },
    { entity: 'parameters', value: { proven: ['object'] }, field: { proven: text } },
    { entity: 'headers', own: true, value: { proven: ['object'] }, field: { proven: withoutHtml, possible: ['html'] } },
    { entity: 'cookies', own: true, value: { proven: ['array'] }, field: { proven: withoutHtml, possible: ['html'] } },
    { entity: 'path', value: { proven: withoutHtml.filter((word) => word !== 'script-url'), possible: ['html'] } },
    { entity: 'message', origin: 'stored', value: { proven: [], possible: text }, field: { proven: [], possible: json } },
    { entity: 's3.key', value: { proven: text } },
  ],
  sinks: [
    { kind: 'html-response', entity: 'handler', value: { argument: 'returned', property: ['body'] }, headers: { argument: 'returned', property: ['headers'] }, contentType: 'text/plain', returned: true },
    { kind: 'html-response', entity: 'callback', value: { argument: 1, property: ['body'] }, headers: { argument: 1, property: ['headers'] }, contentType: 'text/plain' },
    ...['headers', 'multiValueHeaders'].flatMap((name) => locationHeaders('handler', 'returned', [name])).map((row) => ({ ...row, returned: true as const })),
    { kind: 'response-body', entity: 'handler', value: { argument: 'returned', property: ['body'] }, format: 'text', returned: true },
    { kind: 'response-body', entity: 'callback', value: { argument: 1, property: ['body'] }, format: 'text' },
  ],
  fileRoles,
};
