import type { Action, PageState } from '../../protocol';
import { element } from '../element';
import type { Texts } from '../texts';

/** The language of the page and of the person's Google account. */
export function languageControl(
  language: PageState['language'],
  texts: Texts,
  act: (action: Action) => void,
): HTMLElement {
  const select = element(
    'select',
    { testId: 'language', title: texts.language, ariaLabel: texts.language },
    element('option', { value: 'ru', textContent: 'Русский' }),
    element('option', { value: 'en', textContent: 'English' }),
  );
  select.value = language;
  select.addEventListener('change', () => {
    act({ kind: 'language', language: select.value === 'en' ? 'en' : 'ru' });
  });
  return select;
}
