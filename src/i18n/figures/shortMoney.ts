import type { Kopecks } from '../../domain/deal';
import type { Phrases } from '../../domain/words/phrases';

const MILLION = 100_000_000;

/** Money for a title: `3,87 млн ₽` / `3.87 M ₽` from a million on, in full roubles below it. */
export function shortMoney(kopecks: Kopecks, { language, money }: Phrases): string {
  if (Math.abs(kopecks) < MILLION) return money(Math.round(kopecks / 100) * 100);
  const millions = (kopecks / MILLION).toFixed(2).replace('-', '−');
  return language === 'ru' ? `${millions.replace('.', ',')}\u00a0млн\u00a0₽` : `${millions}\u00a0M\u00a0₽`;
}

const THOUSAND = 100_000;
const UNITS = { ru: ['\u00a0тыс', '\u00a0млн'], en: ['\u00a0K', '\u00a0M'] } as const;

/** As few characters as tell it, for a letter's subject: `6,35 млн`, `0,6 млн`, `72 тыс`; below a thousand in full. */
export function briefMoney(kopecks: Kopecks, { language, money }: Phrases): string {
  const size = Math.abs(kopecks);
  if (size < THOUSAND) return money(Math.round(kopecks / 100) * 100);
  const isInMillions = size >= MILLION / 10;
  const decimals = size >= MILLION ? 2 : isInMillions ? 1 : 0;
  const number = (kopecks / (isInMillions ? MILLION : THOUSAND)).toFixed(decimals).replace('-', '−');
  return (language === 'ru' ? number.replace('.', ',') : number) + UNITS[language][isInMillions ? 1 : 0];
}
