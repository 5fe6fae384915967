import { element } from './element';
import type { Texts } from './texts';

const DISMISSED = 'rop-hint-dismissed';

/** The three steps of a first visit, which of a team's own workbook begin with set-up; once dismissed they stay away. */
export function showHint(texts: Texts, isSetUp: boolean): void {
  if (localStorage.getItem(DISMISSED)) return;
  const { title, dismiss } = texts.hint;
  const steps = isSetUp ? texts.hint.steps : texts.hint.firstSteps;
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
