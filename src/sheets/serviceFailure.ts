/** Google's words, in either language, for a cell that a protection keeps from this person: it has no code to go by. */
const PROTECTED = /protected cell|защищ[её]нн/i;

/**
 * In every language Google names a permission that was not given by its address, from which the page knows it too. Of
 * several that would do the first is enough.
 */
const UNPERMITTED = /https:\S*googleapis\.com\/auth\/[\w.]+/;

/** What Google says when it is short of something at the moment: the same a little later mostly succeeds. */
const PASSING =
  /service .*(failed|timed out|unavailable|error)|server error|in a short time|сервер|повторите попытку|временно/i;

/** A day's or an account's allowance is used up: trying again only makes it worse. */
const QUOTA = /for one day|quota|too much computer time|превышен/i;

/** A Table's column that has a type keeps its own rule and format; the second as a translation may have it. */
const TYPED = /typed col|столб.*тип|типизир/i;

/** Why a service said no, as far as it tells, and by which words. */
export interface ServiceFailure {
  readonly kind: 'protected' | 'unpermitted' | 'typed' | 'quota' | 'passing';
  readonly words: string;
}

const TOLD_BY: readonly (readonly [ServiceFailure['kind'], RegExp])[] = [
  ['protected', PROTECTED],
  ['unpermitted', UNPERMITTED],
  ['typed', TYPED],
  ['quota', QUOTA],
  ['passing', PASSING],
];

/** Null for what is no service's refusal, as far as its words tell. */
export function serviceFailureOf(error: unknown): ServiceFailure | null {
  if (!(error instanceof Error)) return null;
  for (const [kind, told] of TOLD_BY) {
    const [words] = told.exec(error.message) ?? [];
    if (words !== undefined) return { kind, words };
  }
  return null;
}
