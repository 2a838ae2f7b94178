/* Longer than other rules: much of it says in words what was found, where it comes from and what repairs it. */
import { createManifestRule, optionsSchema, type BaseOptions, type ManifestContext, type ManifestEdit } from '../core/rule.ts';
import { knowledgeOf, knownOn, type EndOfLife } from '../data/advisories.ts';
import { readAdvisoryFile, type Advisory, type AdvisoryFile, type Severity } from '../manifests/advisory-file.ts';
import { dependenciesIn, directNames, type Dependency } from '../manifests/dependencies.ts';
import { readDocument, valueAt, type Value } from '../manifests/document.ts';
import { auditCommand, openProject, updateCommand, type Project } from '../manifests/project.ts';
import { isExact, isIn, isRange, isWithin, overlaps } from '../manifests/semver.ts';
import { judge, raised, rank, targetOf, vulnerableTransitives, type Judgement, type Knowledge, type Target } from '../manifests/vulnerabilities.ts';

interface Options extends BaseOptions {
  /** default: `moderate`, with `report: "unproven"` `low` */
  readonly severity?: Severity;
  /** default: false, with `report: "unproven"` true */
  readonly transitive?: boolean;
  readonly transitiveSeverity: Severity;
  readonly dev: boolean;
  readonly advisories?: { readonly file: string; readonly maxAgeDays?: number; readonly onStale?: 'ignore' | 'report' };
  readonly ignore: readonly { readonly id: string; readonly reason: string; readonly until?: string }[];
  readonly useInstalled: boolean;
  /** ISO date; default: today */
  readonly asOf?: string;
}

type MessageIds =
  | 'vulnerableVersion' | 'vulnerableRange' | 'endOfLife' | 'vulnerableTransitives' | 'unreadableAdvisories'
  | 'possiblyVulnerable' | 'unreadableLockfile' | 'staleAdvisories' | 'raise' | 'raiseMajor';

const severity = { enum: ['low', 'moderate', 'high', 'critical'] } as const;
const date = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;

export const noVulnerableDependency = createManifestRule<Options, MessageIds>({
  name: 'no-vulnerable-dependency',
  meta: {
    type: 'problem',
    fixable: 'code',
    hasSuggestions: true,
    languages: ['json/json', 'json/jsonc'],
    docs: {
      description: 'disallow dependencies with known vulnerabilities',
      concern: '4a',
      cwe: [1395, 1104],
      asvs: ['15.2.1', '15.1.1'],
      owasp: ['A06:2021'],
      severity: 'high',
      precision: 'high',
      configs: ['manifests/recommended', 'manifests/strict'],
      tests: 'off',
    },
    schema: optionsSchema({
      severity: { ...severity, description: 'The lowest severity of advisories that are reported for direct dependencies.' },
      transitive: { type: 'boolean', description: 'Whether to report what is installed for other packages.' },
      transitiveSeverity: { ...severity, description: 'The lowest severity of advisories that are reported for other packages\' dependencies.' },
      dev: { type: 'boolean', description: 'Whether to look at `devDependencies`.' },
      useInstalled: { type: 'boolean', description: 'Whether to look into `node_modules` if there is no lockfile.' },
      asOf: { ...date, description: 'The day for which ages and `until` are judged, instead of today.' },
      advisories: {
        type: 'object',
        additionalProperties: false,
        required: ['file'],
        properties: {
          file: { type: 'string', minLength: 1, description: 'Path from the working directory.' },
          maxAgeDays: { type: 'integer', minimum: 0, description: 'How old the file may be.' },
          onStale: { enum: ['ignore', 'report'], description: 'What to do if it is older.' },
        },
        description: 'A file or directory of newer advisories.',
      },
      ignore: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['id', 'reason'],
          properties: {
            id: { type: 'string', minLength: 1, description: 'GHSA or CVE number, or `end-of-life:` and a package\'s name.' },
            reason: { type: 'string', minLength: 1, description: 'Why it does no harm here.' },
            until: { ...date, description: 'The last day on which it is not reported.' },
          },
        },
        description: 'Advisories that are not reported, why, and until when.',
      },
    }),
    defaultOptions: [{ report: 'dangerous', transitiveSeverity: 'high', dev: false, ignore: [], useInstalled: false } as Options],
    messages: {
      vulnerableVersion: '`{{name}}` {{version}}, which {{source}}, is open to {{advisories}}. {{remedy}}; `{{audit}}` tells what became known after {{date}}.',
      vulnerableRange: 'Every version of `{{name}}` that `{{version}}` allows is open to {{advisories}}. {{remedy}}; `{{audit}}` tells what became known after {{date}}.',
      possiblyVulnerable:
        '`{{version}}` allows versions of `{{name}}` that are open to {{advisories}}, and {{source}}. '
        + '{{remedy}}; `{{audit}}` tells what became known after {{date}}.',
      endOfLife: '`{{name}}` {{version}}, which {{source}}, gets no security fixes{{ended}}. Use version {{supported}}.',
      vulnerableTransitives:
        '{{count}} that {{source}} for other packages {{verb}} open to known advisories: {{packages}}. '
        + 'Update what needs them; `{{audit}}` tells the way to each, and what became known after {{date}}.',
      unreadableAdvisories: 'The file of advisories `{{file}}` cannot be read: {{reason}}. Repair it, or take it out of the rule\'s options.',
      unreadableLockfile: '`{{file}}` cannot be read: {{reason}}. Repair it, since only ranges can be judged without it.',
      staleAdvisories: 'The file of advisories `{{file}}` was made on {{made}}, more than {{days}} days ago. Make it anew.',
      raise: 'Raise the range to `{{range}}`.',
      raiseMajor: 'Raise the range to `{{range}}`, whose interface may have changed.',
    },
  },
  create(context, options, tree) {
    const document = readDocument(tree);
    if (document?.kind !== 'object') return;
    const isStrict = options.report === 'unproven';
    const project = openProject(context.filename, options.useInstalled);
    const sources = openSources(context, options);
    const shared = { audit: auditCommand(project.lockfile?.manager), date: sources.date };
    for (const problem of sources.problems) context.report({ node: document.node, ...problem });
    if (isStrict && project.problem !== null && project.lockfilePath !== null) {
      context.report({ node: nameOf(document).node, messageId: 'unreadableLockfile', data: { file: project.lockfilePath, reason: project.problem } });
    }
    for (const dependency of dependenciesIn(document, context.filename, options.dev)) {
      const known = sources.about(dependency.name, options.severity ?? (isStrict ? 'low' : 'moderate'));
      if (known.counting.length === 0 && known.all.ended.length === 0) continue;
      const versions = project.versionsOf(dependency);
      const judgement = versions && judge(dependency, versions, { ...known.all, advisories: known.counting });
      if (!versions || !judgement || (judgement.certainty === 'possible' && !isStrict)) continue;
      const finding = { dependency, versions, judgement, project, target: targetOf(dependency, versions, known.all) };
      context.report({ node: dependency.node, ...messageOf(finding, shared), ...editsOf(finding, known.counting, known.all.ended) });
    }
    if ((options.transitive ?? isStrict) && project.lockfile && project.isRoot) reportTransitives(context, options, document, project, sources, shared);
  },
});

interface Finding {
  readonly dependency: Dependency;
  readonly versions: readonly string[];
  readonly judgement: Judgement<EndOfLife>;
  readonly target: Target | null;
  readonly project: Project;
}

// What is known

interface Sources {
  /** up to when (ISO date) */
  readonly date: string;
  readonly problems: readonly { readonly messageId: MessageIds; readonly data: Readonly<Record<string, string>> }[];
  /** everything about a package, and the advisories that count: severe enough and not ignored */
  about(name: string, least: Severity): { readonly all: Knowledge<EndOfLife>; readonly counting: readonly Advisory[] };
}

/** The table of the plugin, under the user's file: an advisory that the file has, too, is the file's. */
function openSources(context: ManifestContext<MessageIds>, options: Options): Sources {
  const today = options.asOf ?? new Date().toISOString().slice(0, 10);
  const read = options.advisories ? readAdvisoryFile(options.advisories.file, context.cwd) : null;
  const file: AdvisoryFile = read?.kind === 'read' ? read.value : { advisories: [], generatedAt: null, ignored: [] };
  const ignored = new Set([...options.ignore, ...file.ignored].filter(({ until }) => !until || today <= until).map(({ id }) => id));
  const isIgnored = (advisory: Advisory): boolean => namesOf(advisory).some((name) => ignored.has(name));
  const made = file.generatedAt?.slice(0, 10) ?? '';
  const byName = advisoriesByName(file);
  return {
    date: made > knownOn() ? made : knownOn(),
    problems: [
      ...(read && read.kind !== 'read' ? [{
        messageId: 'unreadableAdvisories' as const,
        data: { file: options.advisories?.file ?? '', reason: read.kind === 'missing' ? 'there is no such file' : read.reason },
      }] : []),
      ...staleness(options, made, today),
    ],
    about(name, least) {
      const own = knowledgeOf(name);
      const given = byName.get(name) ?? [];
      // Most packages of a lockfile.
      if (given.length + own.advisories.length + own.ended.length === 0) return { all: own, counting: own.advisories };
      const replaced = new Set(given.flatMap(namesOf));
      const advisories = [...given, ...own.advisories.filter((advisory) => !namesOf(advisory).some((id) => replaced.has(id)))];
      const ended = own.ended.filter(() => !ignored.has(`end-of-life:${name}`));
      return {
        all: { ...own, advisories, ended },
        counting: advisories.filter((advisory) => rank(advisory.severity) >= rank(least) && !isIgnored(advisory)),
      };
    },
  };
}

/** A lockfile can have a hundred thousand packages, and a file as many advisories. */
function advisoriesByName({ advisories }: AdvisoryFile): ReadonlyMap<string, readonly Advisory[]> {
  const index = new Map<string, Advisory[]>();
  for (const advisory of advisories) index.set(advisory.name, [...(index.get(advisory.name) ?? []), advisory]);
  return index;
}

/** The age of a file that says when it was made; a day has 86,400,000 ms. */
function staleness({ advisories, report }: Options, made: string, today: string): Sources['problems'] {
  const days = advisories?.maxAgeDays ?? 30;
  const isReported = (advisories?.onStale ?? (report === 'unproven' ? 'report' : 'ignore')) === 'report';
  if (!advisories || made === '' || !isReported || !((Date.parse(today) - Date.parse(made)) / 86_400_000 > days)) return [];
  return [{ messageId: 'staleAdvisories', data: { file: advisories.file, made, days: String(days) } }];
}

function namesOf({ aliases, id }: Advisory): readonly string[] {
  return [id, ...aliases];
}

// What is said

function messageOf(finding: Finding, shared: Readonly<Record<'audit' | 'date', string>>): { readonly messageId: MessageIds; readonly data: Record<string, string> } {
  const { dependency: { name, range }, judgement: { advisories, certainty, ended } } = finding;
  const version = finding.versions.join(' and ') || range;
  const data = { name, version, source: sourceOf(finding), ...shared };
  if (ended) {
    const since = ended.ended === null ? '' : `: its release line ended ${ended.ended.length > 7 ? 'on' : 'in'} ${ended.ended}`;
    return { messageId: 'endOfLife', data: { ...data, ended: since, supported: ended.supported } };
  }
  const ids = { resolved: 'vulnerableVersion', range: isExact(range) ? 'vulnerableVersion' : 'vulnerableRange', possible: 'possiblyVulnerable' } as const;
  return { messageId: ids[certainty], data: { ...data, advisories: listed(advisories), remedy: remedyOf(finding) } };
}

function sourceOf({ dependency, judgement, project }: Finding): string {
  if (judgement.certainty === 'possible') return project.source === null ? 'no lockfile tells which one is installed' : `${project.source} does not tell which one is installed`;
  if (judgement.certainty === 'resolved') return project.lockfile ? `${project.source ?? ''} installs` : `is in ${project.source ?? ''}`;
  return dependency.replacedBy === null ? 'this file asks for' : `the ${dependency.replacedBy} asks for`;
}

function remedyOf({ dependency, project, target }: Finding): string {
  if (!target) return 'No repaired version is known, so replace it';
  if (project.lockfile && isRange(dependency.range) && isIn(target.version, dependency.range)) {
    return `Run \`${updateCommand(project.lockfile.manager, dependency.key)}\` to get ${target.version} or later`;
  }
  const what = dependency.replacedBy === null ? 'it' : `the ${dependency.replacedBy}`;
  return `Raise ${what} to ${target.version} or later${target.isSameLine ? '' : ', whose interface may have changed'}`;
}

/** The three worst advisories, and how many more there are. */
function listed(advisories: readonly Advisory[]): string {
  const shown = advisories.slice(0, 3).map(({ id, severity: level }) => `${id} (${level})`);
  const more = advisories.length - shown.length;
  return joined(more > 0 ? [...shown, `${more} more`] : shown);
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function reportTransitives(
  context: ManifestContext<MessageIds>, options: Options, document: Value, project: Project, sources: Sources, shared: Readonly<Record<string, string>>,
): void {
  if (!project.lockfile) return;
  const found = vulnerableTransitives(project.lockfile, directNames(document), options.dev, (name) => sources.about(name, options.transitiveSeverity).counting);
  if (found.length === 0) return;
  const worst = [...found].sort((left, right) => worstOf(right.advisories) - worstOf(left.advisories));
  const shown = worst.slice(0, 5).map(({ advisories, name, version }) => `\`${name}\` ${version} (${advisories[0]?.id ?? ''})`);
  const packages = joined(worst.length > 5 ? [...shown, `${worst.length - 5} more`] : shown);
  const count = found.length === 1 ? '1 package' : `${found.length} packages`;
  context.report({
    node: nameOf(document).node,
    messageId: 'vulnerableTransitives',
    data: { count, verb: found.length === 1 ? 'is' : 'are', source: `${project.lockfilePath ?? ''} installs`, packages, ...shared },
  });
}

function worstOf(advisories: readonly Advisory[]): number {
  return Math.max(...advisories.map((advisory) => rank(advisory.severity)));
}

/** Where something is said about the project as a whole. */
function nameOf(document: Value): Value {
  return valueAt(document, 'name') ?? document;
}

// Edits

/**
 * Raises the written range. A fix only if the new range selects nothing that the old one did not, and no lockfile has to
 * be written with it (`npm ci` fails if package.json and lockfile differ); otherwise a suggestion.
 */
function editsOf(
  { dependency, project, target }: Finding, advisories: readonly Advisory[], ended: readonly EndOfLife[],
): { readonly fix?: ManifestEdit; readonly suggest?: readonly { readonly messageId: MessageIds; readonly data: { readonly range: string }; readonly fix: ManifestEdit }[] } {
  if (!target || dependency.replacedBy !== null || (project.lockfile && isRange(dependency.range) && isIn(target.version, dependency.range))) return {};
  const written = raised(dependency.written, target.version);
  const range = written?.replace(/^npm:(?:(?:@[^/@]+\/)?[^/@]+@)?/, '');
  if (!written || !range || advisories.some(({ vulnerable }) => overlaps(range, vulnerable)) || ended.some(({ versions }) => overlaps(range, versions))) return {};
  const edit: ManifestEdit = (fixer) => fixer.replaceTextRange(dependency.node.range as [number, number], JSON.stringify(written));
  if (target.isSameLine && project.lockfilePath === null && isWithin(range, dependency.range)) return { fix: edit };
  return { suggest: [{ messageId: target.isSameLine ? 'raise' : 'raiseMajor', data: { range: written }, fix: edit }] };
}
