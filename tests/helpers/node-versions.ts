import { join } from 'node:path';
import { installInto, once, write } from './installation.ts';

/** Platforms for which npm has Node as a package, as `node-<platform>-<arch>`. */
const packaged = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64'];

/** Why Node of another version cannot be had here; undefined: it can. */
export function whyNoOtherNode(): string | undefined {
  const platform = `${process.platform}-${process.arch}`;
  if (!packaged.includes(platform)) return `npm has no package of Node for ${platform}`;
  if (process.platform === 'linux' && !('glibcVersionRuntime' in reportHeader())) return 'the packages of Node on npm are built for glibc';
  return undefined;
}

/** The path of a Node of this version (a range of npm), installed once for all test files. */
export async function nodeOf(version: string): Promise<string> {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const directory = await once(`node-${version}`, async (target) => {
    write(target, { 'package.json': JSON.stringify({ name: 'other-node', private: true }) });
    await installInto(target, [`${name}@${version}`]);
  });
  return join(directory, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

function reportHeader(): object {
  const report = Object.assign(process.report, { excludeNetwork: true }); // else it looks up names of hosts
  return (report.getReport() as { header: object }).header;
}
