import type { Language } from '../domain/language';
import { lazy } from '../domain/lazy';

/** What an audience reads, made when it is first read: the script is loaded afresh for every event. */
export function catalogue<Messages>(
  makers: Readonly<Record<Language, () => Messages>>,
): (language: Language) => Messages {
  const made = { ru: lazy(makers.ru), en: lazy(makers.en) };
  return (language) => made[language]();
}
