import * as parser from '@typescript-eslint/parser';
import type { Linter } from 'eslint';
import * as eslintConfig from 'eslint/config';
import plugin from '../../src/index.ts';

/** What a configuration in the documentation may import. */
const modules: Readonly<Record<string, object>> = {
  'eslint-plugin-web-security': { default: plugin },
  'eslint/config': eslintConfig,
  'typescript-eslint': { default: { parser } },
};

/**
 * The value of an `eslint.config.js` that is given as text. Its imports are default or named ones of the modules above.
 * @throws if the text is no such module
 */
export function evaluateConfig(code: string): Linter.Config[] {
  const body = code
    .replaceAll(/^import (.+) from '([^']+)';$/gm, (_line, bindings: string, module: string) => {
      if (!(module in modules)) throw new Error(`A configuration of the documentation imports ${module}.`);
      return bindings.startsWith('{') ? `const ${bindings} = modules['${module}'];` : `const ${bindings} = modules['${module}'].default;`;
    })
    .replace(/^export default /m, 'return ');
  const value: unknown = new Function('modules', body)(modules);
  if (!Array.isArray(value)) throw new Error('A configuration must export an array.');
  return value as Linter.Config[];
}
