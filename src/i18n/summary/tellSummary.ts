import { dayOf, weekdayOf } from '../../domain/calendar/time';
import type { Instant } from '../../domain/calendar/time';
import type { Kopecks } from '../../domain/deal';
import type { DayReport } from '../../domain/reports/dayReport';
import type { Phrases } from '../../domain/words/phrases';
import { tellDay } from '../figures/tellDay';
import type { Subject } from '../figures/tellDay';
import { speechOf } from '../figures/told';
import type { Jump, Told } from '../figures/told';
import { summaryMessages } from './index';

/** Whether the figures can be trusted. */
export interface Health {
  readonly lastRun: Instant;
  readonly skippedCells: number;
  readonly problems: number;
  /** Whose account runs the hourly check; '' when nobody's does. */
  readonly runBy: string;
  /** What the machine lacks, in sentences. */
  readonly notes: readonly string[];
}

/** A deal that waits for a decision. */
export interface WaitingDeal {
  readonly row: number;
  readonly client: string;
  /** With VAT. */
  readonly amount: Kopecks | null;
  /** What is asked, in words with its limits. */
  readonly asked: string;
  /** The role that signs. */
  readonly signer: string;
}

/** Everything that the summary tells, on its tab and in the letter. */
export interface Summary {
  /** The workbook's name. */
  readonly book: string;
  /** The id of the deals' tab. */
  readonly dealsTab: number;
  readonly day: DayReport;
  readonly waiting: readonly WaitingDeal[];
  readonly health: Health;
}

export type SummarySubject = Subject | 'health';

/** Leads to a row of the deals, from within the workbook; behind its address, from outside. */
export function rowLink({ dealsTab }: Pick<Summary, 'dealsTab'>, { row }: Pick<Jump, 'row'>): string {
  return `#gid=${dealsTab}&range=A${row}`;
}

/** Whose summary, of which day, and when it was built. */
export function summaryHeading({ book, health: { lastRun } }: Summary, phrases: Phrases): string {
  const { heading, weekdays } = summaryMessages(phrases.language).page;
  const day = dayOf(lastRun);
  return heading(book, phrases.day(day), weekdays[weekdayOf(day)] ?? '', timeOf(lastRun));
}

/** The subjects of the summary, in the order of its page. */
export function tellSummary({ day, health }: Summary, phrases: Phrases): Readonly<Record<SummarySubject, Told>> {
  return { ...tellDay(day, speechOf(phrases, day.columns)), health: tellHealth(health, phrases) };
}

function tellHealth({ lastRun, skippedCells, problems, runBy, notes }: Health, phrases: Phrases): Told {
  const say = summaryMessages(phrases.language).health;
  const at = `${phrases.day(dayOf(lastRun))} ${timeOf(lastRun)}`;
  const title = say.title(at, skippedCells, problems);
  return { title: runBy === '' ? title : `${title}. ${say.runBy(runBy)}`, lines: notes };
}

function timeOf(instant: Instant): string {
  return new Date(instant).toISOString().slice(11, 16);
}
