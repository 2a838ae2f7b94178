import type { Node, Origin } from '../core/answers.ts';
import { maskOf } from '../core/capabilities.ts';
import type { File } from '../core/file.ts';
import { joinedPath } from '../core/joined-paths.ts';
import { describeSink, describeValue } from '../core/origin-words.ts';
import { isProvenBy, isSameOrigin } from '../core/origins.ts';
import { createRule, optionsSchema, type BaseOptions } from '../core/rule.ts';
import { dangersAt, valuesAt, type Judging, type SinkDanger, type ValueSinkOf } from '../core/value-sinks.ts';
import type { Edit } from '../edits/edit.ts';
import { stayBelow } from '../edits/path-guards.ts';
import { passRoot, takeBaseName } from '../edits/paths.ts';

type MessageIds = 'anyPath' | 'climbing' | 'entryPaths' | 'unproven' | 'passRoot' | 'takeBaseName' | 'stayBelow';

export const noPathTraversal = createRule<BaseOptions, MessageIds>({
  name: 'no-path-traversal',
  meta: {
    type: 'problem',
    fixable: 'code',
    hasSuggestions: true,
    docs: {
      description: 'disallow paths with which a request chooses a file outside of the directory',
      concern: '2b',
      cwe: [22, 73],
      asvs: ['5.3.2', '5.3.3'],
      owasp: ['A01:2021'],
      severity: 'high',
      precision: 'high',
      configs: ['recommended', 'strict'],
      tests: 'on',
    },
    schema: optionsSchema(),
    defaultOptions: [{ report: 'dangerous' } as BaseOptions],
    messages: {
      anyPath: '{{value}} can be any path, and {{sink}} takes it for the name of a file. {{remedy}}',
      climbing: '{{value}} can climb out of the directory with `..` before {{sink}} takes it for the name of a file. {{remedy}}',
      unproven: '{{value}} becomes the name of a file for {{sink}}, and nothing in this file shows that it stays in the directory. {{remedy}}',
      entryPaths: 'With this option {{sink}} writes entries of the archive wherever their names lead, also outside of the directory. Leave it out.',
      passRoot: 'Give `{{sink}}` the directory as `root`, which the path cannot leave.',
      takeBaseName: 'Take the name alone with `basename`.',
      stayBelow: 'Refuse a path that leaves its directory.',
    },
  },
  create(context, options, file) {
    return {
      Program() {
        for (const { node, value } of keptEntryPaths(file)) context.report({ node: value, messageId: 'entryPaths', data: { sink: `\`${describeSink(file, node)}\`` } });
        const dangers = dangersAt(file, 'path', (sink, value) => judging(file, sink, value));
        for (const danger of dangers) {
          if (isTold(danger, dangers)) continue;
          if (danger.verdict === 'unproven' && options.report !== 'unproven') continue;
          context.report({ ...describe(danger, file), ...repair(danger, file) });
        }
      },
    };
  },
});

const climbing = maskOf(['climb']);
const absolute = maskOf(['absolute']);

/** A library that refuses `..` needs care only where the program has resolved them before. */
function judging(file: File, { node, row }: ValueSinkOf<'path'>, value: Node): Judging | null {
  if (row.keepsEntryPaths) return null;
  const isResolved = row.refusesClimbing && file.flow(value, node).some((origin) => origin.possible !== 0 && origin.escapedFor?.has('path-normalized'));
  const own: Judging = row.takesBytes ? { accepts: (origin) => origin.kind !== 'user' || !isProvenBy(origin, maskOf(row.needs)) || isBytes(file, value) } : {};
  return row.refusesClimbing && !isResolved ? { ...own, needs: absolute } : own;
}

function isBytes(file: File, value: Node): boolean {
  return file.entity(value)?.entity.row.structure === true;
}

/** Options with which a library lets the names in an archive lead out of the directory. */
function keptEntryPaths(file: File): { readonly node: Node; readonly value: Node }[] {
  const sinks = file.sinks('path').filter(({ row }) => row.keepsEntryPaths);
  return sinks.flatMap((sink) => valuesAt(file, sink).flatMap((value) => (file.constant(value)?.value === true ? [{ node: sink.node, value }] : [])));
}

/** A question about a file that is then read or written says nothing new. */
function isTold({ origin, sink }: SinkDanger<'path'>, dangers: readonly SinkDanger<'path'>[]): boolean {
  return sink.row.probes === true && dangers.some((other) => !other.sink.row.probes && isSameOrigin(origin, other.origin));
}

function describe(danger: SinkDanger<'path'>, file: File): { node: Node; messageId: MessageIds; data: Record<string, string> } {
  const { origin, place, sink, verdict } = danger;
  const node = partOf(danger, file) ?? place;
  const data = { value: describeValue(file, node, origin), sink: `\`${describeSink(file, sink.node)}\``, remedy: sink.row.instead ?? remedy };
  return { node, messageId: verdict === 'unproven' ? 'unproven' : (origin.proven & absolute) === 0 ? 'climbing' : 'anyPath', data };
}

const remedy = 'Take `path.basename()` of a name, or resolve the path and go on only if it begins with the directory and a separator.';

/** The argument of `path.join` through which the danger comes, where that stands at the sink. */
function partOf({ origin, value }: SinkDanger<'path'>, file: File): Node | null {
  return joinedPath(file, value, origin)?.from ?? null;
}

interface Repair {
  readonly fix?: Edit;
  readonly suggest?: { messageId: 'passRoot' | 'takeBaseName' | 'stayBelow'; data: Record<string, string>; fix: Edit }[];
}

/** Nothing is offered for what is not known: it may be a path that the program made. */
function repair(danger: SinkDanger<'path'>, file: File): Repair {
  if (danger.verdict === 'unproven' || !canClimb(danger.origin)) return {};
  const rooted = passRoot(danger, file);
  if (rooted?.isExact) return { fix: rooted.fix };
  const named = takeBaseName(danger, file);
  const guarded = rooted ? null : stayBelow(danger, file);
  const data = { sink: describeSink(file, danger.sink.node) };
  return {
    suggest: [
      ...(rooted ? [{ messageId: 'passRoot' as const, data, fix: rooted.fix }] : []),
      ...(named ? [{ messageId: 'takeBaseName' as const, data, fix: named }] : []),
      ...(guarded ? [{ messageId: 'stayBelow' as const, data, fix: guarded }] : []),
    ],
  };
}

function canClimb(origin: Origin): boolean {
  return (origin.proven & climbing) !== 0;
}
