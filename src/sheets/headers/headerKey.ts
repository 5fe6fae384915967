import { foldedScript } from '../../domain/words/script';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Units of measure say nothing about which column it is, but what kind of figure stands in it. */
export const UNITS_OF = {
  money: setOf('р руб рублей rub rur usd eur'),
  quantity: setOf(
    'т тн тонн тонну тонны кг шт штуку штук м м2 м3 кв пог пм мп л литр литров куб упак упаковку уп ед единицу ' +
      't ton tons tonne tonnes kg pcs pc lb lbs m m2 m3 sqm unit each ea',
  ),
  time: setOf('дн дней мин ч days min h'),
};

const UNITS: ReadonlySet<string> = new Set(Object.values(UNITS_OF).flatMap((units) => [...units]));

const isUnitWord = (word: string): boolean => UNITS.has(word);

/**
 * The key by which headers are equal: without regard to case, ё/е, punctuation, units, ₽, %, line breaks, extra spaces
 * and Latin letters that stand among Russian ones (spec §2). A header of nothing but a unit keeps it; one without
 * letters, digits and № has the key ''.
 */
export function headerKey(header: string): string {
  const words = wordsOf(header);
  const telling = words.filter((word) => !isUnitWord(word));
  return (telling.length > 0 ? telling : words).join(' ');
}

/** True for `т`, `₽/т`, `дн.`: what is left of a title when it is split at its comma. */
export function isUnit(text: string): boolean {
  return wordsOf(text).every(isUnitWord);
}

/** Small words of one alphabet with single spaces between: they are spelled as a key spells them. */
const PLAIN = /^(?:[а-я]+(?: [а-я]+)*|[a-z]+(?: [a-z]+)*)$/;

/** The words of a header, units too, as its key spells them. */
export function wordsOf(header: string): readonly string[] {
  const small = header.toLowerCase();
  // Most of the declared names are: every execution spells hundreds of them, and the long way costs six searches each.
  if (PLAIN.test(small)) return small.split(' ');
  const plain = small.replace(/ё/g, 'е').replace(/²/g, '2').replace(/³/g, '3').replace(/[№#]/g, ' № ');
  return foldedScript(plain)
    .split(/[^\p{L}\p{N}№]+/u)
    .filter((word) => word !== '');
}
