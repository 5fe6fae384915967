import type { Language } from '../domain/language';
import { once } from '../domain/once';

/** What an audience reads, made when it is first read: the script is loaded afresh for every event. */
export function catalogue<Messages>(
  makers: Readonly<Record<Language, () => Messages>>,
): (language: Language) => Messages {
  const made = { ru: once(makers.ru), en: once(makers.en) };
  return (language) => made[language]();
}
