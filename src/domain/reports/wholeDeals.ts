import { checks } from '../checks';
import type { Finding } from '../checks/check';
import { paymentOverdue } from '../checks/paymentOverdue';
import type { Kopecks } from '../deal';
import { groupBy } from '../groups';
import type { Language } from '../language';
import { firstRowOf, isHead, sumOfRows } from '../positions/part';
import type { ReviewedDeal } from '../review';
import type { Phrases } from '../words/phrases';

/** A deal as it is talked about: once, whatever rows it has. */
export interface WholeDeal {
  /** The row that stands for it. */
  readonly head: ReviewedDeal;
  /** In the order of the sheet, the head among them. */
  readonly rows: readonly ReviewedDeal[];
}

/**
 * The deals that some rows make, in the order of their first rows. Of a deal whose head is not among them, as of one that
 * two managers share, the first row stands for it.
 */
export function wholeDealsOf(rows: readonly ReviewedDeal[]): WholeDeal[] {
  const byDeal = groupBy(rows, firstRowOf);
  return [...byDeal.values()].flatMap((own) => {
    const head = own.find(isHead) ?? own[0];
    return head === undefined ? [] : [{ head, rows: own }];
  });
}

const PLACES = new Map<string, number>(checks.map(({ id }, at) => [id, at]));

/**
 * What was found in a deal's rows, the most serious first, each check once: its first row is told whole, the others are
 * named, for their figures are others. What is overdue on several rows is one debt.
 */
export function findingsTogether({ rows }: Pick<WholeDeal, 'rows'>): readonly Finding[] {
  const [first] = rows;
  if (rows.length < 2) return first?.findings ?? [];
  const found = rows.flatMap((reviewed) => reviewed.findings.map((finding) => ({ reviewed, finding })));
  const byCheck = [...groupBy(found, ({ finding }) => finding.check)];
  byCheck.sort(([one], [other]) => (PLACES.get(one) ?? 0) - (PLACES.get(other) ?? 0));
  return byCheck.flatMap(([check, same]) => {
    const [{ finding } = { finding: undefined }] = same;
    if (finding === undefined) return [];
    const where = same.map(({ reviewed }) => reviewed);
    return [check === paymentOverdue.id ? debtOf(where) : saidOfRows(finding, where)];
  });
}

/** What is overdue on the rows together, since the first of it fell due. */
function debtOf(rows: readonly ReviewedDeal[]): Finding {
  const daysOverdue = Math.max(...rows.map(({ facts }) => facts.daysOverdue));
  const owed = (sumOfRows(rows, ({ facts }) => facts.owed) ?? 0) as Kopecks;
  return paymentOverdue.findingOf({ daysOverdue, owed });
}

/** `стр. 12: …; и ещё в стр. 14, 15`; what is found in the head alone is about the deal. */
const SAID: Readonly<Record<Language, (row: number, text: string, others: readonly number[]) => string>> = {
  ru: (row, text, others) =>
    `стр. ${String(row)}: ${text}${others.length === 0 ? '' : `; и ещё в стр. ${others.join(', ')}`}`,
  en: (row, text, others) => {
    const more = others.length === 1 ? 'row' : 'rows';
    return `row ${String(row)}: ${text}${others.length === 0 ? '' : `; also in ${more} ${others.join(', ')}`}`;
  },
};

const JUDGED_BY_ROW: ReadonlySet<string> = new Set(checks.filter(({ judges }) => judges === 'row').map(({ id }) => id));

function saidOfRows(finding: Finding, rows: readonly ReviewedDeal[]): Finding {
  const [row = 0, ...others] = rows.map(({ deal }) => deal.row);
  const { check, severity, approver, fault } = finding;
  const text = (say: Phrases): string =>
    JUDGED_BY_ROW.has(check) ? SAID[say.language](row, finding.text(say), others) : finding.text(say);
  return { check, severity, approver, fault, text };
}
