import type { File } from './file.ts';

/**
 * A question about a file that is answered once, however many rules ask it.
 * @param find answers it; it must not change what it returns afterwards
 */
export function perFile<Answer>(find: (file: File) => Answer): (file: File) => Answer {
  const answers = new WeakMap<File, { readonly answer: Answer }>();
  return (file) => {
    let known = answers.get(file);
    if (!known) answers.set(file, (known = { answer: find(file) }));
    return known.answer;
  };
}
