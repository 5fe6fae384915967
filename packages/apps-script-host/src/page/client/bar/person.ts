import type { Action, PageState } from '../../protocol';
import { element } from '../element';
import type { Texts } from '../texts';

/** «Вы: Иванов (менеджер) ▾»: who sits at the keyboard. */
export function personSelect({ people, user }: PageState, texts: Texts, act: (action: Action) => void): HTMLElement {
  const options = people.map(({ email, label }) => element('option', { value: email, textContent: label }));
  const select = element('select', { testId: 'person', title: texts.you }, ...options);
  select.value = user;
  select.addEventListener('change', () => {
    act({ kind: 'user', email: select.value });
  });
  return element('label', {}, `${texts.you}: `, select);
}
