/** What JavaScript says of a value that nobody meant to show. */
const WORDS = ['NaN', 'Infinity', 'undefined', 'null'];
const MARKS = ['[object ', '[native code]', 'function (', '=> {'];
const BARE_WORDS = WORDS.map((word) => new RegExp(`(?<![\\p{L}\\d_])${word}(?![\\p{L}\\d_])`, 'u'));

interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

/** What stands in a value, however deep, and where. */
function* leavesOf(value: unknown, path = ''): Generator<Leaf> {
  if (typeof value !== 'object' || value === null || value instanceof Date) yield { path, value };
  else for (const [key, item] of Object.entries(value)) yield* leavesOf(item, `${path}/${key}`);
}

function isBad(leaf: unknown): boolean {
  if (leaf instanceof Date) return Number.isNaN(leaf.getTime());
  return leaf === undefined || typeof leaf === 'function' || (typeof leaf === 'number' && !Number.isFinite(leaf));
}

function wordIn(text: string): string | null {
  const at = BARE_WORDS.findIndex((word) => word.test(text));
  return WORDS[at] ?? MARKS.find((mark) => text.includes(mark)) ?? null;
}

/** What leaks out of `shown` and did not come in with `given`, each with its place; nothing when all is well. */
export function leaksIn(shown: unknown, given: unknown): readonly string[] {
  let came: string | null = null;
  const isNew = (word: string): boolean => {
    came ??= [...leavesOf(given)].map(({ value }) => String(value)).join('\n');
    return !came.includes(word);
  };
  return [...leavesOf(shown)].flatMap(({ path, value }) => {
    if (isBad(value)) return [`${path}: ${String(value)}`];
    const word = typeof value === 'string' ? wordIn(value) : null;
    return word !== null && isNew(word) ? [`${path}: ${String(value)}`] : [];
  });
}
