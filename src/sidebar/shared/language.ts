import type { Language } from '../../domain/language';

/** Until the server says otherwise, the browser's own language is the best guess. */
export const guessedLanguage: Language = navigator.language.startsWith('ru') ? 'ru' : 'en';

/** Tells the browser, and who reads aloud, what the page is in. */
export function speak(language: Language, title: string): void {
  document.documentElement.lang = language;
  document.title = title;
}
