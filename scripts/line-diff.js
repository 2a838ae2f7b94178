/**
 * The difference of two texts in unified form, with two lines around each change.
 * Longest common subsequence over lines: fit for files of some thousand lines.
 * @param {string} path what the heads name
 * @param {string} before
 * @param {string} after
 */
export function lineDiff(path, before, after) {
  const edits = editsBetween(before.split('\n'), after.split('\n'));
  const hunks = hunksOf(edits).map((hunk) => {
    const [first] = hunk;
    const old = hunk.filter((edit) => edit.sign !== '+').length;
    const fresh = hunk.filter((edit) => edit.sign !== '-').length;
    return `@@ -${first.oldLine},${old} +${first.newLine},${fresh} @@\n${hunk.map((edit) => `${edit.sign}${edit.text}`).join('\n')}`;
  });
  return hunks.length === 0 ? '' : `--- ${path}\n+++ ${path} (fixed)\n${hunks.join('\n')}\n`;
}

function editsBetween(before, after) {
  const lengths = commonLengths(before, after);
  const edits = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const place = { oldLine: i + 1, newLine: j + 1 };
    if (i < before.length && j < after.length && before[i] === after[j]) {
      edits.push({ sign: ' ', text: before[i], ...place });
      i += 1;
      j += 1;
    } else if (j === after.length || (i < before.length && lengths[i + 1][j] >= lengths[i][j + 1])) {
      edits.push({ sign: '-', text: before[i], ...place });
      i += 1;
    } else {
      edits.push({ sign: '+', text: after[j], ...place });
      j += 1;
    }
  }
  return edits;
}

/** lengths[i][j]: longest common subsequence of before from i and after from j. */
function commonLengths(before, after) {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      lengths[i][j] = before[i] === after[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }
  return lengths;
}

function hunksOf(edits) {
  const context = 2;
  const hunks = [];
  let lastChange = -Infinity;
  edits.forEach((edit, index) => {
    if (edit.sign === ' ') return;
    const start = Math.max(0, index - context);
    if (start > lastChange + context) hunks.push({ start, end: 0 });
    hunks.at(-1).end = Math.min(edits.length, index + context + 1);
    lastChange = index;
  });
  return hunks.map(({ start, end }) => edits.slice(start, end));
}
