import type { Escape } from '../../models/model.ts';
import { Characters } from './characters.ts';
import { replacedCharacters, type Replacement } from './regexp.ts';

type ShellEscape = Extract<Escape, 'shell-word' | 'shell-single' | 'shell-double'>;

/** What a chain of `replace` calls makes its text fit for in what a shell reads, by its last step. */
export function shellEscapesOf(steps: readonly Replacement[]): ShellEscape[] {
  const last = steps.at(-1);
  const replaced = last && replacedCharacters(last);
  if (!last || !replaced) return [];
  if (reopening.has(last.replacement ?? '')) return isQuoteAlone(replaced) ? ['shell-single'] : [];
  if (last.replacement !== '\\$&' && !(last.replacement === '\\$1' && /^\(.*\)$/.test(last.source))) return [];
  if (replaced.hasAll(special)) return ['shell-word', 'shell-double'];
  return replaced.hasAll(specialInDouble) ? ['shell-double'] : [];
}

/** What closes single quotes, writes one, and opens them again. */
const reopening = new Set(['\'\\\'\'', '\'"\'"\'']);
/** What POSIX shells read between double quotes (POSIX.1-2024, Shell Command Language 2.2.3), and outside of quotes (2.2). */
const specialInDouble = '"$`\\';
const special = `${specialInDouble};&|()<>*?[]{}~!# \t\n'`;

function isQuoteAlone(replaced: Characters): boolean {
  if (!replaced.has('\'')) return false;
  replaced.removeAll(Characters.of('\''));
  return replaced.isEmpty();
}
