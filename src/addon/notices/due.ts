import type { Review, ReviewedDeal } from '../../domain/review';
import type { DecisionRow } from '../../domain/rules/approvals';
import { isHead, rowsOf } from '../../domain/positions/part';
import { isReachable, recipientsOf } from '../../domain/rules/recipients';
import type { Member } from '../../domain/rules/team';
import type { Role } from '../../domain/role';
import { mailboxKey } from '../../domain/words/addresses';
import type { WaitingFor } from '../../domain/waiting';
import { printOfText } from '../../sheets/cells/fingerprint32';
import { requestPrint } from '../../sheets/dealRows/requestMoments';
import { signedBy } from '../approvals/newLine';

/** Something of which one person is to be told once. */
export interface Due<About> {
  readonly to: Member;
  readonly about: About;
  /** By which it is known that it was told. */
  readonly mark: string;
}

/** A decision on a deal, for whoever sells it. */
export interface Answer {
  readonly reviewed: ReviewedDeal;
  readonly decision: DecisionRow;
}

const markOf = (...parts: readonly (string | number)[]): string => printOfText(parts.join('\n'));

/**
 * Who is to be told of which requests: per row, its numbers, its text, the recipient and how often the row was decided, once
 * (heading 11). A row that repeats another's key is a copy, and told of as that; of several rows that are one deal the deal is told of.
 */
export function requestsDue(
  deals: readonly ReviewedDeal[],
  waits: WaitingFor,
  { team, approvals }: Review['context'],
): Due<ReviewedDeal>[] {
  const dues = new Map<string, Due<ReviewedDeal>>();
  for (const about of deals) {
    const { deal } = about;
    if (!isHead(about)) continue;
    const waiting = rowsOf(about).filter((row) => waits(row).length > 0);
    const approvers = new Set(waiting.flatMap(waits).flatMap(({ approver }) => approver ?? []));
    const print = waiting.map((row) => requestPrint(row.deal)).join(' ');
    const decided = waiting.reduce((sum, row) => sum + approvals.decisionsOn(row.deal).length, 0);
    for (const approver of approvers) {
      for (const to of recipientsOf(approver as Role, deal.managerKey, team)) {
        const mark = markOf(deal.key, print, mailboxKey(to.email), decided);
        if (!dues.has(mark)) dues.set(mark, { to, about, mark });
      }
    }
  }
  return [...dues.values()];
}

/** What was decided of the rows of one deal at once is one answer. */
function firstOfDeal(byKey: ReadonlyMap<string, ReviewedDeal>): (decision: DecisionRow) => boolean {
  const met = new Set<string>();
  return ({ dealKey, at, credit }) => {
    const head = byKey.get(dealKey)?.facts.part?.rows.find(isHead)?.deal.row;
    if (head === undefined) return true;
    const mark = [head, at, credit === null].join(' ');
    return !met.has(mark) && met.add(mark) !== null;
  };
}

/** The decisions of which their sellers are to be told; nobody is told of one's own. */
export function answersDue(
  decisions: readonly DecisionRow[],
  deals: readonly ReviewedDeal[],
  { team }: Review['context'],
) {
  const byKey = new Map([...deals].reverse().map((reviewed) => [reviewed.deal.key, reviewed] as const));
  const isFirst = firstOfDeal(byKey);
  return decisions.filter(isFirst).flatMap((decision): Due<Answer>[] => {
    const reviewed = byKey.get(decision.dealKey);
    const to = reviewed === undefined ? null : team.byNameKey(reviewed.deal.managerKey);
    if (reviewed === undefined || to === null || to.hasLeft || !isReachable(to)) return [];
    if (decision.by.toLowerCase() === signedBy(to, to.email).toLowerCase()) return [];
    const { dealKey, at, fingerprint, credit } = decision;
    const mark = markOf('answer', dealKey, at, fingerprint, JSON.stringify(credit), mailboxKey(to.email));
    return [{ to, about: { reviewed, decision }, mark }];
  });
}
