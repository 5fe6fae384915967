import type { Kopecks } from './deal';
import type { Language } from './language';
import type { Role } from './role';
import type { Day } from './time';

/** How figures are said in one language, on a given day (the year is left out of this year's dates). */
export interface Phrases {
  readonly language: Language;
  /** `1 234 567 ₽`; kopecks only when there are any and `withKopecks` asks. */
  readonly money: (kopecks: Kopecks, withKopecks?: boolean) => string;
  /** `6,2 %` / `6.2%`: one decimal, none when it is whole. */
  readonly share: (share: number) => string;
  /** `17.06` / `17 Jun`, with the year when it is not this one. */
  readonly day: (day: Day) => string;
  /** `1 ч 40 мин` / `1 h 40 min`. */
  readonly minutes: (minutes: number) => string;
  /** `5 дн.` / `5 days`. */
  readonly days: (days: number) => string;
  /** `РОП` / `the head`. */
  readonly role: (role: Role) => string;
}
