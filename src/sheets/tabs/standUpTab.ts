import type { Deal } from '../../domain/deal';
import type { Phrases } from '../../domain/words/phrases';
import { standUpsOf } from '../../domain/reports/standUp';
import type { Ask, StandUp } from '../../domain/reports/standUp';
import type { ReviewedDeals } from '../../domain/review';
import { reportMessages } from '../../i18n/reports';
import { tellNews } from '../../i18n/figures/goodNews';
import { speechOf } from '../../i18n/figures/told';
import type { Speech as FigureSpeech } from '../../i18n/figures/told';
import type { ReportMessages } from '../../i18n/reports/messages';
import { standupTable } from '../tables/standup';
import type { ColumnIdOf } from '../tables/table';
import { asText } from '../cells/asText';
import { plannedByKey, textsIn } from './plannedByKey';
import type { KeyedLine } from './plannedByKey';
import { openTab } from './openedTab';
import type { TabsAtHand } from './openedTab';
import { writeRows } from './writeRows';

type Column = ColumnIdOf<typeof standupTable>;
type Line = KeyedLine<Column>;

/** How many deals one line names. */
const NAMED = 5;

interface Speech extends FigureSpeech {
  readonly words: ReportMessages;
  /** Today, in the keys of what is said of a day: tomorrow's is another question. */
  readonly today: number;
}

/**
 * Writes the stand-up, per manager: what changed since the last working day, what is overdue, three asks (spec §6
 * "stand-up"). Answers go along with their line; an answered line that is settled stays below the others.
 */
export function writeStandUp(at: TabsAtHand, review: ReviewedDeals, phrases: Phrases): void {
  const { today, team, columns } = review.context;
  const speech = { ...speechOf(phrases, columns), words: reportMessages(at.language), today };
  const present = standUpsOf(review).filter(
    ({ managerKey, changed, asks }) =>
      changed.length + asks.length > 0 || team.isEmpty || team.byNameKey(managerKey) !== null,
  );
  const lines = present.flatMap((standUp) => linesOf(standUp, speech));
  const tab = openTab<Column>(standupTable, at);
  writeRows(
    tab,
    plannedByKey(tab, textsIn(tab, 'key'), lines, () => ({ kind: speech.words.settled })),
  );
}

function linesOf({ managerKey, name, changed, overdue, asks }: StandUp, speech: Speech): Line[] {
  const { words: say, today } = speech;
  const line = (kind: string, key: string, dealId: string, subject: string): Line => ({
    key: `${managerKey}|${key}`,
    cells: {
      manager: asText(name),
      kind,
      dealId: asText(dealId),
      subject: asText(subject),
      key: `${managerKey}|${key}`,
    },
  });
  const lines: Line[] = [];
  if (changed.length > 0) {
    const names = named(changed, (deal) => `${nameOf(deal)} (${deal.stageText})`, say);
    lines.push(line(say.changed, `changed|${today}`, '', names));
  }
  if (overdue.length > 0) {
    const names = named(overdue, (ask) => `${nameOf(ask.deal)}: ${ask.finding.text(speech.phrases)}`, say);
    lines.push(line(say.overdue, `overdue|${today}`, '', names));
  }
  for (const ask of asks) {
    lines.push(line(say.ask, `${ask.deal.key}|${ask.finding.check}`, ask.deal.id, subjectOf(ask, speech)));
  }
  if (lines.length > 0) return lines;
  const { text, isSeen } = tellNews('nothing-to-ask', speech);
  return [line(isSeen ? say.clean : say.unseen, `clean|${today}`, '', text)];
}

function nameOf({ id, client, row }: Deal): string {
  return [id, client].filter((text) => text !== '').join(' ') || `№ ${row}`;
}

function subjectOf({ deal, finding }: Ask, { phrases }: Speech): string {
  return [deal.client, finding.text(phrases)].filter((text) => text !== '').join(': ');
}

function named<Item>(items: readonly Item[], say: (item: Item) => string, { more }: ReportMessages): string {
  const rest = items.length - NAMED;
  return `${items.length}: ${[...items.slice(0, NAMED).map(say), ...(rest > 0 ? [more(rest)] : [])].join('; ')}`;
}
