import type { Language } from '../../domain/language';
import type { CellIssueCode } from '../../domain/issue';
import { lazy } from '../../domain/lazy';
import { readDay, readInstant } from '../../domain/reading/date';
import type { RawCell, WallClock } from '../../domain/reading/rawCell';
import type { Day, Instant } from '../../domain/calendar/time';
import { functionMessages } from '../../i18n/functions';
import type { FunctionMessages } from '../../i18n/functions/messages';
import { dateAt, wallClockIn } from '../../sheets/cells/zone';

/** The sheet in which a formula stands: asked for its locale and its zone only when they are needed, once a call. */
export interface FormulaSheet {
  readonly language: () => Language;
  readonly say: () => FunctionMessages;
  readonly wallClock: WallClock;
  readonly readDay: (raw: RawCell) => Day | null | CellIssueCode;
  readonly readInstant: (raw: RawCell) => Instant | null | CellIssueCode;
  /** The date that shows as `instant` in the sheet. */
  readonly dateOf: (instant: Instant) => Date;
}

export function formulaSheet(): FormulaSheet {
  const zone = lazy(() => SpreadsheetApp.getActive().getSpreadsheetTimeZone());
  const clock = lazy(() => wallClockIn(zone()));
  const wallClock: WallClock = (date) => clock()(date);
  const language = lazy<Language>(() =>
    SpreadsheetApp.getActive().getSpreadsheetLocale().startsWith('ru') ? 'ru' : 'en',
  );
  return {
    language,
    say: lazy(() => functionMessages(language())),
    wallClock,
    readDay: (raw) => readDay(raw, wallClock),
    readInstant: (raw) => readInstant(raw, wallClock),
    dateOf: (instant) => dateAt(instant, zone()),
  };
}
