/* Longer than other rules: three kinds of files, and a message for each thing that can stop updates. */
import { createManifestRule, optionsSchema, type BaseOptions, type ManifestContext } from '../core/rule.ts';
import { coverageOf, dependabotFlaws, type DependabotFlaw } from '../manifests/dependabot.ts';
import { memberOf, plainValue, readDocument, type Value } from '../manifests/document.ts';
import type { Flaw } from '../manifests/flaw.ts';
import { isReached, renovateFlaws, type RenovateFlaw } from '../manifests/renovate.ts';
import { aside, auditIn, dependabotFile, packageDirectories, placeOf, renovateFile } from '../manifests/repository.ts';

interface Options extends BaseOptions {
  readonly requireCooldown: boolean;
}

type Kind = DependabotFlaw['kind'] | RenovateFlaw['kind'] | 'uncovered' | 'noUpdates' | 'auditOnly' | 'auditIgnored';

const unproven: ReadonlySet<Kind> = new Set<Kind>([
  'rareInterval', 'rareSchedule', 'noVersionUpdates', 'noCooldown', 'noUpdates', 'auditOnly', 'auditIgnored',
]);

const readyText = 'Add .github/dependabot.yml: `version: 2`, and below `updates:` the item `{ package-ecosystem: npm, directory: /, schedule: { interval: weekly } }`.';

export const requireAutomaticUpdates = createManifestRule<Options, Kind | 'write' | 'remove' | 'append'>({
  name: 'require-automatic-updates',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    languages: ['json/json', 'json/jsonc', 'json/json5', 'yml/yaml'],
    docs: {
      description: 'require a bot that updates the packages which are installed',
      concern: '4b',
      cwe: [1329, 1104],
      asvs: ['15.1.1', '15.2.1'],
      owasp: ['A06:2021'],
      severity: 'medium',
      precision: 'high',
      configs: ['manifests/recommended', 'manifests/strict', 'ci/recommended', 'ci/strict'],
      tests: 'off',
    },
    schema: optionsSchema({
      requireCooldown: { type: 'boolean', description: 'Also ask that the bot lets new versions age (unproven).' },
    }),
    defaultOptions: [{ report: 'dangerous', requireCooldown: false } as Options],
    messages: {
      npmNotCovered: 'No entry is for npm, so Dependabot opens no version updates for {{packages}}. Add an entry with `package-ecosystem: "npm"`.',
      deadDirectory: '`{{directory}}` holds no package.json, so this entry updates nothing, and no other covers {{packages}}. Name the directory of the package.',
      ignoresAll: 'This ignores every update of every package, those with security repairs too. Narrow it with `update-types` or `versions`, or remove it.',
      rareInterval: 'Dependabot looks for new versions only `{{interval}}`. Whether security updates come in between is a setting of the repository. Look at least monthly.',
      noVersionUpdates: 'With a limit of 0 Dependabot opens no version updates. Whether security updates come is a setting of the repository. Allow some pull requests.',
      noCooldown: 'New versions are proposed on the day they appear, before anybody had time to find malware in them. Set `cooldown` (Dependabot) or `minimumReleaseAge` (Renovate).',
      disabled: 'This switches Renovate off, so nothing updates the packages. Remove it.',
      npmDisabled: 'This leaves the packages of package.json out of what Renovate updates. Let it read `npm`.',
      alertsDisabled: 'This stops Renovate from raising security updates when an advisory appears. Remove it.',
      allDisabled: 'This rule switches off the updates of all npm packages, security updates too. Extend `security:only-security-updates` if those alone are wanted.',
      ignoresAllPaths: '{{pattern}} makes Renovate ignore every package.json. Name only the paths that must not be updated.',
      rareSchedule: 'Renovate proposes new versions only at `{{schedule}}`, less than monthly. Security updates do not wait where the platform tells Renovate of advisories. Look at least monthly.',
      uncovered: 'Nothing updates these dependencies: {{bot}} does not cover {{path}}. Add its directory there.',
      noUpdates: `Nothing in this repository updates the dependencies or looks for advisories; security updates may be on in its settings. ${readyText}`,
      auditOnly: `{{workflow}} looks for advisories, but nothing in this repository updates the dependencies. ${readyText}`,
      auditIgnored: `{{workflow}} looks for advisories and goes on whatever it finds, and nothing in this repository updates the dependencies. ${readyText}`,
      write: 'Write `{{what}}`.',
      remove: 'Remove `{{what}}`.',
      append: 'Add `{{what}}`.',
    },
  },
  create(context, options, tree) {
    const file = readDocument(tree);
    if (!file) return;
    for (const flaw of flawsOf(context, file, options.requireCooldown)) {
      if (unproven.has(flaw.kind) && options.report !== 'unproven') continue;
      const { data = {}, edit, kind, node } = flaw;
      const suggest = edit
        ? [{ messageId: edit.kind, data: { what: edit.what }, fix: (fixer: Fixer) => fixer.replaceTextRange([...edit.range], edit.text) }]
        : [];
      context.report({ node, messageId: kind, data, suggest });
    }
  },
});

type Fixer = Parameters<NonNullable<Parameters<ManifestContext<Kind>['report']>[0]['fix']>>[0];

function flawsOf({ filename, sourceCode }: ManifestContext<Kind>, file: Value, requireCooldown: boolean): readonly Flaw<Kind>[] {
  const { directory, name, root } = placeOf(filename);
  if (/^dependabot\.ya?ml$/.test(name)) return dependabotFlaws(file, root, sourceCode.text, requireCooldown);
  if (name !== 'package.json') return isLeftToDependabot(root) ? [] : renovateFlaws(file, sourceCode.text, requireCooldown);
  const renovate = memberOf(file, 'renovate')?.value;
  if (renovate) return isLeftToDependabot(root) ? [] : renovateFlaws(renovate, sourceCode.text, requireCooldown);
  return root === null ? [] : flawsOfPackage(directory, root, file);
}

/** A repository whose packages Dependabot updates, or that has none, needs nothing of Renovate. */
function isLeftToDependabot(root: string | null): boolean {
  const dependabot = root === null ? undefined : dependabotFile(root);
  if (root === null) return false;
  return (dependabot !== undefined && (dependabot === null || coverageOf(plainValue(dependabot), root)?.hasEntries === true)) || packageDirectories(root).length === 0;
}

const groups = ['dependencies', 'devDependencies', 'optionalDependencies'];

/** What the repository's bots leave out. A flaw that stands in the file of a bot is reported there alone. */
function flawsOfPackage(directory: string, root: string, file: Value): readonly Flaw<Kind>[] {
  const group = file.members.find(({ name, value }) => groups.includes(name) && value.members.length > 0);
  if (!group || aside.test(directory)) return [];
  const node = (memberOf(file, 'name') ?? group).node;
  const path = directory === '' ? '/package.json' : `/${directory}/package.json`;
  const [dependabot, renovate] = [dependabotFile(root), renovateFile(root)];
  if (dependabot === undefined && !renovate) return isOutermost(root, directory) ? [withoutBot(root, node)] : [];
  if (dependabot === null || renovate?.value === null) return [];
  const coverage = dependabot === undefined ? null : coverageOf(plainValue(dependabot), root);
  if (coverage?.covers(directory)) return [];
  if (renovate) return isReached(plainValue(renovate.value), path.slice(1)) ? [] : [{ kind: 'uncovered', node, data: { bot: renovate.name, path } }];
  const isOwnFlaw = !coverage?.hasEntries || coverage.hasDeadDirectory;
  return isOwnFlaw ? [] : [{ kind: 'uncovered', node, data: { bot: '.github/dependabot.yml', path } }];
}

/** No package above it in the repository, which would say the same. */
function isOutermost(root: string, directory: string): boolean {
  const above = packageDirectories(root).filter((other) => other !== directory && (other === '' || directory.startsWith(`${other}/`)));
  return above.length === 0;
}

function withoutBot(root: string, node: Flaw<Kind>['node']): Flaw<Kind> {
  const audit = auditIn(root);
  if (!audit) return { kind: 'noUpdates', node };
  return { kind: audit.verdict === 'audits' ? 'auditOnly' : 'auditIgnored', node, data: { workflow: audit.file } };
}
