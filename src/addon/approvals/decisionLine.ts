import type { DecisionRow } from '../../domain/rules/approvals';
import type { Language } from '../../domain/language';
import { roleNamed } from '../../domain/role';
import type { Instant } from '../../domain/calendar/time';
import type { CreditStanding } from '../../domain/rules/creditSigning';
import type { LineCells } from './lineMac';

export type Decision = DecisionRow['decision'];

const WORDS: Readonly<Record<Language, Readonly<Record<Decision, string>>>> = {
  ru: { approved: 'согласовано', rejected: 'отказано' },
  en: { approved: 'approved', rejected: 'refused' },
};

/** How a decision is written in the tab. */
export function decisionWord(decision: Decision, language: Language): string {
  return WORDS[language][decision];
}

/** What a decision is about. */
export type DecisionKind = 'price' | 'credit';

const KINDS: Readonly<Record<Language, Readonly<Record<DecisionKind, string>>>> = {
  ru: { price: 'цена', credit: 'кредит' },
  en: { price: 'price', credit: 'credit' },
};

/** How what a decision is about is written in the tab. */
export function kindWord(kind: DecisionKind, language: Language): string {
  return KINDS[language][kind];
}

function named<Id extends string>({ ru, en }: Readonly<Record<Language, Readonly<Record<Id, string>>>>, word: string) {
  return (Object.keys(ru) as Id[]).find((id) => ru[id] === word || en[id] === word) ?? null;
}

/** `2026-06-17 15:20:05`, of the sheet's wall clock. */
export function instantText(instant: Instant): string {
  return new Date(instant).toISOString().slice(0, 19).replace('T', ' ');
}

/** The moment that `instantText` wrote; null for any other text. */
function instantIn(text: string): Instant | null {
  const moment = Date.parse(`${text.replace(' ', 'T')}Z`);
  return Number.isNaN(moment) ? null : (moment as Instant);
}

type CreditCells = Pick<LineCells, keyof CreditStanding>;

/** What the signer saw of the client's credit: whole kopecks and days, blank where the price was signed. */
export function creditCells(credit: CreditStanding | null): CreditCells {
  if (credit === null) return { excess: '', overdue: '', overdueDays: '' };
  const { excess, overdue, overdueDays } = credit;
  return { excess: String(excess), overdue: String(overdue), overdueDays: String(overdueDays) };
}

/** Null where a cell holds no whole number. */
function standingIn({ excess, overdue, overdueDays }: CreditCells): CreditStanding | null {
  if (![excess, overdue, overdueDays].every((text) => /^\d+$/.test(text))) return null;
  return { excess: Number(excess), overdue: Number(overdue), overdueDays: Number(overdueDays) };
}

/** What a line says, once its signature is known to be right; null when we did not write it so. */
export function decisionIn(cells: LineCells): DecisionRow | null {
  const { dealKey, fingerprint, by, comment } = cells;
  const decision = named(WORDS, cells.decision);
  // A line of the former format has none, and is about the price.
  const kind = cells.kind === '' ? 'price' : named(KINDS, cells.kind);
  const role = roleNamed(cells.role);
  const at = instantIn(cells.at);
  const credit = kind === 'credit' ? standingIn(cells) : null;
  if (decision === null || role === null || at === null || kind === null) return null;
  if (kind === 'credit' && credit === null) return null;
  return { dealKey, fingerprint, decision, role, by, at, comment, credit, requestedAt: instantIn(cells.requestedAt) };
}
