import { actionDaysOf, daysOf, stepsNextDay } from '../../domain/reports/myDay';
import type { DayLine } from '../../domain/reports/myDay';
import type { Member } from '../../domain/rules/team';
import { whereSeen } from '../../domain/seen';
import { addressesIn } from '../../domain/words/addresses';
import { speechOf } from '../../i18n/figures/told';
import { summaryMessages } from '../../i18n/summary';
import { rowLink } from '../../i18n/summary/tellSummary';
import { appendLog } from '../../sheets/tabs/logTab';
import { dayItem } from '../server/dayItem';
import type { Build } from './build';
import { writeDailyState } from './dailyState';
import type { DailyState } from './dailyState';
import { dayMail } from './dayMail';
import type { Mail } from './mailParts';
import { isSent } from './sendDigest';

/**
 * Mails each manager with an address the own day (setting `dayTo`, heading 12), on working days and where there is
 * something to do: one a person and day, marked before it is sent, so that a run that is cut goes on with the next
 * person and sends none twice. Returns the state with the marks.
 */
export function sendDays(build: Build, state: DailyState): DailyState {
  const { opened, review, isByClock } = build;
  const { today, settings, calendar } = review.context;
  if (!isByClock || !settings.dayTo || state.mailRefused === true || !calendar.isWorkingDay(today)) return state;
  const refused: string[] = [];
  let marked = state;
  for (const { member, lines } of readersOf(build)) {
    const to = marked.days?.on === today ? marked.days.to : [];
    if (to.includes(member.nameKey)) continue;
    marked = { ...marked, days: { on: today, to: [...to, member.nameKey] } };
    writeDailyState(marked);
    if (!isSent([member.email], letterTo(member, lines, build))) refused.push(member.name);
  }
  if (refused.length > 0) {
    const { spreadsheet, book } = opened;
    const detail = summaryMessages(book.language).health.daysFailed(refused.join(', '));
    appendLog(spreadsheet, [{ at: book.now, entry: 'digest', event: 'mail', detail }], book.language);
  }
  return marked;
}

interface Reader {
  readonly member: Member;
  readonly lines: readonly DayLine[];
}

/** Managers with one address, who are still here and have something to do. */
function readersOf({ review, actions }: Build): Reader[] {
  const { columns, team } = review.context;
  const days = whereSeen('day', columns, () => daysOf(review, actionDaysOf(actions())));
  return team.rolesHeldBy('manager').flatMap((member) => {
    const lines = days?.get(member.nameKey) ?? [];
    return member.hasLeft || lines.length === 0 || addressesIn(member.email).length !== 1 ? [] : [{ member, lines }];
  });
}

function letterTo({ nameKey }: Member, lines: readonly DayLine[], { opened, review, actions }: Build): Mail {
  const { spreadsheet, book, phrases } = opened;
  const { today, columns } = review.context;
  const speech = speechOf(phrases, columns);
  const items = lines.map((line) => dayItem(line, actions().get(line.deal.key), speech));
  const url = spreadsheet.getUrl();
  const dealsTab = book.deals.sheet.getSheetId();
  const links = { book: url, toRow: (row: number) => url + rowLink({ dealsTab }, { row }) };
  return dayMail({ book: spreadsheet.getName(), today, items, next: stepsNextDay(review, nameKey) }, links, phrases);
}
