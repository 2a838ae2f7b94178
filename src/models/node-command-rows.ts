import type { CommandSink, EntityRow } from './model.ts';

const lines = ['exec', 'execSync'];
const starting = ['spawn', 'spawnSync', 'execFile', 'execFileSync', 'fork'];

/** The functions of `node:child_process`, read in Node 20.20.2. `fork` starts Node with a module. */
export const commandFunctions: Readonly<Record<string, EntityRow>> = {
  childProcess: { members: Object.fromEntries([...lines, ...starting].map((name) => [name, name])) },
  ...Object.fromEntries([...lines, ...starting].map((name) => [name, {}])),
};

export const commandSinks: readonly CommandSink[] = [
  { ...shellLine('exec'), listed: { name: 'execFile' } },
  { ...shellLine('execSync'), listed: { name: 'execFileSync' } },
  ...starting.map(startedProgram),
];

/** A call whose first argument is a line for a shell. */
export function shellLine(entity: string): CommandSink {
  return { kind: 'command', entity, form: 'line', values: [{ argument: 0 }], needs: ['shell'] };
}

/** A call with a program, a list of its arguments, and options that can ask for a shell, as `spawn` takes them. */
export function startedProgram(entity: string): CommandSink {
  return {
    kind: 'command', entity, form: 'program', values: [{ argument: 0 }], needs: ['code', 'shell', 'climb', 'absolute'],
    list: { argument: 1 }, ...(entity === 'fork' ? {} : { shell: true }),
  };
}
