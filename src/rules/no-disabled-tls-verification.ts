/* Longer than other rules: a message for each way in which verification is lost, and an edit for each form in which it is written. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../core/answers.ts';
import type { File } from '../core/file.ts';
import { createRule, optionsSchema, type BaseOptions } from '../core/rule.ts';
import { isFunction, staticName } from '../core/syntax.ts';
import type { TlsSetting } from '../core/tls.ts';
import type { TlsOptionRow } from '../models/model.ts';
import type { Edit } from '../edits/edit.ts';
import { addProperty, removeProperty, setProperty } from '../edits/properties.ts';
import { replace, replaceRange } from '../edits/replace.ts';
import { removeStatement } from '../edits/statements.ts';

type Dangerous = 'verificationOff' | 'verificationOffGlobally' | 'hostnameNotChecked';
type Unproven =
  | 'verificationConfigurable' | 'verificationOffByFlag' | 'verificationOffInChild' | 'verificationByHand' | 'verificationNotAsked' | 'noVerifyIdentity' | 'serverClientCert';
type MessageId = Dangerous | Unproven | 'set' | 'remove';

export const noDisabledTlsVerification = createRule<BaseOptions, MessageId>({
  name: 'no-disabled-tls-verification',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'require TLS clients to verify the certificate and the host name of the server',
      concern: '1b',
      cwe: [295, 297],
      asvs: ['12.3.2', '12.3.4'],
      owasp: ['A07:2021'],
      severity: 'high',
      precision: 'high',
      configs: ['recommended', 'strict'],
      tests: 'off',
    },
    schema: optionsSchema(),
    defaultOptions: [{ report: 'dangerous' }],
    messages: {
      verificationOff: '{{setting}}{{place}} accepts every certificate: whoever is on the way can pose as the server. {{remedy}}',
      verificationOffGlobally: '{{setting}} makes every TLS connection of the process accept every certificate. {{remedy}}',
      hostnameNotChecked: '{{setting}}{{place}} accepts the certificate of any other host. {{remedy}}',
      verificationConfigurable:
        '{{setting}}{{place}}: {{origin}} decides whether the server is verified, and nothing here shows that it is in production. {{remedy}}',
      verificationOffByFlag: '{{setting}}{{place}} accepts servers that are not verified where `{{flag}}` says so. {{remedy}}',
      verificationOffInChild: '{{setting}} makes the process that gets this environment accept every certificate. {{remedy}}',
      verificationByHand:
        '{{setting}}{{place}} accepts every certificate; what stands beside it looks at who the other side is, and nothing shows that it refuses. {{remedy}}',
      verificationNotAsked: '{{setting}}{{place}} accepts every certificate unless told to verify. {{remedy}}',
      noVerifyIdentity: '{{setting}}{{place}} verifies the certificate but not its host name. {{remedy}}',
      serverClientCert:
        '{{setting}}{{place}} asks for client certificates and accepts every one, and nothing in this file reads `authorized`. '
        + 'Refuse requests whose `socket.authorized` is false, or set `rejectUnauthorized: true`.',
      set: 'Write `{{text}}`.',
      remove: 'Remove {{written}}.',
    },
  },
  readsInertFiles: true,
  create(context, options, file) {
    return {
      Program() {
        for (const setting of file.tlsSettings()) {
          const messageId = messageOf(setting);
          if (options.report !== 'unproven' && !dangerous.has(messageId)) continue;
          const data = describe(setting, file);
          const suggest = repairs(setting, file).flatMap(({ id, text, edit }) =>
            (edit ? [{ messageId: id, data: { text, written: data['written'] ?? '' }, fix: edit }] : []));
          context.report({ node: setting.node, messageId, data, suggest });
        }
      },
    };
  },
});

const dangerous: ReadonlySet<string> = new Set<Dangerous>(['verificationOff', 'verificationOffGlobally', 'hostnameNotChecked']);

function messageOf({ state, of, flag, byHand, skips, hasAuthority }: TlsSetting): Dangerous | Unproven {
  if (of === 'server') return 'serverClientCert';
  if (state === 'open') return 'verificationConfigurable';
  if (state === 'absent') return skips === 'certificate' ? 'verificationNotAsked' : 'noVerifyIdentity';
  if (of === 'environment') return 'verificationOffInChild';
  if (flag !== null) return 'verificationOffByFlag';
  if (byHand) return 'verificationByHand';
  if (of === 'process') return 'verificationOffGlobally';
  if (skips === 'certificate') return 'verificationOff';
  return hasAuthority ? 'noVerifyIdentity' : 'hostnameNotChecked';
}

function describe(given: TlsSetting, file: File): Record<string, string> {
  const { node, row, decidedBy, flag, range, state } = given;
  const written = row.form === 'method' ? `\`${row.method}()\`` : range ? `\`${file.sourceCode.text.slice(...range)}\`` : short(node, file);
  const place = row.form === 'parameter' ? ' in the connection string' : row.form === 'method' ? '' : placeOf(node, file);
  const value = node.type === 'Property' ? node.value : node.type === 'AssignmentExpression' ? node.right : null;
  const isComputed = row.form === 'option' && !row.callback && state === 'off' && value !== null && value.type !== 'Literal';
  const setting = isComputed ? `${written} (${String(row.off[0])} in production)` : written;
  return { written, setting, place, remedy: remedyOf(given), origin: decidedBy ? short(decidedBy, file) : '', flag: flag ?? '' };
}

function remedyOf({ row, state, skips }: TlsSetting): string {
  if (row.form === 'parameter') return `Write \`${row.instead}\`, and trust a private authority by its certificate.`;
  if (row.form === 'variable') return `Remove it, and name a private authority in \`${row.authority}\`.`;
  if (row.form === 'method') return `Remove it; give the certificate of a private authority with \`${row.authority}(…)\`.`;
  if (state === 'absent') return `Set \`${row.option}: ${row.on ?? ''}\`.`;
  if (row.absent === 'cleartext') return `Write \`${row.option}: ${row.on ?? ''}\`; give the certificate of a private authority as \`${row.authority}\`.`;
  if (skips === 'host-name') return 'Remove it; if the certificate has another name than the host, set `servername`.';
  return `Leave it out; give the certificate of a private authority as \`${row.authority}\`.`;
}

// Suggestions

interface Repair {
  readonly id: 'set' | 'remove';
  readonly text: string;
  readonly edit: Edit | null;
}

function repairs(setting: TlsSetting, file: File): readonly Repair[] {
  const { row, node, range, state } = setting;
  const { sourceCode } = file;
  switch (row.form) {
    case 'parameter':
      return range ? [{ id: 'set', text: row.instead, edit: replaceRange(sourceCode, [...range], row.instead) }] : [];
    case 'method': {
      const callee = node.parent as TSESTree.MemberExpression;
      return [{ id: 'remove', text: '', edit: replaceRange(sourceCode, [callee.object.range[1], callee.parent.range[1]], '') }];
    }
    case 'variable':
      return state === 'off' ? [{ id: 'remove', text: '', edit: removal(node, file, row.variable) }] : [];
    default:
      return ofOption(setting, row, file);
  }
}

function ofOption({ node, state, of }: TlsSetting, { option, on, absent }: TlsOptionRow, file: File): readonly Repair[] {
  const isWritten = node.type === 'AssignmentExpression' || staticName(node) === option;
  if (!isWritten) return on === undefined ? [] : [{ id: 'set', text: `${option}: ${on}`, edit: addition(node, file, option, on) }];
  const set = { id: 'set', text: `${option}${node.type === 'Property' ? ':' : ' ='} ${on ?? ''}`, edit: on === undefined ? null : change(node, file, option, on) } as const;
  const canGo = state === 'off' && of === 'client' && absent === undefined;
  return canGo ? [set, { id: 'remove', text: '', edit: removal(node, file, option) }] : [set];
}

function change(node: Node, file: File, name: string, value: string): Edit | null {
  if (node.type === 'AssignmentExpression') return replace(file.sourceCode, node.right, value);
  return node.parent?.type === 'ObjectExpression' ? setProperty(file.sourceCode, node.parent, name, value) : null;
}

/** The option added to the options that a property holds. */
function addition(node: Node, file: File, name: string, value: string): Edit | null {
  const object = node.type === 'Property' ? file.definition(node.value) : null;
  return object?.type === 'ObjectExpression' ? addProperty(file.sourceCode, object, name, value) : null;
}

/** The write taken away; given up where something else could then show under the name. */
function removal(node: Node, file: File, name: string): Edit | null {
  if (node.type === 'AssignmentExpression') {
    return node.parent.type === 'ExpressionStatement' ? removeStatement(file.sourceCode, node.parent) : null;
  }
  if (node.type !== 'Property' || node.parent.type !== 'ObjectExpression') return null;
  const { properties } = node.parent;
  const isAlone = properties.every((property) => property === node || (property.type === 'Property' && staticName(property) !== name) || isEnvironment(property));
  return isAlone ? removeProperty(file.sourceCode, node.parent, node) : null;
}

/** `...process.env` */
function isEnvironment(property: TSESTree.ObjectLiteralElement): boolean {
  return property.type === 'SpreadElement' && property.argument.type === 'MemberExpression' && staticName(property.argument) === 'env';
}

// Words

/** The call that takes the options, as it is written: ` of new Pool()`. */
function placeOf(node: Node, file: File): string {
  for (let current = node.parent; current && !isFunction(current) && !/Statement$|^Program$/.test(current.type); current = current.parent) {
    if (current.type !== 'CallExpression' && current.type !== 'NewExpression') continue;
    const callee = short(current.callee, file).slice(1, -1);
    return ` of \`${current.type === 'NewExpression' ? 'new ' : ''}${callee}()\``;
  }
  return '';
}

function short(node: Node, file: File): string {
  const text = file.sourceCode.getText(node).replace(/\s+/g, ' ');
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;
}
