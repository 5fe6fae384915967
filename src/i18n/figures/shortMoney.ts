import type { Kopecks } from '../../domain/deal';
import type { Phrases } from '../../domain/words/phrases';

const MILLION = 100_000_000;

/** Money for a title: `3,87 млн ₽` / `3.87 M ₽` from a million on, in full roubles below it. */
export function shortMoney(kopecks: Kopecks, { language, money }: Phrases): string {
  if (Math.abs(kopecks) < MILLION) return money(Math.round(kopecks / 100) * 100);
  const millions = (kopecks / MILLION).toFixed(2).replace('-', '−');
  return language === 'ru' ? `${millions.replace('.', ',')}\u00a0млн\u00a0₽` : `${millions}\u00a0M\u00a0₽`;
}
