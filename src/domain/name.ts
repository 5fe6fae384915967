const PASSED_OVER = /[\s\u00a0\u202f.«»"'“”„`’‘]+/g;
const NEEDS_WORK = /[ё\s\u00a0\u202f.«»"'“”„`’‘]/;

/**
 * The key by which names of clients, managers, stages and reasons are equal: without regard to case, ё/е, spaces,
 * dots and quotes; the legal form counts (spec §3 "names"). Blank text has the key ''.
 */
export function nameKey(text: string): string {
  const key = text.toLowerCase();
  return NEEDS_WORK.test(key) ? key.replace(/ё/g, 'е').replace(PASSED_OVER, '') : key;
}
