/** One entry of `overrides` (npm), `resolutions` (Yarn) or `pnpm.overrides`: it replaces what packages ask for. */
export interface Override {
  /** keys in package.json that lead to the value */
  readonly path: readonly string[];
  readonly name: string;
  /** what stands there: a range, an alias, `$name` for what the project itself declares */
  readonly value: string;
  /** for every package that needs `name`, whichever range it asks for */
  readonly isGeneral: boolean;
}

/** The overrides in the content of a package.json; of other values: none. */
export function overridesIn(content: unknown): readonly Override[] {
  return [
    ...entriesOf(content, ['overrides']),
    ...entriesOf(content, ['resolutions']),
    ...entriesOf(content, ['pnpm', 'overrides']),
  ];
}

/** npm nests objects, `{ "a": { ".": "1.0.0", "b": "2.0.0" } }`; 100 levels are more than any real one. */
function entriesOf(content: unknown, path: readonly string[], keys: readonly string[] = [], depth = 0): readonly Override[] {
  const value = depth === 0 ? path.reduce<unknown>((parent, key) => property(parent, key), content) : content;
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth > 100) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const inside = key === '.' ? keys : [...keys, key];
    if (typeof child !== 'string') return entriesOf(child, [...path, key], inside, depth + 1);
    const target = targetOf(inside.at(-1) ?? '');
    return target.name === '' ? [] : [{ path: [...path, key], name: target.name, value: child, isGeneral: target.isGeneral && inside.length === 1 }];
  });
}

function property(parent: unknown, key: string): unknown {
  return typeof parent === 'object' && parent !== null ? (parent as Record<string, unknown>)[key] : undefined;
}

// `name`, `name@range`, pnpm's `parent>name`, Yarn's `parent/name` and `**/name`: the package that is replaced.
function targetOf(key: string): { readonly name: string; readonly isGeneral: boolean } {
  // `>` behind a blank, `@` or `|` belongs to a range.
  const last = key.replaceAll('@npm:', '@').split(/(?<=[^ |@])>(?!=)/).at(-1) ?? '';
  const found = /^(.*?\/)??((?:@[^/@]+\/)?[^/@]+)(@.+)?$/.exec(last);
  const parents = found?.[1] ?? '';
  return { name: found?.[2] ?? '', isGeneral: last === key && (parents === '' || parents === '**/') && found?.[3] === undefined };
}
