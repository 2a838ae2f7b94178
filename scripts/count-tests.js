/**
 * Prints `N passed, N failed` from vitest's JSON report.
 * usage: node scripts/count-tests.js <report> <exit status of the test command>
 * A command that failed before or beside its tests (build, types, lint) counts as one failure.
 */
import { readFileSync } from 'node:fs';

const [report, status] = process.argv.slice(2);
const { passed, failed } = count(readFileSync(report, 'utf8'));
const total = failed === 0 && status !== '0' ? 1 : failed;
console.log(`${passed} passed, ${total} failed`);
process.exitCode = total === 0 && passed > 0 ? 0 : 1;

function count(text) {
  if (text.trim() === '') return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(text);
  const suitesOnly = numFailedTests === 0 && !success ? Math.max(1, numFailedTestSuites) : 0;
  return { passed: numPassedTests, failed: numFailedTests + suitesOnly };
}
