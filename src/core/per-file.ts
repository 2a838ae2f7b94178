import type { File } from './file.ts';

/**
 * A question about a file that is answered once, however many rules ask it.
 * @param find answers it; it must not change what it returns afterwards
 */
export function perFile<Answer extends object>(find: (file: File) => Answer): (file: File) => Answer {
  const answers = new WeakMap<File, Answer>();
  return (file) => {
    let answer = answers.get(file);
    if (!answer) answers.set(file, (answer = find(file)));
    return answer;
  };
}
