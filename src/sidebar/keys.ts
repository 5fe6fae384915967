/** What Enter does on a line that was walked to is to go to the row, and never more. */
const TO_ROW = '.link, [data-key=KeyG]';

/** Up and down walk the lines of a list; in a field the keys are the field's. */
export function walkLines(event: KeyboardEvent): void {
  const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' } as const;
  const { target, key } = event;
  if ((key !== 'ArrowDown' && key !== 'ArrowUp') || !(target instanceof HTMLElement) || isField(target)) return;
  const next = target.closest('li')?.[step[key]]?.querySelector<HTMLElement>(TO_ROW);
  if (!next) return;
  next.focus();
  event.preventDefault();
}

/** A letter for each action of a line, as its title says. */
export function pressLetter(event: KeyboardEvent): void {
  const line = event.currentTarget;
  const { target, code } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (!(line instanceof HTMLElement) || (target instanceof HTMLElement && isField(target))) return;
  const button = line.querySelector<HTMLButtonElement>(`button[data-key="${code}"]`);
  if (button === null) return;
  button.click();
  event.preventDefault();
}

function isField(element: HTMLElement): boolean {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
}
