import { nameKey } from '../../domain/name';
import { lastDays } from '../../domain/calendar/period';
import type { Phrases } from '../../domain/words/phrases';
import { rampsOf } from '../../domain/reports/newcomers';
import type { CallReview, Ramp } from '../../domain/reports/newcomers';
import { mixComparisonsOf } from '../../domain/reports/mixAdjustedMargin';
import type { MixComparison } from '../../domain/reports/mixAdjustedMargin';
import type { ReviewedDeals } from '../../domain/review';
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
import { writeRows } from './writeRows';

type Column = ColumnIdOf<typeof peopleTable>;
type Cells = KeyedLine<Column>['cells'];

/** Margins are compared over so many days: a month is too short for most to have sold enough. */
const COMPARED_DAYS = 90;

/** Blank for who is no newcomer, or has sold nothing in the period. */
const blankCells = (): Cells => Object.fromEntries(peopleTable.columns.map(({ id }) => [id, '']));

/**
 * Writes a line for each newcomer and each manager who sold within 90 days: the ramp, and the margin beside the team's
 * on the same mix (spec §6 "people"). Few sales are said to be few, and nobody is ranked by what chance does.
 */
export function writePeople(
  at: TabsAtHand,
  review: ReviewedDeals,
  calls: readonly CallReview[],
  phrases: Phrases,
): void {
  const { today, settings } = review.context;
  const say = reportMessages(at.language);
  const mixes = mixComparisonsOf(review, lastDays(today, COMPARED_DAYS));
  const ramps = new Map(rampsOf(review, calls).map((ramp) => [ramp.member.nameKey, ramp]));
  const names = new Map<string, string>(mixes.map(({ managerKey, name }) => [managerKey, name]));
  for (const [key, { member }] of ramps) if (!names.has(key)) names.set(key, member.name);
  const lines = [...names].map(([key, name]): KeyedLine<Column> => {
    const mix = mixes.find(({ managerKey }) => managerKey === key);
    const ramp = ramps.get(key);
    const note = [rampNote(ramp, say), mixNote(mix, { say, phrases, enough: settings.minSample })];
    const said = note.filter((text) => text !== '').join('; ');
    return { key, cells: { ...blankCells(), manager: asText(name), ...rampCells(ramp), ...mixCells(mix), note: said } };
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
