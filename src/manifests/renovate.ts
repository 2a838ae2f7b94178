import { memberOf, stringsOf, valueAt, type Member, type Value } from './document.ts';
import { removeFromList, write, type Flaw } from './flaw.ts';
import { matchesGlob } from './globs.ts';

export type RenovateFlaw = Flaw<'disabled' | 'npmDisabled' | 'alertsDisabled' | 'allDisabled' | 'ignoresAllPaths' | 'rareSchedule' | 'noCooldown'>;

/** What is wrong in a configuration of Renovate, in a file of its own or at `renovate` in package.json. */
export function renovateFlaws(config: Value, text: string, requireCooldown: boolean): readonly RenovateFlaw[] {
  if (config.kind !== 'object') return [];
  const flaws = [
    ...switchedOff(config, text), ...managersWithoutNpm(config), ...allRulesOff(config), ...ignoredPaths(config, text), ...rareSchedules(config),
  ];
  return requireCooldown && waits(config) === false ? [...flaws, { kind: 'noCooldown', node: config.node }] : flaws;
}

/** Presets that other files hold may say anything. */
function presetsOf(config: Value): readonly string[] {
  return stringsOf(valueAt(config, 'extends'));
}

function switchedOff(config: Value, text: string): readonly RenovateFlaw[] {
  const flaws: RenovateFlaw[] = [];
  const enabled = memberOf(config, 'enabled');
  if (enabled?.value.scalar === false) flaws.push({ kind: 'disabled', node: enabled.node, edit: removeFromList(enabled.node, nodesOf(config.members), text) });
  const alerts = valueAt(config, 'vulnerabilityAlerts');
  const alertsEnabled = memberOf(alerts, 'enabled');
  if (alertsEnabled?.value.scalar === false) flaws.push({ kind: 'alertsDisabled', node: alertsEnabled.node, edit: removeFromList(alertsEnabled.node, nodesOf(alerts?.members ?? []), text) });
  const presets = valueAt(config, 'extends');
  for (const [preset, kind, own] of [[':disableRenovate', 'disabled', enabled], [':disableVulnerabilityAlerts', 'alertsDisabled', alertsEnabled]] as const) {
    const item = presets?.items.find(({ scalar }) => scalar === preset);
    if (item && !own) flaws.push({ kind, node: item.node, edit: removeFromList(item.node, presets?.items.map(({ node }) => node) ?? [], text) });
  }
  const npm = memberOf(valueAt(config, 'npm'), 'enabled');
  if (npm?.value.scalar === false) flaws.push({ kind: 'npmDisabled', node: npm.node, edit: removeFromList(npm.node, nodesOf(valueAt(config, 'npm')?.members ?? []), text) });
  return flaws;
}

function nodesOf(members: readonly Member[]) {
  return members.map(({ node }) => node);
}

/** `npm` reads package.json for pnpm and yarn too; `bun` has a manager of its own. */
function managersWithoutNpm(config: Value): readonly RenovateFlaw[] {
  const managers = memberOf(config, 'enabledManagers');
  if (managers?.value.kind !== 'list' || stringsOf(managers.value).some((name) => ['npm', 'bun'].includes(name))) return [];
  const last = managers.value.items.at(-1);
  const at = last ? last.node.range[1] : managers.value.node.range[0] + 1;
  return [{ kind: 'npmDisabled', node: managers.node, edit: { kind: 'append', range: [at, at], text: last ? ', "npm"' : '"npm"', what: '"npm"' } }];
}

/** Matchers of a rule that leave it to be about every npm package. */
const wide: Readonly<Record<string, (values: readonly string[]) => boolean>> = {
  matchPackageNames: (names) => names.some((name) => ['*', '**', '/.*/'].includes(name)),
  matchPackagePatterns: (patterns) => patterns.some((pattern) => ['*', '.*', '^.*', '.*$'].includes(pattern)),
  matchManagers: (managers) => managers.includes('npm'),
  matchDatasources: (sources) => sources.includes('npm'),
};

/** Rules that switch all packages off, unless security updates are switched on by name or a later rule switches some on. */
function allRulesOff(config: Value): readonly RenovateFlaw[] {
  if (presetsOf(config).includes('security:only-security-updates') || valueAt(config, 'vulnerabilityAlerts', 'enabled')?.scalar === true) return [];
  const rules = valueAt(config, 'packageRules')?.items ?? [];
  return rules.flatMap((rule, index) => {
    const matchers = rule.members.filter(({ name }) => name.startsWith('match') || name.startsWith('exclude'));
    const isWide = matchers.length > 0 && matchers.every(({ name, value }) => wide[name]?.(stringsOf(value)));
    const enabled = memberOf(rule, 'enabled');
    const isUndone = rules.slice(index + 1).some((later) => valueAt(later, 'enabled')?.scalar === true);
    return isWide && enabled?.value.scalar === false && !isUndone ? [{ kind: 'allDisabled' as const, node: enabled.node }] : [];
  });
}

function ignoredPaths(config: Value, text: string): readonly RenovateFlaw[] {
  const paths = valueAt(config, 'ignorePaths');
  const nodes = paths?.items.map(({ node }) => node) ?? [];
  return (paths?.items ?? []).filter(({ scalar }) => typeof scalar === 'string' && ignoresAll(scalar))
    .map(({ node }) => ({ kind: 'ignoresAllPaths' as const, node, data: { pattern: text.slice(...node.range) }, edit: removeFromList(node, nodes, text) }));
}

function ignoresAll(pattern: string): boolean {
  return ['**', '**/*', '*', '**/package.json', 'package.json'].includes(pattern);
}

/** Is a path left to Renovate? What ignores every path is a flaw of the configuration and not looked at here. */
export function isReached(config: Value, path: string): boolean {
  const isIgnored = stringsOf(valueAt(config, 'ignorePaths')).some((pattern) => !ignoresAll(pattern) && (path.includes(pattern) || matchesGlob(path, pattern)));
  const included = stringsOf(valueAt(config, 'includePaths'));
  return !isIgnored && (included.length === 0 || included.some((pattern) => path === pattern || matchesGlob(path, pattern)));
}

const rarePresets: ReadonlySet<string> = new Set(['schedule:quarterly', 'schedule:yearly']);

/** Schedules that come up less than once a month. */
function rareSchedules(config: Value): readonly RenovateFlaw[] {
  const own = valueAt(config, 'schedule');
  const times = stringsOf(own);
  if (own && times.length > 0) return times.every(isRare) ? [{ kind: 'rareSchedule', node: own.node, data: { schedule: times.join(', ') } }] : [];
  return (valueAt(config, 'extends')?.items ?? []).filter(({ scalar }) => typeof scalar === 'string' && rarePresets.has(scalar))
    .map(({ node, scalar }) => ({ kind: 'rareSchedule' as const, node, data: { schedule: String(scalar) }, edit: write(node, '"schedule:weekly"') }));
}

/** A text of Renovate, or cron's minute, hour, day, month and day of the week. */
function isRare(time: string): boolean {
  const fields = time.trim().split(/\s+/);
  const month = fields.length === 5 && /^[\d*]/.test(time.trim()) ? fields[3] ?? '*' : null;
  if (month !== null) return /^\*\/(?:[2-9]|1\d)$/.test(month) || (/^\d+(?:,\d+)*$/.test(month) && month.split(',').length < 12);
  return /\bevery (?:[2-9]|1[0-2]) months?\b|\bquarter|\bevery year\b|\byearly\b/i.test(time);
}

const waitingPresets: ReadonlySet<string> = new Set(['config:best-practices', 'security:minimumReleaseAgeNpm', 'npm:unpublishSafe']);

/** Does it let new versions age? null: a preset of another file may say so. */
function waits(config: Value): boolean | null {
  const settings = [config, ...(valueAt(config, 'packageRules')?.items ?? [])];
  const presets = presetsOf(config);
  if (settings.some((value) => memberOf(value, 'minimumReleaseAge')) || presets.some((preset) => waitingPresets.has(preset))) return true;
  return presets.some((preset) => /[>/@]/.test(preset)) ? null : false;
}
