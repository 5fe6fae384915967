import { summaryMessages } from '../../i18n/summary';
import { rowLink, summaryHeading, tellSummary } from '../../i18n/summary/tellSummary';
import { appendLog } from '../../sheets/tabs/logTab';
import type { Build } from './build';
import { writeDailyState } from './dailyState';
import type { DailyState } from './dailyState';
import { digestMail } from './digestMail';

/**
 * Mails the summary to those whom it may go to, at most once a day: the day is marked before the mail is sent, so a run
 * that is cut between the two sends none rather than a second. Returns the state with the mark.
 */
export function sendDigest({ opened, review, digest, summary, isByClock, state }: Build): DailyState {
  const { to } = digest();
  const { today } = review.context;
  if (!isByClock || to.length === 0 || state.mailed === today) return state;
  const marked = { ...state, mailed: today };
  writeDailyState(marked);
  const { spreadsheet, book, phrases } = opened;
  const told = Object.values(tellSummary(summary(), phrases));
  const url = spreadsheet.getUrl();
  const mail = digestMail(summaryHeading(summary(), phrases), told, url, (jump) => url + rowLink(summary(), jump));
  try {
    MailApp.sendEmail({ to: to.join(','), ...mail });
  } catch {
    // A report is built whether or not the mail went: the log says that it did not.
    const detail = summaryMessages(book.language).health.mailFailed;
    appendLog(spreadsheet, [{ at: book.now, entry: 'digest', event: 'mail', detail }], book.language);
  }
  return marked;
}
