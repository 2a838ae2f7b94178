import type { File } from './file.ts';
import type { RuleContext } from './rule.ts';

export function fileOf(_context: RuleContext<string>): File {
  throw new Error('not built yet');
}
