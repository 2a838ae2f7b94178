import type { SinkOf } from './answers.ts';
import type { File } from './file.ts';

/**
 * Is the log the console of a visitor's browser? A module of the client by its directive, or a file of components, or one that uses the
 * page, with no module of the server.
 */
export function runsInBrowser(sink: SinkOf<'log'>, file: File): boolean {
  if (sink.entity.package !== 'console') return false;
  const [first] = file.sourceCode.ast.body;
  if (first?.type === 'ExpressionStatement' && first.directive === 'use client') return true;
  return (/\.[jt]sx$/.test(file.filename) || /\b(?:document|window)\s*\.\s*[a-z]/.test(file.sourceCode.text)) && !file.importsServerModule;
}
