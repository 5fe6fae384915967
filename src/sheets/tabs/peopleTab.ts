import { nameKey } from '../../domain/name';
import { lastDays } from '../../domain/calendar/period';
import type { Day } from '../../domain/calendar/time';
import type { Phrases } from '../../domain/words/phrases';
import { besideOf } from '../../domain/reports/beside';
import type { Beside, ScoredCall } from '../../domain/reports/beside';
import { rampsOf } from '../../domain/reports/newcomers';
import type { Ramp } from '../../domain/reports/newcomers';
import { mixComparisonsOf } from '../../domain/reports/mixAdjustedMargin';
import type { MixComparison } from '../../domain/reports/mixAdjustedMargin';
import type { ReviewedDeals } from '../../domain/review';
import { whereSeen } from '../../domain/seen';
import { reportMessages } from '../../i18n/reports';
import type { ReportMessages } from '../../i18n/reports/messages';
import { peopleTable } from '../tables/people';
import type { ColumnIdOf } from '../tables/table';
import { asText } from '../cells/asText';
import { serialOfDay } from '../cells/serial';
import { openTab } from './openedTab';
import type { TabsAtHand } from './openedTab';
import { plannedByKey, textsIn } from './plannedByKey';
import type { KeyedLine } from './plannedByKey';
import { weekCurve } from './weekCurve';
import { writeRows } from './writeRows';

type Column = ColumnIdOf<typeof peopleTable>;
type Cells = KeyedLine<Column>['cells'];

/** Margins, call scores and answers are taken over so many days: a month is too short for most to have sold enough. */
const COMPARED_DAYS = 90;

/** Blank for who is no newcomer, or has sold nothing in the period. */
const blankCells = (): Cells => Object.fromEntries(peopleTable.columns.map(({ id }) => [id, '']));

/**
 * Writes a line for each newcomer and each manager who sold within 90 days: the ramp, and the margin beside the team's
 * on the same mix, and how calls and answers go (spec §6 "people"). Few sales are said to be few, and nobody is ranked by what chance does.
 */
export function writePeople(
  at: TabsAtHand,
  review: ReviewedDeals,
  calls: readonly ScoredCall[],
  phrases: Phrases,
): void {
  const { today, settings } = review.context;
  const say = reportMessages(at.language);
  const period = lastDays(today, COMPARED_DAYS);
  const mixes = mixComparisonsOf(review, period);
  const ramps = new Map(rampsOf(review, calls).map((ramp) => [ramp.member.nameKey, ramp]));
  const names = new Map<string, string>(mixes.map(({ managerKey, name }) => [managerKey, name]));
  for (const [key, { member }] of ramps) if (!names.has(key)) names.set(key, member.name);
  const besides = besideOf(review, calls, [...names.keys()], period);
  const isProfitSeen = whereSeen('gross-profit', review.context.columns, () => true) ?? false;
  const lines = [...names].map(([key, name]): KeyedLine<Column> => {
    const mix = mixes.find(({ managerKey }) => managerKey === key);
    const ramp = ramps.get(key);
    const beside = besides.get(key);
    const note = [
      rampNote(ramp, say),
      mixNote(mix, { say, phrases, enough: settings.minSample }),
      beside === undefined || beside.callsScored === 0 ? '' : say.callsScored(beside.callsScored),
    ];
    const said = note.filter((text) => text !== '').join('; ');
    const weeklyProfit = isProfitSeen ? curveOf(ramp, today, phrases) : '';
    const cells = { ...rampCells(ramp), weeklyProfit, ...mixCells(mix), ...besideCells(beside), note: said };
    return { key, cells: { ...blankCells(), manager: asText(name), ...cells } };
  });
  const tab = openTab<Column>(peopleTable, at);
  writeRows(tab, plannedByKey(tab, textsIn(tab, 'manager').map(nameKey), lines));
}

function rampCells(ramp: Ramp | undefined): Cells {
  if (ramp === undefined) return {};
  const sum = (count: 'callsReviewed' | 'quotes'): number => ramp.weeks.reduce((total, week) => total + week[count], 0);
  return {
    startedOn: serialOfDay(ramp.startedOn),
    weeks: ramp.weeks.length,
    callsReviewed: sum('callsReviewed'),
    quotes: sum('quotes'),
    daysToFirstPayment: ramp.daysToFirstPayment ?? '',
    daysToMedian: ramp.daysToMedian ?? '',
  };
}

/** Of the weeks that are over: one that has just begun would look like a fall. */
function curveOf(ramp: Ramp | undefined, today: Day, phrases: Phrases): string {
  const over = ramp?.weeks.filter(({ to }) => to < today) ?? [];
  return weekCurve(
    over.map(({ grossProfit }) => grossProfit),
    phrases,
  );
}

function besideCells(beside: Beside | undefined): Cells {
  if (beside === undefined) return {};
  const { callScore, response } = beside;
  return { callScore: callScore ?? '', response: response === null ? '' : Math.round(response) };
}

function mixCells(mix: MixComparison | undefined): Cells {
  if (mix === undefined) return { deals: 0 };
  return { deals: mix.sales, margin: mix.margin ?? '', mixMargin: mix.expectedMargin ?? '' };
}

function rampNote(ramp: Ramp | undefined, say: ReportMessages): string {
  if (ramp === undefined) return '';
  const week = say.newcomer(ramp.weeks.length);
  return ramp.daysToMedian === null ? week : `${week}, ${say.atMedian}`;
}

interface MixSpeech {
  readonly say: ReportMessages;
  readonly phrases: Phrases;
  readonly enough: number;
}

function mixNote(mix: MixComparison | undefined, { say, phrases, enough }: MixSpeech): string {
  if (mix === undefined || mix.sales < enough) return say.littleData(mix?.sales ?? 0, enough);
  if (mix.standing === null) return say.alone;
  const lead = (mix.margin ?? 0) - (mix.expectedMargin ?? 0);
  // Percentage points are a difference of shares, said without the sign of per cent.
  const points = phrases.share(lead).replace(/\s?%$/, '');
  return mix.standing === 'same' ? say.sameMix : say.apart(say.points(lead > 0 ? `+${points}` : points));
}
