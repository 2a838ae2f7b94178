import type { File } from '../core/file.ts';
import { messageHandlers, type MessageHandler } from '../core/message-handlers.ts';
import { createRule, optionsSchema, type BaseOptions } from '../core/rule.ts';
import type { Edit } from '../edits/edit.ts';
import { checkOrigin } from '../edits/message-origin.ts';

interface Options extends BaseOptions {
  readonly origins: readonly string[];
}

type MessageIds = 'unchecked' | 'unprovenCheck' | 'unprovenUse' | 'unprovenHandler' | 'checkOrigin';

export const requireMessageOriginCheck = createRule<Options, MessageIds>({
  name: 'require-message-origin-check',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'require messages of other windows to be used only after a check of their origin',
      concern: '2c',
      cwe: [346, 345],
      asvs: ['3.5.5'],
      owasp: ['A07:2021'],
      severity: 'high',
      precision: 'high',
      configs: ['recommended', 'strict'],
      tests: 'on',
    },
    schema: optionsSchema({
      origins: { type: 'array', items: { type: 'string' }, uniqueItems: true, description: 'The origins that the suggestion allows.' },
    }),
    defaultOptions: [{ report: 'dangerous', origins: [] } as Options],
    messages: {
      unchecked: 'Any page that opens or frames this one can send this handler messages, and what they hold changes the page, is stored or sent. Compare `origin` of the event with the origins that may send.',
      unprovenCheck: 'The check in this handler does not say for certain which page has sent the message. Compare `origin` of the event with the origins that may send.',
      unprovenUse: 'This handler reads messages that any page can send, and this file does not show what is done with them. Compare `origin` of the event with the origins that may send.',
      unprovenHandler: 'This file does not show whether the handler checks which page has sent a message. Compare `origin` of the event with the origins that may send.',
      checkOrigin: 'Leave if the message comes from another origin.',
    },
  },
  create(context, { origins, report }, file) {
    return {
      Program() {
        for (const handler of messageHandlers(file)) {
          const messageId = messageOf(handler);
          // Faulty checks are reported where they stand, by no-incomplete-sanitization.
          if ((messageId !== 'unchecked' && report !== 'unproven') || handler.passed.length > 0) continue;
          context.report({ node: handler.node.type === 'AssignmentExpression' ? handler.node.left : handler.node.callee, messageId, suggest: suggestions(handler, origins, file) });
        }
      },
    };
  },
});

function messageOf({ of, state }: MessageHandler): Exclude<MessageIds, 'checkOrigin'> {
  if (!of) return 'unprovenHandler';
  return state === 'unchecked' ? 'unchecked' : state === 'weak' ? 'unprovenCheck' : 'unprovenUse';
}

function suggestions({ of }: MessageHandler, origins: readonly string[], file: File): { messageId: 'checkOrigin'; fix: Edit }[] {
  const fix = of && checkOrigin(of, origins, file);
  return fix ? [{ messageId: 'checkOrigin', fix }] : [];
}
