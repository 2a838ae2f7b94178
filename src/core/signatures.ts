import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from './analysis.ts';
import type { Node } from './answers.ts';
import { contains, enclosingFunction, functionName, lastName, staticName, unwrap } from './syntax.ts';
import { hasWord, splitWords } from './words.ts';

/**
 * Does a call show that a request comes from a known sender, by a signature of what was sent? It compares a MAC made in the same
 * function, in constant time, or a library's webhook does it, by its name (`payments.webhooks.constructEvent(…)`, `new Webhook(secret).verify(…)`).
 */
export function verifiesSender(call: TSESTree.CallExpression, name: string, analysis: Analysis): boolean {
  if (analysis.callsFor('comparison').includes(call)) return call.parent.type !== 'ExpressionStatement' && comparesMac(call, analysis);
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || !hasWord(splitWords(name), verifyingWords)) return false;
  return namesAround(unwrap(callee.object), analysis).some((owner) => hasWord(splitWords(owner), signedWords));
}

const verifyingWords = new Set(['verify', 'validate', 'check', 'construct', 'unwrap', 'unmarshal']);
const signedWords = new Set(['webhook', 'webhooks', 'signature', 'signatures']);
/** A token against forged requests is an HMAC too, and says nothing about the sender. */
const forgeryWords = new Set(['csrf', 'xsrf']);

function comparesMac(call: Node, analysis: Analysis): boolean {
  const around = enclosingFunction(call);
  return around !== null && !hasWord(splitWords(functionName(around)), forgeryWords)
    && analysis.callsFor('mac').some((made) => contains(around, made));
}

/** The names of an object: its own, those of what it is a member of, and that of the class that it is made of. */
function namesAround(object: Node, analysis: Analysis): readonly string[] {
  const names: string[] = [];
  let current = object;
  for (; current.type === 'MemberExpression'; current = unwrap(current.object)) names.push(staticName(current) ?? '');
  const made = analysis.definition(current);
  return [...names, lastName(current) ?? '', made.type === 'NewExpression' ? (lastName(unwrap(made.callee)) ?? '') : ''];
}
