/** Fixtures whose verdicts are not all reached yet, and why. */
export const knownGaps: ReadonlyMap<string, string> = new Map([
  ['model-write/prisma.ts', 'validating middleware of a route is not seen: it needs routes()'],
  ['model-write/mongodb.ts', 'a schema of a Fastify route is not read yet: it needs routes()'],
  ['html-response/fastify.ts', 'a schema of a Fastify route is not read yet: it needs routes()'],
  ['sql/pg.ts', 'format() of node:util is not modelled'],
  ['cookie/sessions.ts, imports as require() inline', 'a plugin entity behind an inline require() is not followed everywhere'],
]);
