const PASSED_OVER = /[\s\u00a0\u202f.«»"'“”„`’‘]+/g;

/** Digits, small Latin and Russian letters but ё, and the hyphen: what most keys are made of. */
function isPlain(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d;
  return code >= 0x430 && code <= 0x44f;
}

function arePlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isPlain(text.charCodeAt(at))) return false;
  return true;
}

/**
 * The key by which names of clients, managers, stages and reasons are equal: without regard to case, ё/е, spaces,
 * dots and quotes; the legal form counts (spec §3 "names"). Blank text has the key ''.
 */
export function nameKey(text: string): string {
  const key = text.toLowerCase();
  return arePlain(key) ? key : key.replace(/ё/g, 'е').replace(PASSED_OVER, '');
}
