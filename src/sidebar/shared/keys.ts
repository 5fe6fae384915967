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

/** Once a line has left the list the next one has the keyboard, so that a queue is walked without the mouse. */
export function focusLine(list: HTMLElement | null, at: number): void {
  requestAnimationFrame(() => {
    const lines = list?.querySelectorAll('li') ?? [];
    const line = lines[Math.min(at, lines.length - 1)];
    // Somebody who went on elsewhere is left there.
    if (document.hasFocus() && document.activeElement === document.body)
      line?.querySelector<HTMLElement>(TO_ROW)?.focus();
  });
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
