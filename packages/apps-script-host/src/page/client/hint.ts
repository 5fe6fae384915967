import { element } from './element';
import type { Texts } from './texts';

const DISMISSED = 'hint-dismissed';

/** What a first visit may try, if anything; once dismissed it stays away. */
export function showHint(steps: readonly string[], texts: Texts): void {
  if (steps.length === 0 || localStorage.getItem(DISMISSED)) return;
  const { title, dismiss } = texts.hint;
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
