import { UnreadableError } from './file-cache.ts';
import { splitNameAndVersion, type Locked, type Lockfile } from './lockfile.ts';
import { linesOf, unquote } from './yaml-lines.ts';

/** What stands below a line of descriptors, `"a@^1.0.0", a@^1.1.0:`; one package, but perhaps under several names. */
interface Block {
  readonly head: string;
  version: string;
  resolution: string;
}

/** Reads yarn.lock of Yarn 1 and of later ones (2 to 4), line by line. */
export function parseYarnLock(text: string): Lockfile {
  const isBerry = /^__metadata:/m.test(text.slice(0, 10_000));
  if (!isBerry && !text.slice(0, 1000).includes('# yarn lockfile v1')) throw new UnreadableError('it has no head that Yarn writes');
  const blocks = blocksOf(text);
  const byName = indexByName(blocks);
  const projects = isBerry ? projectsOf(blocks) : null;
  let packages: readonly Locked[] | null = null;
  return {
    manager: isBerry ? 'yarn-berry' : 'yarn',
    // Yarn 1 does not list the projects of a workspace.
    governs: (project) => project === '' || projects === null || projects.has(project),
    resolve(project, key, range) {
      const candidates = byName.get(key) ?? [];
      const known = candidates.find((block) => {
        const descriptors = descriptorsOf(block.head);
        return descriptors.includes(`${key}@${range}`) || descriptors.includes(`${key}@npm:${range}`);
      });
      // A resolution can have replaced the range: then there is one version of the package.
      const only = candidates.length === 1 && (isBerry || project === '') ? candidates[0] : undefined;
      const block = known ?? only;
      if (!block) return null;
      return block.resolution.includes('@workspace:') ? 'local' : lockedOf(block, key, isBerry);
    },
    get packages() {
      return (packages ??= blocks.flatMap((block) => lockedOf(block, nameOf(descriptorsOf(block.head)[0] ?? ''), isBerry) ?? []));
    },
  };
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let block: Block | null = null;
  linesOf(text, 0, (indent, from, to) => {
    if (indent === 0) blocks.push(block = { head: text.slice(from, to), version: '', resolution: '' });
    if (indent !== 2 || block === null) return;
    if (text.startsWith('version', from)) block.version = valueOf(text.slice(from + 'version'.length, to));
    else if (text.startsWith('resolution:', from)) block.resolution = valueOf(text.slice(from + 'resolution'.length, to));
  });
  return blocks;
}

function indexByName(blocks: readonly Block[]): ReadonlyMap<string, readonly Block[]> {
  const index = new Map<string, Block[]>();
  for (const block of blocks) {
    for (const name of namesOf(block.head)) {
      const known = index.get(name);
      if (known) known.push(block);
      else index.set(name, [block]);
    }
  }
  return index;
}

/** Most lines of descriptors have one name, which is not searched for twice. */
function namesOf(head: string): readonly string[] {
  const first = nameOf(head.startsWith('"') ? head.slice(1) : head);
  return head.includes(',') ? [...new Set(descriptorsOf(head).map(nameOf))] : [first];
}

function nameOf(descriptor: string): string {
  return descriptor.slice(0, Math.max(0, descriptor.indexOf('@', 1)));
}

/** Yarn 1 quotes each descriptor, later ones the whole list. */
function descriptorsOf(head: string): readonly string[] {
  return head.replace(/:$/, '').split(',').map((part) => part.trim().replace(/^"|"$/g, ''));
}

function projectsOf(blocks: readonly Block[]): ReadonlySet<string> {
  const projects = new Set<string>();
  for (const { resolution } of blocks) {
    const at = resolution.indexOf('@workspace:');
    if (at !== -1) projects.add(resolution.slice(at + '@workspace:'.length));
  }
  return projects;
}

function valueOf(text: string): string {
  return unquote(text.replace(/^:/, '').trim());
}

/** Null for what is not published: projects of the workspace, links, folders. */
function lockedOf(block: Block, key: string, isBerry: boolean): Locked | null {
  if (!/^\d+\.\d+\.\d/.test(block.version)) return null;
  const locked = { version: block.version, isDev: false };
  if (isBerry) {
    const resolved = splitNameAndVersion(block.resolution);
    return resolved && /^(?:npm|patch):/.test(resolved.version) ? { name: resolved.name, ...locked } : null;
  }
  const alias = descriptorsOf(block.head).map((descriptor) => /@npm:((?:@[^/]+\/)?[^@]+)@/.exec(descriptor)?.[1]).find(Boolean);
  return { name: alias ?? key, ...locked };
}
