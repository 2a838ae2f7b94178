/** Calls of @fastify/sensible that make an error of HTTP, on replies and on `httpErrors`. */
export const httpErrorNames = [
  'badRequest', 'unauthorized', 'paymentRequired', 'forbidden', 'notFound', 'methodNotAllowed', 'notAcceptable', 'proxyAuthenticationRequired', 'requestTimeout', 'conflict', 'gone', 'lengthRequired',
  'preconditionFailed', 'payloadTooLarge', 'uriTooLong', 'unsupportedMediaType', 'rangeNotSatisfiable', 'expectationFailed', 'imateapot', 'misdirectedRequest', 'unprocessableEntity', 'locked', 'failedDependency',
  'tooEarly', 'upgradeRequired', 'preconditionRequired', 'tooManyRequests', 'requestHeaderFieldsTooLarge', 'unavailableForLegalReasons', 'internalServerError', 'notImplemented', 'badGateway',
  'serviceUnavailable', 'gatewayTimeout', 'httpVersionNotSupported', 'variantAlsoNegotiates', 'insufficientStorage', 'loopDetected', 'bandwidthLimitExceeded', 'notExtended', 'networkAuthenticationRequired',
];
