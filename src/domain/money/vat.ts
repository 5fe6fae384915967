import { MS_PER_DAY } from '../calendar/time';
import type { Day } from '../calendar/time';

const FROM_2019 = (Date.UTC(2019, 0, 1) / MS_PER_DAY) as Day;
const FROM_2026 = (Date.UTC(2026, 0, 1) / MS_PER_DAY) as Day;

/** The Russian VAT rate of a sale shipped on `day`, a share (spec §3 "VAT rate"). */
export function vatRateOn(day: Day): number {
  if (day >= FROM_2026) return 0.22;
  return day >= FROM_2019 ? 0.2 : 0.18;
}

/** The row's own rate where one is typed, 0 being "no VAT"; else the statutory one. A negative rate is no rate. */
export function vatRateOf(typed: number | null, day: Day): number {
  return typed !== null && typed >= 0 ? typed : vatRateOn(day);
}
