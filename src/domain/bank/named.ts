const PREFIX = /^(?:№|#|no(?=\d)|n(?=\d))\s*/;
const SPECIAL = /[.*+?^${}()|[\]\\/]/g;

const isDigit = (text: string): boolean => /^\d/.test(text);

/** A number as it is compared: without what only says that it is one, case and leading zeros. */
function bareNumber(number: string): string {
  const folded = number.trim().toLowerCase();
  return folded.replace(PREFIX, '').replace(/^0+(?=\d)/, '');
}

function patternOf(bare: string): RegExp {
  const first = isDigit(bare) ? '(?<!\\d[.,])' : '';
  const last = isDigit(bare.slice(-1)) ? '(?![.,]\\d)' : '';
  // Of «no41», «n41» and «nМ-41» the Latin letters are no part of the number, when nothing touches them either.
  const sign = /^[a-z]/.test(bare) ? '' : '(?:no?)?';
  const before = '(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][-/_])';
  const start = `${before}${first}${sign}${isDigit(bare) ? '0*' : ''}`;
  const end = `(?![\\p{L}\\p{N}]|[-/_][\\p{L}\\p{N}])${last}(?!\\s*%)`;
  const escaped = bare.replace(SPECIAL, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`${start}${escaped}${end}`, 'u');
}

/**
 * Where a purpose names numbers, each as a whole token (spec §15 "named"): letters and digits touch, `-`, `/` and `_` join
 * letters and digits, a point or a comma joins two digits; before a per cent sign it is no number.
 */
export function numberFinder(): (purpose: string, number: string) => number | null {
  const patterns = new Map<string, RegExp | null>();
  const patternFor = (number: string): RegExp | null => {
    const known = patterns.get(number);
    if (known !== undefined) return known;
    const bare = bareNumber(number);
    const pattern = bare === '' ? null : patternOf(bare);
    patterns.set(number, pattern);
    return pattern;
  };
  return (purpose, number) => {
    const at = patternFor(number) === null ? -1 : purpose.toLowerCase().search(patternFor(number) ?? '');
    return at < 0 ? null : at;
  };
}
