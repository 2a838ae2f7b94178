/* Longer than other rules: what is kept is compared with a policy in days, and both are told in words. */
import type { File } from '../core/file.ts';
import { logFilesOf, type LogFile } from '../core/log-files.ts';
import { canCountEarlier, isVoided, keptBy, rotationOf, textOf, type Kept, type Rotation } from '../core/retention.ts';
import { createRule, optionsSchema, type BaseOptions } from '../core/rule.ts';
import { boundFor, setBound, type Bound, type Policy } from '../edits/retention.ts';

interface Options extends BaseOptions {
  readonly retention?: string | number;
  readonly minDays?: number;
  readonly maxDays?: number;
}

type Dangerous = 'neverDeletes' | 'tooShort' | 'tooLong';
type Unproven = 'oneFile' | 'unknownRetention' | 'earlierRuns' | 'unknownDays';

export const requireLogRetention = createRule<Options, Dangerous | Unproven | 'setRetention'>({
  name: 'require-log-retention',
  meta: {
    type: 'problem',
    fixable: 'code',
    hasSuggestions: true,
    docs: {
      description: 'require that rotated logs are deleted at some time',
      concern: '3a',
      cwe: [779, 770],
      asvs: ['16.1.1', '14.2.7'],
      owasp: ['A09:2021'],
      severity: 'low',
      precision: 'high',
      configs: ['recommended', 'strict'],
      tests: 'off',
    },
    schema: optionsSchema({
      retention: { type: ['string', 'integer'], description: 'How long logs are kept: days (`"365d"`) or a number of files. Repairs become fixes.' },
      minDays: { type: 'integer', description: 'Days for which records must be kept.' },
      maxDays: { type: 'integer', description: 'Days after which records must be gone.' },
    }),
    defaultOptions: [{ report: 'dangerous' } as Options],
    messages: {
      neverDeletes: '`{{title}}` starts new log files and never deletes one: {{cause}}. They pile up until the disk is full. {{remedy}}.',
      tooShort: '`{{title}}` keeps {{kept}} of logs, and records must be kept for {{days}} days or more. {{remedy}}.',
      tooLong: '`{{title}}` keeps {{kept}} of logs, and records must be gone after {{days}} days. {{remedy}}.',
      oneFile:
        '`{{title}}` writes one log file that never ends: nothing in this file starts a new one or deletes old records. Rotate it with a '
        + 'limit, or write to standard output and leave both to the platform.',
      unknownRetention: '`{{title}}` deletes its old logs only if {{origin}} says so, which this file does not show. {{remedy}} here, or a default.',
      earlierRuns:
        '`{{title}}` counts the log files of the running process alone: those from before a restart are never deleted. {{remedy}}.',
      unknownDays: '`{{title}}` keeps {{kept}} of logs, and nothing shows whether that is {{policy}}. Keep logs by days.',
      setRetention: '{{remedy}}.',
    },
  },
  create(context, options, file) {
    const policy = readPolicy(options);
    return {
      Program() {
        for (const log of logFilesOf(file)) {
          const [kept, rotation] = [keptBy(log, file), rotationOf(log, file)];
          const judged = judge(log, kept, rotation, policy, file);
          if (!judged || (judged.verdict === 'unproven' && options.report !== 'unproven') || file.isDevelopmentOnly(log.place)) continue;
          const bound = boundFor(log, kept, rotation, policy, file);
          const data = { title: log.title, ...judged.data, remedy: remedyFor(judged, bound, log) };
          const written = bound && judged.repairable ? setBound(log, bound, file) : null;
          const fix = written?.isLocal && policy.retention && judged.verdict === 'dangerous' ? written.edit : null;
          const suggest = written && !fix ? [{ messageId: 'setRetention' as const, data, fix: written.edit }] : [];
          const node = (judged.messageId === 'oneFile' ? null : kept.node) ?? log.holder ?? log.place;
          context.report({ node, messageId: judged.messageId, data, fix, suggest });
        }
      },
    };
  },
});

// The policy

/** @throws if the options contradict each other; the message names them */
function readPolicy(options: Options): Policy {
  const { retention, minDays = 0, maxDays = Infinity } = options;
  const fail = (reason: string): never => {
    throw new Error(`require-log-retention: ${reason}`);
  };
  for (const name of ['minDays', 'maxDays'] as const) if ((options[name] ?? 1) < 1) fail(`"${name}" is ${options[name]}: write 1 or more.`);
  if (minDays > maxDays) fail(`"minDays" (${minDays}) is more than "maxDays" (${maxDays}).`);
  if (retention === undefined) return { minDays, maxDays, retention: null };
  const [, days] = /^([1-9]\d{0,5})d$/.exec(String(retention)) ?? [];
  if (days !== undefined) {
    if (Number(days) < minDays || Number(days) > maxDays) fail(`"retention" (${retention}) is outside "minDays" and "maxDays".`);
    return { minDays, maxDays, retention: { days: Number(days) } };
  }
  const isFiles = typeof retention === 'number' && retention > 0;
  if (!isFiles) fail(`"retention" is ${JSON.stringify(retention)}: write days as "365d", or a number of files as 30.`);
  return { minDays, maxDays, retention: { files: Number(retention) } };
}

function remedyFor({ repairable, messageId }: Judgement, bound: Bound | null, log: LogFile): string {
  const voided = log.row.retention.bounds.find((one) => isVoided(one, log))?.voidedBy;
  if (messageId === 'neverDeletes' && voided && !repairable) return `Leave out \`${voided.property}\``;
  if (bound) return `Set \`${bound.property}: ${bound.value}\``;
  const { repair } = log.row.retention;
  return repair ? `Set \`${repair.property}\`` : 'Set a limit';
}

// Judging

interface Judgement {
  readonly verdict: 'dangerous' | 'unproven';
  readonly messageId: Dangerous | Unproven;
  readonly data?: Record<string, string>;
  /** a bound that can be written repairs it */
  readonly repairable?: boolean;
}

function judge(log: LogFile, kept: Kept, rotation: Rotation, policy: Policy, file: File): Judgement | null {
  if (rotation.state === 'off') return { verdict: 'unproven', messageId: 'oneFile' };
  switch (kept.kind) {
    case 'all':
      if (rotation.state === 'unknown') return { verdict: 'unproven', messageId: 'unknownRetention', data: { origin: textOf(log.holder, file) } };
      return { verdict: 'dangerous', messageId: 'neverDeletes', data: { cause: causeOf(log, kept, file) }, repairable: !isVoided(kept.bound, log) };
    case 'earlier':
      return { verdict: 'unproven', messageId: 'earlierRuns', repairable: log.row.retention.bounds.every((bound) => canCountEarlier(bound, log, file)) };
    case 'unknown':
      return { verdict: 'unproven', messageId: 'unknownRetention', data: { origin: kept.origin } };
    default:
      return compare(kept, rotation, policy);
  }
}

function causeOf(log: LogFile, { node, bound }: Kept, file: File): string {
  if (bound && isVoided(bound, log)) return `beside \`${bound.voidedBy?.property}\` the option \`${bound.property.join('.')}\` does nothing`;
  if (node) return `${textOf(node, file)} deletes nothing`;
  const names = log.row.retention.bounds.map((one) => `\`${one.property.join('.')}\``);
  return names.length > 1 ? `none of ${names.join(', ')} is set` : `${names.join('')} is not set`;
}

/** Is what is kept within the policy? */
function compare(kept: Counted, rotation: Rotation, { minDays, maxDays }: Policy): Judgement | null {
  if (minDays === 0 && maxDays === Infinity) return null;
  const days = kept.kind === 'days' ? kept.count : kept.kind === 'files' && kept.count !== null && rotation.days !== null ? kept.count * rotation.days : null;
  const data = { kept: amountOf(kept, rotation) };
  if (days !== null && days < minDays) return { verdict: 'dangerous', messageId: 'tooShort', data: { ...data, days: String(minDays) }, repairable: true };
  // Files that are full before their time cover fewer days.
  const isMost = kept.kind === 'files' && rotation.bySize;
  if (days !== null && days > maxDays && !isMost) return { verdict: 'dangerous', messageId: 'tooLong', data: { ...data, days: String(maxDays) }, repairable: true };
  if (days !== null && !(isMost && (minDays > 0 || days > maxDays))) return null;
  const policy = [minDays > 0 ? `${minDays} days or more` : '', maxDays < Infinity ? `${maxDays} days or less` : ''].filter(Boolean).join(' and ');
  return { verdict: 'unproven', messageId: 'unknownDays', data: { ...data, policy } };
}

type Counted = Extract<Kept, { readonly kind: 'days' | 'files' | 'bytes' }>;

function amountOf(kept: Counted, rotation: Rotation): string {
  if (kept.count === null) return 'a number of files that this file does not show';
  if (kept.kind === 'bytes') return 'a size';
  if (kept.kind === 'days') return counted(kept.count, 'day');
  return `${counted(kept.count, 'file')}${rotation.days === null ? '' : ` (of ${periodOf(rotation.days)}${rotation.bySize ? ' at most' : ' each'})`}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function periodOf(days: number): string {
  if (days >= 1) return counted(Math.round(days), 'day');
  return days * 24 >= 1 ? counted(Math.round(days * 24), 'hour') : counted(Math.max(1, Math.round(days * 1440)), 'minute');
}
