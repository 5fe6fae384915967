import type { Deal } from '../../domain/deal';
import type { Phrases } from '../../domain/words/phrases';
import { standUpsOf } from '../../domain/reports/standUp';
import type { Ask, StandUp, StepLeft } from '../../domain/reports/standUp';
import type { DebtAction } from '../../domain/reports/receivables';
import type { ReviewedDeals } from '../../domain/review';
import { reportMessages } from '../../i18n/reports';
import { tellNews } from '../../i18n/figures/goodNews';
import { speechOf } from '../../i18n/figures/told';
import type { Speech as FigureSpeech } from '../../i18n/figures/told';
import type { ReportMessages } from '../../i18n/reports/messages';
import { standupTable } from '../tables/standup';
import { asText } from '../cells/asText';
import { RowsMoved } from '../dealRows/rowsMoved';
import { printOfStep } from '../dealRows/stepPrint';
import { plannedByKey, textsIn } from './plannedByKey';
import type { KeyedLine } from './plannedByKey';
import { openTab } from './openedTab';
import type { OpenedTab, TabsAtHand } from './openedTab';
import { dealKeyOf, typedSteps } from './standUpSteps';
import type { StandUpColumn } from './standUpSteps';
import { writeRows } from './writeRows';

type Line = KeyedLine<StandUpColumn>;

/** What was typed as a deal's step and not taken, by the line's key: why, and the print of what was typed. */
export type LeftSteps = ReadonlyMap<string, { readonly why: StepLeft; readonly print: string }>;

/** How many deals one line names. */
const NAMED = 5;

interface Speech extends FigureSpeech {
  readonly words: ReportMessages;
  /** Today, in the keys of what is said of a day: tomorrow's is another question. */
  readonly today: number;
}

export interface StandUpAtHand {
  readonly tabs: TabsAtHand;
  /** As this run has read it before; null without the tab. */
  readonly found: OpenedTab<StandUpColumn> | null;
  readonly left: LeftSteps;
  /** What people do about the debts, by the deal's key. */
  readonly actions: ReadonlyMap<string, DebtAction>;
}

/**
 * Writes the stand-up, per manager: what changed since the last working day, what is overdue, three asks (spec §6
 * "stand-up"). Answers go along with their line; an answered line that is settled stays below the others.
 */
export function writeStandUp(
  { tabs, found, left, actions }: StandUpAtHand,
  review: ReviewedDeals,
  phrases: Phrases,
): void {
  const open = (): OpenedTab<StandUpColumn> => openTab<StandUpColumn>(standupTable, tabs);
  const isWhole = found?.columns.every(({ id }) => found.index[id] !== undefined) === true;
  const write = (tab: OpenedTab<StandUpColumn>): void => {
    writeIn(tab, { left, actions }, review, phrases);
  };
  if (found === null || !isWhole) {
    write(open());
    return;
  }
  try {
    write(found);
  } catch (error) {
    // People answer while the run is at work.
    if (!(error instanceof RowsMoved)) throw error;
    write(open());
  }
}

function writeIn(
  tab: OpenedTab<StandUpColumn>,
  { left, actions }: Pick<StandUpAtHand, 'left' | 'actions'>,
  review: ReviewedDeals,
  phrases: Phrases,
): void {
  const { today, team, columns } = review.context;
  const speech = { ...speechOf(phrases, columns), words: reportMessages(phrases.language), today };
  const present = standUpsOf(review, actions).filter(
    ({ managerKey, changed, asks }) =>
      changed.length + asks.length > 0 || team.isEmpty || team.byNameKey(managerKey) !== null,
  );
  const steps = stepCells(tab, review, left, speech.words);
  const lines = present
    .flatMap((standUp) => linesOf(standUp, speech))
    .map(({ key, cells }): Line => ({ key, cells: { ...cells, ...steps(key) } }));
  writeRows(
    tab,
    plannedByKey(tab, textsIn(tab, 'key'), lines, (key) => ({ kind: speech.words.settled, ...steps(key) })),
  );
}

/**
 * What our columns of a line say of the deal's step: how it stands, for the next run to tell whether it changed, and why
 * what was typed was not taken. What is typed keeps the line's print; what came too late is not taken for this one.
 */
function stepCells(
  tab: OpenedTab<StandUpColumn>,
  { deals }: ReviewedDeals,
  left: LeftSteps,
  { stepLeft }: ReportMessages,
): (key: string) => Line['cells'] {
  const typed = typedSteps(tab);
  const byKey = new Map(deals.map(({ deal }) => [deal.key, deal]));
  return (key) => {
    const [deal, line, was] = [byKey.get(dealKeyOf(key)), typed.get(key), left.get(key)];
    const now = deal === undefined ? '' : printOfStep(deal.nextStep, deal.nextStepDate);
    if (line === undefined) return { stepLeft: '', stepSeen: now };
    const why = was?.print === line.print ? was.why : null;
    return {
      stepLeft: why === null ? '' : stepLeft[why],
      stepSeen: why === 'changed' ? `${now} ${line.print}` : `${line.built} ${line.refused}`.trimEnd(),
    };
  };
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
