/** The part of sql.js 1.16 that tests use; the package has no types of its own. */
declare module 'sql.js' {
  export type SqlValue = string | number | null;
  export default function initSqlJs(): Promise<{ readonly Database: new () => { run(text: string): unknown; exec(text: string, values?: readonly SqlValue[]): unknown } }>;
}
