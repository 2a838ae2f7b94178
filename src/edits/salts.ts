import type { TSESLint } from '@typescript-eslint/utils';
import type { Node } from '../core/answers.ts';
import type { File } from '../core/file.ts';
import type { PasswordCall } from '../core/password-calls.ts';
import { importOf, withImport } from './imports.ts';
import type { Edit } from './edit.ts';
import { findProperty, removeProperty } from './properties.ts';
import { replace } from './replace.ts';

/** An edit of a salt. `freshSalt`: a random one is made, and must be stored; `omitSalt`: the library makes one, and its result holds it. */
export interface SaltEdit {
  readonly kind: 'freshSalt' | 'omitSalt';
  /** what is written: the call that makes the salt, the cost, or the function that makes the salt */
  readonly text: string;
  readonly edit: Edit;
  /** hashes that are stored still verify */
  readonly keepsHashes: boolean;
}

/**
 * The edit with which the salt of a password hash becomes random; null if there is none.
 * @param salt what stands in the salt's place
 */
export function randomSalt(call: PasswordCall, salt: Node, file: File): SaltEdit | null {
  const { row } = call;
  const { sourceCode } = file;
  if (row.makesSalt?.unless.every((position) => isOff(call, position, file))) {
    const edit = omission(call, sourceCode);
    const verify = `${call.entity.package}:${row.makesSalt.verify}`;
    return edit && { kind: 'omitSalt', text: sourceCode.getText(call.node.callee), edit, keepsHashes: file.calls(verify).length > 0 };
  }
  if (row.freshSalt === null) return null;
  if (row.freshSalt !== undefined) {
    const edit = replace(sourceCode, salt, row.freshSalt);
    return edit && { kind: 'omitSalt', text: row.freshSalt, edit, keepsHashes: false };
  }
  const imported = importOf(sourceCode, { from: cryptoModule(sourceCode), named: 'randomBytes' });
  if (!imported || (salt.parent?.type === 'Property' && salt.parent.shorthand)) return null;
  const text = `${imported.local}(16)`;
  const edit = withImport(imported, replace(sourceCode, salt, text));
  return edit && { kind: 'freshSalt', text, edit, keepsHashes: false };
}

/** The module of Node's functions as the file writes it. */
function cryptoModule(sourceCode: TSESLint.SourceCode): string {
  const imported = sourceCode.ast.tokens.some((token) => token.type === 'String' && /^['"]crypto['"]$/.test(token.value));
  return imported ? 'crypto' : 'node:crypto';
}

function omission({ row, node }: PasswordCall, sourceCode: TSESLint.SourceCode): Edit | null {
  const object = row.salt ? node.arguments[Number(row.salt.argument)] : undefined;
  const name = row.salt?.property?.[0];
  if (object?.type !== 'ObjectExpression' || name === undefined) return null;
  if (object.properties.some((property) => property.type !== 'Property' || property.computed)) return null;
  const property = findProperty(object, name);
  return property && removeProperty(sourceCode, object, property);
}

function isOff({ node }: PasswordCall, { argument, property }: NonNullable<PasswordCall['row']['makesSalt']>['unless'][number], file: File): boolean {
  const object = file.at(node, { argument });
  const answer = object && property ? file.option(object, property) : null;
  return answer === null || answer.kind === 'missing'
    || (answer.kind === 'found' && answer.values.every((value) => value.kind === 'constant' && !value.value));
}
