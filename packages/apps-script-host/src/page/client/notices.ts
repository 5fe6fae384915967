import type { DialogView } from '../protocol';
import { element } from './element';
import type { Texts } from './texts';

const TOAST_MS = 6000;

/** A message in the corner that leaves by itself, as the sheet's own toasts do. */
export function showToast(title: string, text: string): void {
  const toast = element('div', { className: 'toast', testId: 'toast', role: 'status' }, element('b', {}, title), text);
  document.querySelector('#toasts')?.append(toast);
  toast.addEventListener('click', () => {
    toast.remove();
  });
  setTimeout(() => {
    toast.remove();
  }, TOAST_MS);
}

/** A box that waits for the person's OK. A script that asks does not wait here: the box says what was answered. */
export function showAlert({ title, text, answer }: DialogView, texts: Texts): void {
  const dialog = element(
    'dialog',
    { className: 'alert', testId: 'alert' },
    element('h2', {}, title),
    element('p', {}, text),
  );
  const ok = element('button', { type: 'button', textContent: texts.ok, testId: 'alert-ok' });
  ok.addEventListener('click', () => {
    dialog.remove();
  });
  if (answer === 'YES') dialog.append(element('p', { className: 'quiet' }, texts.answeredYes));
  dialog.append(ok);
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}
