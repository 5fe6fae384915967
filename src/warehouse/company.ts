import type { Language } from '../domain/language';
import { metrics } from '../domain/metrics';
import { phrasesFor } from '../domain/words/phrases';
import type { Phrases } from '../domain/words/phrases';
import { metricTitle, sayMetric } from '../i18n/figures/sayMetric';
import { readDay } from '../domain/reading/date';
import type { Day } from '../domain/calendar/time';
import type { BranchDay } from './branch';
import { companyValues } from './branchSums';
import { isOfNow, TALLIES } from './metricSql';
import { companyTexts, SUBJECT_TITLES } from './companyTexts';

/** A branch by the name that it is called. */
export interface NamedBranch {
  readonly name: string;
  readonly day: BranchDay;
}

/** A line of figures: what it is of, each branch's, and the company's. */
export interface FigureLine {
  readonly title: string;
  /** Whether it is of the month so far, or of how deals stand now. */
  readonly when: 'month' | 'now';
  readonly branches: readonly string[];
  readonly company: string;
}

/** What is said of a subject in each branch, in the words of its own summary. */
export interface SubjectLines {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** The company's summary: branches side by side, the figures of the month before those of now. */
export interface CompanySummary {
  readonly title: string;
  readonly lead: string;
  readonly names: readonly string[];
  readonly header: { readonly figure: string; readonly now: string; readonly company: string };
  readonly figures: readonly FigureLine[];
  readonly subjects: readonly SubjectLines[];
  /** What is to be known before it is believed. */
  readonly notes: readonly string[];
}

/** Figures of how deals stand now. */
const OF_NOW: ReadonlySet<string> = new Set(TALLIES.filter(isOfNow).flatMap(({ values }) => Object.keys(values)));

/** Shares of quantities: tonnes and pieces do not add up. */
const OF_QUANTITY: ReadonlySet<string> = new Set(['plan-quantity-attainment']);

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
  const isMixed = units.length > 1;
  const figures = metrics.map(({ id, unit }): FigureLine => {
    const { value, missing } = totals.get(id) ?? { value: null, missing: 0 };
    return {
      title: metricTitle(id, language),
      when: OF_NOW.has(id) ? 'now' : 'month',
      branches: branches.map(({ day }) =>
        day.sums.unseen.includes(id) ? say.unseen : (sayMetric(id, day.sums.values[id], phrases(day.unit)) ?? say.none),
      ),
      company: companySaid(),
    };

    function companySaid(): string {
      if (missing > 0) return say.missing(missing);
      if (isMixed && (unit === 'quantity' || OF_QUANTITY.has(id))) return say.mixed;
      return sayMetric(id, value, shared) ?? say.none;
    }
  });
  return {
    title: say.title(shared.day(dayOf(last))),
    lead: say.branches(branches.length),
    names: branches.map(({ name }) => name),
    header: { figure: say.month, now: say.now, company: say.company },
    figures: [...figures.filter(({ when }) => when === 'month'), ...figures.filter(({ when }) => when === 'now')],
    subjects: [...subjectsOf(branches, language), ...problemsOf(branches, language)],
    notes: [
      ...(days.length > 1
        ? [`${say.otherDays} ${branches.map(({ name, day }) => `${name}: ${day.today}`).join('; ')}`]
        : []),
      ...notes,
    ],
  };
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

/** What is wrong with the books, in their own words; nothing where nothing is. */
function problemsOf(branches: readonly NamedBranch[], language: Language): SubjectLines[] {
  const say = companyTexts[language];
  if (branches.every(({ day }) => day.problems.length === 0)) return [];
  const sentences = branches.map(({ day }) => (day.problems.length === 0 ? say.sound : day.problems.join(' · ')));
  return [{ title: say.problems, sentences }];
}
