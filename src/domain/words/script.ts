/** Small Latin letters that look like Russian ones when they are capitals, and those that they look like. */
const LATIN = 'abcehkmoptxy';
const RUSSIAN = 'авсенкмортху';

const MIXED_WORD = /[a-zа-я]*(?:[a-z][а-я]|[а-я][a-z])[a-zа-я]*/g;
const LONE_LETTER = /(?<![a-zа-я0-9])[abceopxy](?![a-zа-я0-9])/g;

const russian = (letters: string): string =>
  letters.replace(/[abcehkmoptxy]/g, (one) => RUSSIAN.charAt(LATIN.indexOf(one)));

/**
 * Small text with the Latin letters that somebody typed for Russian ones put right: «Cумма», «c НДС», and Bitrix24's own
 * «Cчет на предоплату». Words in Latin alone stay.
 */
export function foldedScript(text: string): string {
  if (!/[a-z]/.test(text) || !/[а-я]/.test(text)) return text;
  return text.replace(MIXED_WORD, russian).replace(LONE_LETTER, russian);
}
