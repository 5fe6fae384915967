/**
 * The key by which names of clients, managers, stages and reasons are equal: without regard to case, ё/е, spaces,
 * dots and quotes; the legal form counts (spec §3 "names"). Blank text has the key ''.
 */
export function nameKey(text: string): string {
  return text.toLowerCase().replace(/ё/g, 'е').replace(/[\s\u00a0\u202f.«»"'“”„`’‘]+/g, '');
}
