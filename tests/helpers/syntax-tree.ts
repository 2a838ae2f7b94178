import * as parser from '@typescript-eslint/parser';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

export interface Parsed {
  readonly code: string;
  readonly program: TSESTree.Program;
  readonly scopeManager: TSESLint.Scope.ScopeManager;
  readonly visitorKeys: Readonly<Record<string, readonly string[] | undefined>>;
}

/** The file is said to hold JSX. */
const withJsx = /^\/\/ filename: \S+\.[jt]sx$/m;

/** Parses TypeScript and sets every node's parent. */
export function parse(code: string): Parsed {
  const result = parser.parseForESLint(code, { range: true, loc: true, tokens: true, comment: true, sourceType: 'module', ecmaFeatures: { jsx: withJsx.test(code) } });
  const parsed: Parsed = {
    code,
    program: result.ast as unknown as TSESTree.Program,
    scopeManager: result.scopeManager as unknown as TSESLint.Scope.ScopeManager,
    visitorKeys: result.visitorKeys as Parsed['visitorKeys'],
  };
  return parsed;
}

/** Calls `visit` for every node, parents first; children of a node are left out where it returns false. */
export function walk(parsed: Parsed, visit: (node: TSESTree.Node, parent: TSESTree.Node | null) => boolean | void): void {
  const step = (node: TSESTree.Node, parent: TSESTree.Node | null): void => {
    if (visit(node, parent) === false) return;
    for (const key of parsed.visitorKeys[node.type] ?? []) {
      for (const child of [(node as unknown as Record<string, unknown>)[key]].flat()) {
        if (child && typeof child === 'object' && 'type' in child) step(child as TSESTree.Node, node);
      }
    }
  };
  step(parsed.program, null);
}

/** The token that starts at or behind a position and has this text. */
export function tokenAfter(parsed: Parsed, position: number, text: string): TSESTree.Token {
  const token = parsed.program.tokens?.find((candidate) => candidate.range[0] >= position && candidate.value === text);
  if (!token) throw new Error(`no token ${text} behind ${position}`);
  return token;
}
