import { devNull } from 'node:os';
import { run, type Outcome } from './installation.ts';

/** The environment of a user whose git has no configuration of the machine and no repository but that of the directory. */
export const gitUser: Readonly<Record<string, string | undefined>> = {
  ...Object.fromEntries(Object.keys(process.env).filter((name) => name.startsWith('GIT_')).map((name) => [name, undefined])),
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A developer',
  GIT_AUTHOR_EMAIL: 'developer@example.com',
  GIT_COMMITTER_NAME: 'A developer',
  GIT_COMMITTER_EMAIL: 'developer@example.com',
  HUSKY: undefined,
};

/** Runs git in a directory as that user. */
export async function git(directory: string, ...args: readonly string[]): Promise<Outcome> {
  return run('git', args, directory, gitUser);
}
