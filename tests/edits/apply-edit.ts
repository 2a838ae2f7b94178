import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import parser from '@typescript-eslint/parser';
import { Linter, type Rule } from 'eslint';
import type { Edit } from '../../src/edits/edit.ts';

type Find = (sourceCode: TSESLint.SourceCode, nodes: readonly TSESTree.Node[]) => Edit | null;

/** Applies the edit that `find` makes of a file; null if it was given up. Fails if the result does not parse. */
export function applyEdit(code: string, find: Find, sourceType: 'module' | 'commonjs' = 'module'): string | null {
  const nodes: TSESTree.Node[] = [];
  let edited = false;
  const rule: Rule.RuleModule = {
    meta: { fixable: 'code', schema: [] },
    create: (context) => ({
      '*': (node: unknown) => void nodes.push(node as TSESTree.Node),
      'Program:exit': (node) => {
        const edit = find(context.sourceCode as unknown as TSESLint.SourceCode, nodes);
        if (!edit) return;
        context.report({
          node,
          message: 'edit',
          fix: (fixer) => {
            const fixes = edit(fixer as unknown as TSESLint.RuleFixer);
            edited = fixes !== null;
            return fixes as Rule.Fix[] | null;
          },
        });
      },
    }),
  };
  const linter = new Linter({ configType: 'flat' });
  const language: Linter.Config = { files: ['**/*.ts'], languageOptions: { parser, sourceType } };
  const config: Linter.Config = { ...language, plugins: { test: { rules: { rule } } }, rules: { 'test/rule': 'error' } };
  const [message] = linter.verify(code, config, 'file.ts');
  if (message?.fatal) throw new Error(`the input does not parse: ${message.message}`);
  if (!edited || !message?.fix) return null;
  const output = code.slice(0, message.fix.range[0]) + message.fix.text + code.slice(message.fix.range[1]);
  const broken = linter.verify(output, language, 'file.ts').find((found) => found.fatal);
  if (broken) throw new Error(`the output does not parse: ${broken.message}\n${output}`);
  return output;
}

/** The first node of a type, in source order. */
export function first<Type extends TSESTree.Node['type']>(nodes: readonly TSESTree.Node[], type: `${Type}`): Extract<TSESTree.Node, { type: Type }> {
  const found = nodes.find((node) => (node.type as string) === type);
  if (!found) throw new Error(`no ${type}`);
  return found as Extract<TSESTree.Node, { type: Type }>;
}
