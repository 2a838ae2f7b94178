import { UnreadableError } from './file-cache.ts';
import { splitNameAndVersion, type Locked, type Lockfile } from './lockfile.ts';
import { linesOf, unquote } from './yaml-lines.ts';

/** A line of descriptors, `"a@^1.0.0", a@^1.1.0:`, and what stands below it: one package, perhaps under several names. */
interface Block {
  readonly head: string;
  /** the lines below the head, which are read when somebody asks: a lockfile has many more packages than questions */
  readonly body: string;
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
      return fieldOf(block, 'resolution').includes('@workspace:') ? 'local' : lockedOf(block, key, isBerry);
    },
    get packages() {
      return (packages ??= blocks.flatMap((block) => lockedOf(block, nameOf(descriptorsOf(block.head)[0] ?? ''), isBerry) ?? []));
    },
  };
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (let from = nextHead(text, 0); from !== -1;) {
    const newline = text.indexOf('\n', from);
    const end = newline === -1 ? text.length : newline;
    const next = newline === -1 ? -1 : nextHead(text, newline + 1);
    const head = text.slice(from, text.charCodeAt(end - 1) === 13 ? end - 1 : end);
    blocks.push({ head, body: text.slice(end, next === -1 ? text.length : next) });
    from = next;
  }
  return blocks;
}

/** Where the next line begins that is neither indented nor empty nor a comment; -1 if there is none. */
function nextHead(text: string, start: number): number {
  for (let from = start; from < text.length;) {
    const code = text.charCodeAt(from);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 35) return from;
    const newline = text.indexOf('\n', from);
    if (newline === -1) return -1;
    from = newline + 1;
  }
  return -1;
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
  for (const block of blocks) {
    if (!block.body.includes('@workspace:')) continue;
    const resolution = fieldOf(block, 'resolution');
    const at = resolution.indexOf('@workspace:');
    if (at !== -1) projects.add(resolution.slice(at + '@workspace:'.length));
  }
  return projects;
}

/** Yarn 1 writes no colon behind `version`. */
function fieldOf({ body }: Block, name: string): string {
  let value = '';
  linesOf(body, 0, (indent, from, to) => {
    if (indent === 2 && body.startsWith(name, from)) value = valueOf(body.slice(from + name.length, to));
  });
  return value;
}

function valueOf(text: string): string {
  return unquote(text.replace(/^:/, '').trim());
}

/** Null for what is not published: projects of the workspace, links, folders. */
function lockedOf(block: Block, key: string, isBerry: boolean): Locked | null {
  const version = fieldOf(block, 'version');
  if (!/^\d+\.\d+\.\d/.test(version)) return null;
  const locked = { version, isDev: false };
  if (isBerry) {
    const resolved = splitNameAndVersion(fieldOf(block, 'resolution'));
    return resolved && /^(?:npm|patch):/.test(resolved.version) ? { name: resolved.name, ...locked } : null;
  }
  const alias = descriptorsOf(block.head).map((descriptor) => /@npm:((?:@[^/]+\/)?[^@]+)@/.exec(descriptor)?.[1]).find(Boolean);
  return { name: alias ?? key, ...locked };
}
