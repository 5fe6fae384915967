import type { DecisionRow } from '../../domain/rules/approvals';
import type { Language } from '../../domain/language';
import { roleNamed } from '../../domain/role';
import type { Instant } from '../../domain/calendar/time';
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

function decisionNamed(word: string): Decision | null {
  const isWord = (decision: Decision): boolean => WORDS.ru[decision] === word || WORDS.en[decision] === word;
  return (['approved', 'rejected'] as const).find(isWord) ?? null;
}

/** `2026-06-17 15:20:05`, of the sheet's wall clock. */
export function instantText(instant: Instant): string {
  return new Date(instant).toISOString().slice(0, 19).replace('T', ' ');
}

/** What a line says, once its signature is known to be right; null when we did not write it so. */
export function decisionIn({ dealKey, fingerprint, decision, role, by, at, comment }: LineCells): DecisionRow | null {
  const decided = decisionNamed(decision);
  const rung = roleNamed(role);
  const moment = Date.parse(`${at.replace(' ', 'T')}Z`);
  if (decided === null || rung === null || Number.isNaN(moment)) return null;
  return { dealKey, fingerprint, decision: decided, role: rung, by, at: moment as Instant, comment, credit: null };
}
