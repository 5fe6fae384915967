import { dayOf } from '../../domain/calendar/time';
import type { Day } from '../../domain/calendar/time';
import type { Review } from '../../domain/review';
import { sheetMessages } from '../../i18n/sheets';
import { appendLog, trimLog } from '../../sheets/tabs/logTab';
import { sendDays } from './sendDays';
import { sendDigest } from './sendDigest';
import type { OpenedBook } from '../book/openedBook';
import { recheck } from '../recheck';
import { openBuild } from './build';
import type { Build } from './build';
import { dailyStateIn, stoppedToday, writeDailyState } from './dailyState';
import type { DailyState } from './dailyState';
import { STAGES } from './stages';
import { takeSteps } from './takeSteps';

/** Of the six minutes that an execution has. */
const TIME_BUDGET_MS = 270_000;

export type DailyOutcome = { readonly review: Review } & (
  { readonly kind: 'built'; readonly today: Day } | { readonly kind: 'stopped' }
);

/**
 * Checks every row and builds the day's reports. Running it again for the same day replaces what it wrote. A build that
 * runs out of time remembers how far it came; the day's next run goes on there, as of the moment at which it began,
 * so that it ends as one run would.
 */
export function dailyRun(opened: OpenedBook): DailyOutcome {
  return goOn(opened, dailyStateIn(opened.properties), false);
}

/** The same by the clock, and then the mail. */
export function dailyRunByClock(opened: OpenedBook, state: DailyState): DailyOutcome {
  return goOn(opened, state, true);
}

/** On with a build of today that was stopped, or a new one. */
function goOn(opened: OpenedBook, state: DailyState, isByClock: boolean): DailyOutcome {
  const stopped = stoppedToday(state, opened.book.now);
  if (stopped === null) return runFrom(opened, 0, state, isByClock);
  const book = { ...opened.book, now: stopped.now };
  return runFrom({ ...opened, book }, stopped.next, state, isByClock);
}

/** How much of today's report stands, where a build of it was stopped; null otherwise. */
export function unfinishedBuild({
  properties,
  book,
}: OpenedBook): { readonly done: number; readonly of: number } | null {
  const stopped = stoppedToday(dailyStateIn(properties), book.now);
  return stopped === null ? null : { done: stopped.next, of: STAGES.length };
}

function runFrom(opened: OpenedBook, first: number, state: DailyState, isByClock: boolean): DailyOutcome {
  const { now } = opened.book;
  const taken = takeSteps(opened);
  const { review } = recheck(taken.opened, 'dailyBuild');
  const build = openBuild(taken, review, state, isByClock);
  for (let next = first; next < STAGES.length; next += 1) {
    if (next > first && Date.now() - opened.openedAt > TIME_BUDGET_MS) {
      writeDailyState({ ...state, stopped: { now, next } });
      logMended(build);
      return { kind: 'stopped', review };
    }
    STAGES[next]?.(build);
  }
  logMended(build);
  return finish(build, dayOf(now));
}

function finish(build: Build, today: Day): DailyOutcome {
  const { stopped, ...state } = sendDays(build, sendDigest(build));
  if (build.isByClock) {
    writeDailyState({ ...state, built: today });
    trimLog(build.opened.spreadsheet);
  } else if (stopped !== undefined) writeDailyState(state);
  return { kind: 'built', today, review: build.review };
}

/** Names the tabs that had to be made or mended. */
function logMended({ opened, tabs }: Build): void {
  if (tabs.mended.length === 0) return;
  const { spreadsheet, book } = opened;
  const detail = sheetMessages(book.language).log.mended(tabs.mended);
  appendLog(spreadsheet, [{ at: book.now, entry: 'dailyBuild', event: 'mended', detail }], book.language);
}
