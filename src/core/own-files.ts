import type { Origin } from './answers.ts';
import type { File } from './file.ts';
import { isOpen } from './origins.ts';

/** Is it what stands in a file that the program names itself, read by one of these calls (`package:entity`)? */
export function isOwnFile(file: File, { node }: Origin, calls: readonly string[]): boolean {
  const [path] = node.type === 'CallExpression' ? node.arguments : [];
  const entity = path && node.type === 'CallExpression' ? file.entity(node.callee)?.entity : null;
  return path !== undefined && entity && calls.includes(`${entity.package}:${entity.name}`)
    ? file.flow(path).every((one) => !isOpen(one)) : false;
}
