import type { Kopecks } from '../../domain/deal';
import type { Phrases } from '../../domain/words/phrases';

const BARS = '▁▂▃▄▅▆▇█';
const KOPECKS_IN_THOUSAND = 100_000;

/**
 * Weeks of profit as bars and, behind them, in whole thousands: `▁▄█ 0 · 35 · 80`. '' below two weeks, or where no week
 * earned anything. A week that lost money has the lowest bar and its minus.
 */
export function weekCurve(weeks: readonly Kopecks[], { count }: Pick<Phrases, 'count'>): string {
  const most = Math.max(0, ...weeks);
  if (weeks.length < 2 || most === 0) return '';
  const bars = weeks.map((profit) => BARS[Math.round((Math.max(0, profit) / most) * (BARS.length - 1))]);
  const figures = weeks.map((profit) => count(Math.round(profit / KOPECKS_IN_THOUSAND) * 1000));
  return `${bars.join('')} ${figures.join(' · ')}`;
}
