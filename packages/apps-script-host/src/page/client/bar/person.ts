import type { Action, PageState, PersonView } from '../../protocol';
import { element } from '../element';
import type { Texts } from '../texts';

function labelOf({ name, role, email }: PersonView, texts: Texts): string {
  if (role === 'signed-out') return texts.signedOut;
  return `${name === '' ? email : name} (${texts.roles[role]})`;
}

/** «Вы: Иванов (менеджер) ▾»: who sits at the keyboard. */
export function personSelect({ people, user }: PageState, texts: Texts, act: (action: Action) => void): HTMLElement {
  const options = people.map((person) =>
    element('option', { value: person.email, textContent: labelOf(person, texts) }),
  );
  const select = element('select', { testId: 'person', title: texts.you }, ...options);
  select.value = user;
  select.addEventListener('change', () => {
    act({ kind: 'user', email: select.value });
  });
  return element('label', {}, `${texts.you}: `, select);
}
