import { element } from './element';
import type { Texts } from './texts';

const DISMISSED = 'rop-hint-dismissed';

/** The three steps of a first visit; once dismissed they stay away. */
export function showHint(texts: Texts): void {
  if (localStorage.getItem(DISMISSED)) return;
  const { title, steps, dismiss } = texts.hint;
  const button = element('button', { type: 'button', textContent: dismiss, testId: 'hint-dismiss' });
  const hint = element(
    'aside',
    { className: 'hint', testId: 'hint', ariaLabel: title },
    element('h2', {}, title),
    element('ol', {}, ...steps.map((step) => element('li', {}, step))),
    button,
  );
  button.addEventListener('click', () => {
    localStorage.setItem(DISMISSED, 'yes');
    hint.remove();
  });
  document.body.append(hint);
}
