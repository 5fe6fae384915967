import { dayOf, MS_PER_DAY } from '../../domain/calendar/time';
import type { Review } from '../../domain/review';
import { isTooOpen } from '../../sheets/safeguards/protections';
import { digestPlan, mayMail } from './digestPlan';
import { lookAtTrust } from '../approvals/trustLook';
import type { OpenedBook } from '../book/openedBook';
import { dailyRunByClock } from './dailyRun';
import { dailyStateIn, stoppedToday } from './dailyState';
import type { DailyState } from './dailyState';

const MS_PER_HOUR = 3_600_000;
/** The hourly trigger comes at a minute of its own: the tick nearest to the set hour builds the report. */
const HALF_AN_HOUR = MS_PER_HOUR / 2;

/** The build that this tick of the clock is to make, or null: one that was stopped today, or today's when it is time. */
function dueBuild({ book }: OpenedBook, state: DailyState): DailyState | null {
  const today = dayOf(book.now);
  if (stoppedToday(state, book.now) !== null) return state;
  const isTime = (book.now % MS_PER_DAY) + HALF_AN_HOUR >= book.rules.settings.dailyHour * MS_PER_HOUR;
  return isTime && state.built !== today ? state : null;
}

/**
 * The clock's daily part, once a day from the set hour on, in the spreadsheet's zone; a missed day is made up at the
 * first tick after. Returns what it saw of the deals; null when nothing is due, so that the tick is for the recheck.
 */
export function dailyTick(opened: OpenedBook): Review | null {
  const due = dueBuild(opened, dailyStateIn(opened.properties));
  if (due === null) return null;
  const { rules, language } = opened.book;
  const runner = Session.getEffectiveUser().getEmail();
  const weak = lookAtTrust(opened, { email: '', role: rules.team.byEmail(runner)?.role ?? 'head' }).filter(isTooOpen);
  const isMailed = rules.settings.dayTo || digestPlan(rules, language, false).to.length > 0;
  const mailRefused = isMailed && !mayMail();
  return dailyRunByClock(opened, { ...due, mailRefused, weak }).review;
}
