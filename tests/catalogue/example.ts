import type { Packages } from '../helpers/packages.ts';
import type { Verdict } from '../helpers/verdicts.ts';

/** One example of a catalogue entry, completed to a file, and what the entry says about it. */
export interface Example {
  readonly name: string;
  readonly verdict: Verdict;
  readonly code: string;
  /** code after `--fix`; null: nothing is fixed. Not looked at if absent */
  readonly fix?: string | null;
  /** what each suggestion makes of the code, in order. Not looked at if absent */
  readonly suggestions?: readonly string[];
  /** a file that differs in what makes this one safe: the rule must report it as dangerous or unproven */
  readonly control?: string;
  /** the rule's options, beside `report` */
  readonly options?: object;
  /** dependencies of the package.json. Default: current majors of everything modelled */
  readonly packages?: Packages;
  /** relative to the linted project; decides the language. Default: `src/file.ts` */
  readonly filename?: string;
  /** files of the project beside the linted one, path → text (then `packages` is not used) */
  readonly files?: Readonly<Record<string, string>>;
}

/** A spot that other tools report by mistake: it must stay quiet beside a control that does not. */
export type FalseAlarm = Example & { readonly verdict: 'safe'; readonly control: string };

/** All that a catalogue entry shows for the libraries that are modelled. */
export interface Entry {
  /** name without prefix */
  readonly rule: string;
  readonly examples: readonly Example[];
  readonly falseAlarms: readonly FalseAlarm[];
}

/** Examples of one verdict: a body in a table stands for a file with that body. */
export function examples(verdict: Verdict, wrap: (body: string) => string, bodies: Readonly<Record<string, string>>): Example[] {
  return Object.entries(bodies).map(([name, body]) => ({ name, verdict, code: wrap(body) }));
}
