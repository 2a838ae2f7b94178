import type { File } from './file.ts';

/**
 * A question about a file that is answered once, however many rules ask it.
 * @param find answers it; it must not change what it returns afterwards
 */
export function perFile<Answer, Asked extends Pick<File, 'answers'> = File>(find: (file: Asked) => Answer): (file: Asked) => Answer {
  const question = questions++;
  return (file) => {
    const { answers } = file as { readonly answers: { answer: Answer }[] };
    return (answers[question] ??= { answer: find(file) }).answer;
  };
}

/** How many questions there are. */
let questions = 0;
