import type { Problem } from '../../domain/issue';
import type { Language } from '../../domain/language';
import { problemMessages } from '../../i18n/problems';
import type { ProblemMessages } from '../../i18n/problems/messages';

/** A problem before the book's language is known: its words are chosen at the end. */
export interface ProblemNote {
  /** Kebab-case and never renamed. */
  readonly code: string;
  readonly say: (messages: ProblemMessages, language: Language) => string;
  readonly checks?: Problem['checks'];
}

export function problemsOf(notes: readonly ProblemNote[], language: Language): readonly Problem[] {
  const messages = problemMessages(language);
  return notes.map(({ code, say, checks }) => ({ code, detail: say(messages, language), ...(checks && { checks }) }));
}
