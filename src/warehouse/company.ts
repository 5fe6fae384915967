import { isoOf } from '../domain/calendar/time';
import type { Language } from '../domain/language';
import { metrics } from '../domain/metrics';
import type { MetricId } from '../domain/metrics';
import { phrasesFor } from '../domain/words/phrases';
import type { Phrases } from '../domain/words/phrases';
import { metricTitle, sayMetric } from '../i18n/figures/sayMetric';
import { readDay } from '../domain/reading/date';
import type { Day } from '../domain/calendar/time';
import type { BranchDay } from './branch';
import { companyValues } from './branchSums';
import { companyTexts, SUBJECT_TITLES } from './companyTexts';

/** A branch by the name that it is called. */
export interface NamedBranch {
  readonly name: string;
  readonly day: BranchDay;
}

/** A line of figures: what it is of, each branch's, and the company's. */
export interface FigureLine {
  readonly title: string;
  readonly branches: readonly string[];
  readonly company: string;
}

/** What is said of a subject in each branch, in the words of its own summary. */
export interface SubjectLines {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** The company's summary: branches side by side. */
export interface CompanySummary {
  readonly title: string;
  readonly lead: string;
  readonly names: readonly string[];
  readonly header: { readonly figure: string; readonly company: string };
  readonly figures: readonly FigureLine[];
  readonly subjects: readonly SubjectLines[];
  /** What is to be known before it is believed. */
  readonly notes: readonly string[];
}

const dayOf = (text: string): Day => {
  const day = readDay(text, () => 0 as never);
  return (typeof day === 'number' ? day : 0) as Day;
};

/** Branches side by side in a language; `notes` are told with it. */
export function companySummary(
  branches: readonly NamedBranch[],
  language: Language,
  notes: readonly string[],
): CompanySummary {
  const say = companyTexts[language];
  const days = [...new Set(branches.map(({ day }) => day.today))].sort();
  const last = days[days.length - 1] ?? '';
  const units = [...new Set(branches.map(({ day }) => day.unit))];
  const phrases = (unit: string): Phrases => phrasesFor(language, dayOf(last), (column) => column, unit);
  const shared = phrases(units.length === 1 ? (units[0] ?? '') : '');
  const totals = companyValues(branches.map(({ day }) => day.sums));
  const figures = metrics.map(({ id, unit }): FigureLine => {
    const { value, missing } = totals.get(id) ?? { value: null, missing: 0 };
    // Tonnes and pieces do not add up.
    const isMixed = unit === 'quantity' && units.length > 1;
    return {
      title: metricTitle(id, language),
      branches: branches.map(({ day }) => saidBy(id, day, phrases(day.unit), say.none)),
      company: missing > 0 ? say.missing(missing) : isMixed ? say.none : (sayMetric(id, value, shared) ?? say.none),
    };
  });
  return {
    title: say.title(shared.day(dayOf(last))),
    lead: say.branches(branches.length),
    names: branches.map(({ name }) => name),
    header: { figure: say.figure, company: say.company },
    figures,
    subjects: subjectsOf(branches, language),
    notes: [
      ...(days.length > 1
        ? [`${say.otherDays} ${branches.map(({ name, day }) => `${name}: ${day.today}`).join('; ')}`]
        : []),
      ...notes,
    ],
  };
}

function saidBy(id: MetricId, { sums }: BranchDay, phrases: Phrases, none: string): string {
  return sayMetric(id, sums.values[id], phrases) ?? none;
}

function subjectsOf(branches: readonly NamedBranch[], language: Language): SubjectLines[] {
  const [first] = branches;
  if (first === undefined) return [];
  const subjects = Object.keys(first.day.told) as (keyof BranchDay['told'])[];
  return subjects.map((subject) => ({
    title: SUBJECT_TITLES[subject]?.[language] ?? subject,
    sentences: branches.map(({ day }) => day.told[subject].title),
  }));
}

/** The day of a summary, for a file's name. */
export const summaryDay = (branches: readonly NamedBranch[]): string =>
  branches
    .map(({ day }) => day.today)
    .sort()
    .pop() ?? isoOf(0 as Day);
