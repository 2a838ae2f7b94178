/**
 * The words of an identifier, a path segment or a title, lower case and in order: split at `_ - . $ / :` and blanks, and at
 * `aB` and `ABc` borders; trailing digits are dropped; words that form one term stand as one (`logIn` → `login`).
 */
export const splitWords = remembered(findWords);

/** A function of a name that keeps its answers, up to 20,000 of them: editors lint the same names again and again. */
export function remembered<Answer>(compute: (name: string) => Answer): (name: string) => Answer {
  const known = new Map<string, Answer>();
  return (name) => {
    let answer = known.get(name);
    if (answer === undefined) {
      if (known.size >= 20_000) known.clear();
      known.set(name, (answer = compute(name)));
    }
    return answer;
  };
}

function findWords(name: string): readonly string[] {
  const words = name
    .replace(/([A-Z]{2,})s(?![a-z])/g, '$1')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.toLowerCase().replace(/(?<=\D)\d+$/, ''))
    .filter((word) => word !== '');
  return joinTerms(words);
}

/** Is one of these words in the list? Never a part of a word. */
export function hasWord(words: readonly string[], list: ReadonlySet<string>): boolean {
  return words.some((word) => list.has(word));
}

/** The singular of a regular plural: `members` → `member`, `policies` → `policy`; other words stay. */
export function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') ? word.slice(0, -1) : word;
}

/**
 * Splits a word that was written without borders (`isauthenticated`) into words of a vocabulary. All of it must be covered:
 * `isauthor` stays whole if `author` is not in the vocabulary.
 */
export function segment(word: string, vocabulary: ReadonlySet<string>): string[] {
  if (word.length > longestSegmented || vocabulary.has(word)) return [word];
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = best[start];
      const part = word.slice(start, end);
      if (before && vocabulary.has(part) && (!best[end] || before.length + 1 < (best[end]?.length ?? 0))) best[end] = [...before, part];
    }
  }
  return best[word.length] ?? [word];
}

/** Identifiers longer than this are no words that a person joined. */
const longestSegmented = 40;

/** Pairs of words that are one term, by first and second word. */
const terms: Readonly<Record<string, ReadonlySet<string>>> = {
  api: new Set(['key', 'keys']),
  back: new Set(['office']),
  body: new Set(['parser']),
  brute: new Set(['force']),
  e: new Set(['mail']),
  error: new Set(['handler']),
  log: new Set(['in', 'out']),
  logged: new Set(['in', 'out']),
  not: new Set(['found']),
  o: new Set(['auth']),
  pass: new Set(['word', 'code', 'phrase']),
  rate: new Set(['limit', 'limits', 'limiter', 'limiting', 'limited']),
  sign: new Set(['in', 'up', 'out']),
  signed: new Set(['in', 'up', 'out']),
  slow: new Set(['down']),
  super: new Set(['admin', 'user']),
  user: new Set(['name', 'names', 'agent']),
  web: new Set(['hook', 'hooks', 'socket', 'sockets']),
};

function joinTerms(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string;
    const next = words[index + 1];
    if (next !== undefined && Object.hasOwn(terms, word) && terms[word]?.has(next)) {
      joined.push(word + next);
      index++;
    } else {
      joined.push(word);
    }
  }
  return joined;
}
