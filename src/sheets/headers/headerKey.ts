/** Units of measure say nothing about which column it is. */
const UNITS: ReadonlySet<string> = new Set(
  'т тн тонн кг шт м р руб рублей дн дней мин ч t kg pcs rub rur days min h'.split(' '),
);

/**
 * The key by which headers are equal: without regard to case, ё/е, punctuation, units, ₽, %, line breaks and extra
 * spaces (spec §2). A header of nothing but a unit keeps it; one without letters, digits and № has the key ''.
 */
export function headerKey(header: string): string {
  const words = wordsOf(header);
  const telling = words.filter((word) => !UNITS.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}

/** True for `т`, `₽/т`, `дн.`: what is left of a title when it is split at its comma. */
export function isUnit(text: string): boolean {
  return wordsOf(text).every((word) => UNITS.has(word));
}

function wordsOf(header: string): readonly string[] {
  const plain = header.toLowerCase().replace(/ё/g, 'е').replace(/№/g, ' № ');
  return plain.split(/[^\p{L}\p{N}№]+/u).filter((word) => word !== '');
}
