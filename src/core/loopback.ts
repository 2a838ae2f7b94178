import type { Analysis } from './analysis.ts';
import type { Node } from './answers.ts';
import { hostOf, isLoopback } from './languages/host.ts';
import { isFunction, staticName, unwrapTypes } from './syntax.ts';

/** Do options around a node, or the call that takes them, name this machine, or a host that the settings trust, as the other side? */
export function reachesLoopback(node: Node, analysis: Analysis): boolean {
  for (let current: Node | undefined = node; current && !isFunction(current) && !/Statement$|^Program$/.test(current.type); current = current.parent) {
    if (current.type === 'ObjectExpression' && current.properties.some((property) =>
      property.type === 'Property' && hostOptions.has(staticName(property) ?? '') && isLoopbackText(property.value, analysis))) return true;
    const given = current.type === 'CallExpression' || current.type === 'NewExpression' ? current.arguments : [];
    if (given.some((argument) => isLoopbackText(argument, analysis))) return true;
    // What is constructed here (an agent) goes to the call around it.
    if (current.type === 'CallExpression') return false;
  }
  return false;
}

/** Is this text a URL, a connection string or a host of this machine, or of one that the settings trust? */
export function isLoopbackText(node: Node, analysis: Analysis): boolean {
  const value = analysis.constant(node)?.value;
  if (typeof value === 'string') return isTrustedHost(hostOf(value) ?? value.replace(/:\d+$/, ''), analysis);
  const bare = unwrapTypes(node);
  return bare.type === 'TemplateLiteral' && isTrustedHost(hostOf(bare.quasis[0]?.value.cooked ?? ''), analysis);
}

/** Is this the machine itself, or a host that the settings trust as they do the machine? */
export function isTrustedHost(host: string | null, { settings }: Analysis): boolean {
  const name = host?.toLowerCase() ?? '';
  return isLoopback(host) || settings.trustedHosts.some((trusted) => (trusted.startsWith('*.') ? name.endsWith(trusted.slice(1)) : name === trusted));
}

/** Options that name the other side of a connection. */
const hostOptions: ReadonlySet<string> = new Set([
  'host', 'hostname', 'server', 'url', 'uri', 'connectionString', 'baseURL', 'prefixUrl', 'target', 'endpoint', 'node', 'origin',
]);
