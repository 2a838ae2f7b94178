/** What docs/libraries.md says: computed from the models, so that it cannot say anything else. */

const head = `# Libraries

What the rules know, package by package: computed from \`src/models\` by \`npm run docs\`, held by a test. A number counts the rows of a model: one for each member whose values, arguments or effects are
known. *Version* is the one whose code and types were read; majors that differ are named where rows say so, and the nearest package.json decides which of them is meant.

| kind of row | what it says |
| --- | --- |
| sources | where values come from: requests, records, configuration, and what an attacker can make them do |
| sinks | where values do harm, by kind |
| sanitizers, propagators | calls that make a value fit for something; calls whose result is made of their inputs |
| guards, validators, schemas | what a check proves, which call checks a value against a schema, and how schemas are read |
| steps | middleware, hooks, plugins and decorators, by the role that they play for the routes behind them |
| routes, handlers | how routes are registered; how handlers are known by their use, without an import |
| content types, loggers, TLS | calls that set the type of a response; calls that make loggers; options with which a client verifies a server |

`;

/** The page's text for a list of models. */
export function librariesPage(models) {
  const rows = [...models].sort((one, other) => one.package.localeCompare(other.package)).map((model) => [
    [model.package, ...otherNames(model)].map((name) => `\`${name}\``).join(', '), model.checked, majorsOf(model).join(', ') || ' ', knownOf(model).join('; '),
  ]);
  const table = [['package', 'version', 'majors told apart', 'modelled'], ['---', '---', '---', '---'], ...rows];
  return `${head}${table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

/** Other packages under whose names the same thing can be imported. */
function otherNames(model) {
  if (model.package === 'node') return [];
  const names = Object.keys(model.modules ?? {}).map((specifier) => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/'));
  return [...new Set(names)].filter((name) => name !== model.package).sort();
}

/** What is modelled of a package, table by table. */
function knownOf(model) {
  const kinds = [...countBy(model.sinks ?? [], (row) => row.kind)].sort().map(([kind, count]) => `${kind} ${count}`);
  const isSanitizer = (row) => Boolean(row.removes ?? row.leaves ?? row.escapes);
  const roles = [...new Set((model.stepRoles ?? []).flatMap((row) => row.roles))].sort();
  return [
    counted('source', model.sources),
    counted('setting', model.configures),
    kinds.length > 0 && `sinks: ${kinds.join(', ')}`,
    counted('sanitizer', model.propagators?.filter(isSanitizer)),
    counted('propagator', model.propagators?.filter((row) => !isSanitizer(row))),
    counted('guard', model.guards),
    counted('validator', model.validators),
    model.schema && 'schemas',
    roles.length > 0 && `steps: ${roles.join(', ')}`,
    [...(model.routing ?? []), ...(model.describedRoutes ?? [])].length > 0 && 'routes',
    model.handlers?.length > 0 && 'handlers',
    counted('content type', model.contentTypes),
    model.loggers?.length > 0 && 'loggers',
    (model.tls ?? model.tlsSides ?? model.tlsPeer) && 'TLS',
    model.errorDetails && 'details of errors',
  ].filter(Boolean).concat(isBare(model) ? ['names alone, for the models of others'] : []);
}

function isBare(model) {
  return ['sources', 'configures', 'sinks', 'propagators', 'guards', 'validators', 'stepRoles', 'routing', 'describedRoutes', 'handlers', 'contentTypes', 'loggers', 'tls', 'tlsSides', 'errorDetails']
    .every((table) => !model[table]?.length) && !model.schema && !model.tlsPeer;
}

/** Majors of the package between which its rows tell apart. */
function majorsOf(model) {
  const majors = new Set();
  const visit = (value) => {
    if (typeof value !== 'object' || value === null) return;
    if (value.package === model.package && value.majors) for (const major of Object.keys(value.majors)) majors.add(major);
    for (const inner of Array.isArray(value) ? value : Object.values(value)) visit(inner);
  };
  for (const [name, table] of Object.entries(model)) if (name !== 'entities' && typeof table === 'object') visit(table);
  return [...majors].sort((one, other) => one - other);
}

function counted(name, rows) {
  const count = rows?.length ?? 0;
  return count > 0 && `${count} ${name}${count === 1 ? '' : 's'}`;
}

function countBy(rows, keyOf) {
  const counts = new Map();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return counts;
}
