/** Do the rules say the same alone, together and in reverse order? */
import { Linter } from 'eslint';

/**
 * @param {import('../src/index.ts').WebSecurityPlugin} plugin
 * @param {unknown} parser
 * @param {{ path: string, text: string }} file
 * @returns {{ parsed: boolean, findings: number, disagreements: readonly string[] }} one sentence for each order that differs
 */
export function agreementOn(plugin, parser, file) {
  const [{ rules }] = plugin.configs.strict;
  const names = Object.keys(rules ?? {});
  const together = reports(plugin, parser, file, names);
  if (together === null) return { parsed: false, findings: 0, disagreements: [] };
  const reverse = reports(plugin, parser, file, [...names].reverse()) ?? [];
  const alone = names.flatMap((name) => reports(plugin, parser, file, [name]) ?? []).sort();
  const disagreements = [['reverse order', reverse], ['each rule alone', alone]]
    .filter(([, found]) => JSON.stringify(found) !== JSON.stringify(together))
    .map(([title, found]) => `${title}: ${difference(together, found)}`);
  return { parsed: true, findings: together.length, disagreements };
}

/** The reports as sorted texts, edits included; null if the file does not parse. */
function reports(plugin, parser, file, names) {
  const [{ rules }] = plugin.configs.strict;
  const linter = new Linter({ configType: 'flat', cwd: '/' });
  const config = [{
    files: ['**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}'],
    languageOptions: { parser },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    plugins: { 'web-security': plugin },
    rules: Object.fromEntries(names.map((name) => [name, rules[name]])),
  }];
  const messages = linter.verify(file.text, config, { filename: file.path });
  if (messages.some((message) => message.fatal)) return null;
  return messages.filter((message) => message.ruleId?.startsWith('web-security/')).map((message) => JSON.stringify(message)).sort();
}

function difference(together, found) {
  const missing = together.filter((report) => !found.includes(report));
  const added = found.filter((report) => !together.includes(report));
  return `missing ${missing.join('\n') || 'nothing'}, added ${added.join('\n') || 'nothing'}`;
}
