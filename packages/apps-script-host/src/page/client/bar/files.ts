import { element } from '../element';
import type { Texts } from '../texts';

export interface FileActions {
  readonly open: (file: File) => void;
  readonly save: () => void;
}

/** Opens a workbook from this machine and saves the one on the page; the opened file itself is never changed. */
export function filesControl(texts: Texts, { open, save }: FileActions): HTMLElement[] {
  const input = element('input', { type: 'file', accept: '.xlsx,.csv', hidden: true, testId: 'file' });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) open(file);
    input.value = '';
  });
  const openButton = element('button', { type: 'button', textContent: texts.open, testId: 'open' });
  openButton.addEventListener('click', () => {
    input.click();
  });
  const saveButton = element('button', { type: 'button', textContent: texts.save, testId: 'save', onclick: save });
  return [input, openButton, saveButton];
}
