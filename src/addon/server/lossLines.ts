import { lossesOf } from '../../domain/reports/losses';
import type { FactedDeals } from '../../domain/review';
import { whereSeen } from '../../domain/seen';
import type { Period } from '../../domain/calendar/time';
import { saidLosses } from '../../i18n/figures/losses';
import type { Speech } from '../../i18n/figures/told';
import type { LossLines } from './todayState';

/** What `period` lost of the deals that are shown. Nothing is said where nothing was, or where it is not seen. */
export function lossLines(review: FactedDeals, period: Period, speech: Speech): LossLines {
  const losses = whereSeen('losses', speech.columns, () => lossesOf(review, period));
  if (losses === null || losses.count === 0) return { count: 0, said: [] };
  return { count: losses.count, said: saidLosses(losses, speech).filter((text) => text !== '') };
}
