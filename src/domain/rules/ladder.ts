import type { Deal } from '../deal';
import type { Figures } from '../money/figures';
import type { RuleProblem } from '../issue';
import type { Language } from '../language';
import { holdsFloor, isWithinLimit } from '../money/limit';
import { nameKey } from '../name';
import type { CreditLimits } from './creditLimits';
import { ROLES, roleNamed } from '../role';
import { tradeOf } from '../trades';
import type { TradeId } from '../trades';
import type { ExampleLimits } from '../trades/trade';
import type { Role } from '../role';

/** A row of the ladder tab; null limits nothing. */
export interface LadderRow {
  readonly row: number;
  readonly role: string;
  /** '' for every group that has no ladder of its own. */
  readonly group: string;
  readonly discountUpTo: number | null;
  readonly marginFrom: number | null;
  /** Only where the tab has a column for it. */
  readonly credit?: CreditLimits | undefined;
}

/** What one role may sign: discounts up to and margins from, both included; null limits nothing. */
export interface Rung {
  readonly role: Role;
  readonly discountUpTo: number | null;
  readonly marginFrom: number | null;
  readonly credit?: CreditLimits | undefined;
}

/** The lowest authority first. */
export type Ladder = readonly Rung[];

/** The ladder of a workbook: a group with rows of its own has a whole ladder of its own. */
export interface Ladders {
  readonly forGroup: (groupKey: string) => Ladder;
  /** Whether the tab says who signs exceptions from the credit rules; else nobody is asked. */
  readonly signsCredit: boolean;
  readonly problems: readonly RuleProblem[];
}

/** An example to edit; also stands where the tab has no rows for every group. */
export const DEFAULT_LADDER: Ladder = [
  { role: 'manager', discountUpTo: 0.03, marginFrom: 0.08 },
  { role: 'head', discountUpTo: 0.07, marginFrom: 0.05 },
  { role: 'owner', discountUpTo: null, marginFrom: null },
];

function exampleOf([manager, head]: ExampleLimits): Ladder {
  return [
    { role: 'manager', discountUpTo: manager[0], marginFrom: manager[1] },
    { role: 'head', discountUpTo: head[0], marginFrom: head[1] },
    { role: 'owner', discountUpTo: null, marginFrom: null },
  ];
}

/** The example that a team of that trade begins with: its ladder for every group, '', and those of groups (spec §18). */
export function exampleLadders(trade: TradeId | null, language: Language): readonly (readonly [string, Ladder])[] {
  const known = tradeOf(trade);
  if (known === null) return [['', DEFAULT_LADDER]];
  const groups = known.groups.map(({ name, limits }) => [name[language], exampleOf(limits)] as const);
  return [['', exampleOf(known.limits)], ...groups];
}

/** The ladder tab, compiled. Rungs stand by authority whatever the order of the rows; of a repeated one the first counts. */
export function laddersFrom(rows: readonly LadderRow[]): Ladders {
  const byGroup = new Map<string, Rung[]>();
  const rowOf = new Map<Rung, LadderRow>();
  const problems: RuleProblem[] = [];
  for (const ladderRow of rows) {
    const { row, role: text, group, discountUpTo, marginFrom, credit } = ladderRow;
    const role = roleNamed(text);
    const key = nameKey(group);
    const rungs = byGroup.get(key) ?? [];
    if (role === null) problems.push({ code: 'role-unknown', row, value: text });
    else if (rungs.some((rung) => rung.role === role)) problems.push({ code: 'rung-repeated', row, value: text });
    else {
      const rung = { role, discountUpTo, marginFrom, ...(credit && { credit }) };
      rowOf.set(rung, ladderRow);
      byGroup.set(key, [...rungs, rung]);
    }
  }
  for (const rungs of byGroup.values()) {
    rungs.sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
    problems.push(...stepProblems(rungs, rowOf));
  }
  const common = byGroup.get('') ?? DEFAULT_LADDER;
  byGroup.delete('');
  const forGroup = (groupKey: string): Ladder => byGroup.get(groupKey) ?? common;
  const signsCredit = rows.some(({ credit }) => credit !== undefined);
  return { forGroup: byGroup.size === 0 ? () => common : forGroup, signsCredit, problems };
}

/** Whether the upper rung may sign less than the lower one; null limits nothing. */
function isTighter(upper: Rung, lower: Rung): boolean {
  const discount = upper.discountUpTo !== null && upper.discountUpTo < (lower.discountUpTo ?? Infinity);
  const margin = upper.marginFrom !== null && upper.marginFrom > (lower.marginFrom ?? -Infinity);
  return discount || margin;
}

/** Rungs that do not follow from the one below: taken as they stand, and told. */
function stepProblems(rungs: Ladder, rowOf: ReadonlyMap<Rung, LadderRow>): RuleProblem[] {
  return rungs.flatMap((rung, at): RuleProblem[] => {
    const lower = rungs[at - 1];
    const source = rowOf.get(rung);
    if (lower === undefined || source === undefined) return [];
    const { row, role: value } = source;
    const isGap = ROLES.indexOf(rung.role) > ROLES.indexOf(lower.role) + 1;
    return [
      ...(isGap ? [{ code: 'rung-missing', row, value } as const] : []),
      ...(isTighter(rung, lower) ? [{ code: 'rung-out-of-order', row, value } as const] : []),
    ];
  });
}

/** Who sells: the role, and the limits of one's own where the team tab gives any (null leaves the rung's number). */
export interface Seller {
  readonly role: Role;
  readonly discountUpTo: number | null;
  readonly marginFrom: number | null;
}

function indexOfRole(ladder: Ladder, role: Role): number {
  for (let index = 0; index < ladder.length; index += 1) if (ladder[index]?.role === role) return index;
  return -1;
}

/** The seller's own rung with the limits of one's own; null when the role has no rung in this ladder. */
export function ownRung(ladder: Ladder, seller: Seller): Rung | null {
  const rung = ladder[indexOfRole(ladder, seller.role)];
  if (rung === undefined) return null;
  if (seller.discountUpTo === null && seller.marginFrom === null) return rung;
  return {
    role: rung.role,
    discountUpTo: seller.discountUpTo ?? rung.discountUpTo,
    marginFrom: seller.marginFrom ?? rung.marginFrom,
  };
}

type Priced = Pick<Deal, 'listPrice' | 'price'>;

/** Whether the margin is below the rung's floor; a return's, a blank margin or floor never is. */
export function isMarginBelow({ marginFrom }: Rung, { isReturn, grossProfit, revenue }: Figures): boolean {
  if (marginFrom === null || isReturn || grossProfit === null || revenue === null || revenue <= 0) return false;
  return !holdsFloor(marginFrom, grossProfit, revenue);
}

/** Whether the discount is over the rung's limit; a return's, a blank discount or limit never is. */
export function isDiscountOver({ discountUpTo }: Rung, { isReturn }: Figures, { listPrice, price }: Priced): boolean {
  if (discountUpTo === null || isReturn || listPrice === null || listPrice <= 0 || price === null) return false;
  return !isWithinLimit(discountUpTo, listPrice, price);
}

/** Who must sign a deal's numbers. */
export type Signing =
  /** Within the seller's own rung, or nothing to judge. */
  | { readonly kind: 'own' }
  /** The lowest rung above the seller's that covers margin and discount; which of the two the own rung does not. */
  | { readonly kind: 'needed'; readonly by: Role; readonly margin: boolean; readonly discount: boolean }
  /** No rung above the seller's covers it. */
  | { readonly kind: 'forbidden'; readonly margin: boolean; readonly discount: boolean };

const OWN: Signing = { kind: 'own' };

/** Who must sign (spec §3 "who signs", "a role missing from a ladder"). A seller without a rung needs the lowest that covers. */
export function signingFor(ladder: Ladder, seller: Seller, figures: Figures, priced: Priced): Signing {
  const own = ownRung(ladder, seller);
  const margin = own !== null && isMarginBelow(own, figures);
  const discount = own !== null && isDiscountOver(own, figures, priced);
  if (own !== null && !margin && !discount) return OWN;
  const above = own === null ? ladder : ladder.slice(indexOfRole(ladder, own.role) + 1);
  const signer = above.find((rung) => !isMarginBelow(rung, figures) && !isDiscountOver(rung, figures, priced));
  return signer === undefined
    ? { kind: 'forbidden', margin, discount }
    : { kind: 'needed', by: signer.role, margin, discount };
}
