import type { Decision } from './decisionLine';

/** What the page says that its person decided: a claim, of which nothing is taken on trust. */
export interface DecisionClaim {
  readonly key: string;
  /** Of the numbers that the person saw. */
  readonly fingerprint: string;
  readonly decision: Decision;
  readonly comment: string;
}

/** What the page asks to be written as a request. */
export interface RequestClaim {
  readonly key: string;
  /** '' withdraws the request. */
  readonly text: string;
}

/** The fields of a claim as texts; null unless every one is there and is text. */
export function texts<Field extends string>(
  given: unknown,
  fields: readonly Field[],
): Readonly<Record<Field, string>> | null {
  if (typeof given !== 'object' || given === null) return null;
  const record = given as Readonly<Record<string, unknown>>;
  const entries = fields.map((field) => [field, record[field]] as const);
  if (!entries.every(([, value]) => typeof value === 'string') || record['key'] === '') return null;
  return Object.fromEntries(entries) as Record<Field, string>;
}

/** The claim of a decision, or null when the page sent something else. */
export function decisionClaim(given: unknown): DecisionClaim | null {
  const claim = texts(given, ['key', 'fingerprint', 'decision', 'comment']);
  const decision = claim?.decision;
  return claim === null || (decision !== 'approved' && decision !== 'rejected') ? null : { ...claim, decision };
}

/** The claim of a request, or null when the page sent something else. */
export function requestClaim(given: unknown): RequestClaim | null {
  return texts(given, ['key', 'text']);
}
