import type { Analysis } from './analysis.ts';
import type { Write } from './bindings.ts';
import { memberRoot } from './syntax.ts';

/** The path from which a name is imported (or required), as what a file of the project exports or as a member of it; null: it is not. */
export function projectPathOf(write: Write, analysis: Analysis): string | null {
  if (write.kind === 'import') {
    const { parent } = write.value;
    return parent?.type === 'ImportDeclaration' ? projectPath(parent.source.value) : null;
  }
  if (write.kind !== 'value') return null;
  const value = memberRoot(write.value);
  if (value.type === 'ImportExpression') return projectPath(analysis.constant(value.source)?.value);
  if (value.type !== 'CallExpression' || value.callee.type !== 'Identifier' || value.callee.name !== 'require') return null;
  const [specifier] = value.arguments;
  return specifier === undefined ? null : projectPath(analysis.constant(specifier)?.value);
}

/** Relative paths, and the customary aliases of a project's root, which no package can be called. */
function projectPath(specifier: unknown): string | null {
  return typeof specifier === 'string' && /^(?:\.{1,2}(?:\/|$)|[@~]\/|#)/.test(specifier) ? specifier : null;
}
