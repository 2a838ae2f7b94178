/** A replacement of a range of source text. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap; of edits at the same place the first comes first. */
export function applyEdits(code: string, edits: readonly TextEdit[]): string {
  const sorted = edits.map((edit, order) => ({ ...edit, order })).sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
  let output = '';
  let position = 0;
  for (const edit of sorted) {
    if (edit.start < position) throw new Error(`edits overlap at ${edit.start}: ${code.slice(edit.start, edit.start + 40)}`);
    output += code.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return output + code.slice(position);
}

/** The same number of line breaks and nothing else but blanks: what is removed must not move the lines below. */
export function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
