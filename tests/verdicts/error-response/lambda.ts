// @ts-nocheck: the packages are not installed.
import { orders } from './orders.js';

export const handler = async (event) => {
  try {
    return { statusCode: 200, body: JSON.stringify(await orders.list(event.queryStringParameters.page)) }; // ✓
  } catch (error) {
    console.error(error);
    if (event.rawPath === '/debug') return { statusCode: 500, body: error.stack }; // ✗
    if (event.rawPath === '/fields') return { statusCode: 500, body: JSON.stringify({ stack: error.stack }) }; // ✗
    return { statusCode: 500, body: JSON.stringify({ error: 'try again' }) }; // ✓
  }
};

export function list(event, context, callback) {
  orders.list(event.pathParameters.page).then(
    (found) => callback(null, { statusCode: 200, body: JSON.stringify(found) }), // ✓
    (error) => callback(null, { statusCode: 500, body: error.stack }), // ✗
  );
}

exports.lambdaHandler = async (event) => {
  try {
    return { statusCode: 200, body: JSON.stringify(await orders.take(event)) }; // ✓
  } catch (error) {
    return { statusCode: 500, body: JSON.stringify({ stack: error.stack }) }; // ✗ – what it returns is an answer
  }
};

exports.handlerOfQueue = async (event) => {
  try {
    return { taken: await orders.take(event) }; // ✓
  } catch (error) {
    return { failed: error.stack }; // ✓ – no answer to a client
  }
};
