import { codeSink } from './code-rows.ts';
import type { PackageModel } from './model.ts';

/** An expression can call every function in the values that it is given. */
export const exprEval: PackageModel = {
  package: 'expr-eval',
  checked: '2.0.2',
  modules: { 'expr-eval': 'exprEval' },
  entities: {
    exprEval: { members: { Parser: 'Parser' } },
    Parser: { new: 'parser', members: { evaluate: 'evaluate', parse: 'evaluate' } },
    parser: { members: { evaluate: 'evaluate', parse: 'evaluate' } },
    evaluate: {},
  },
  sinks: [codeSink('evaluate', { form: 'other', needs: ['code'], contained: true })],
};
