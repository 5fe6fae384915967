import { element } from './element';

let opened: HTMLElement | null = null;

function closePopover(): void {
  opened?.remove();
  opened = null;
}

document.addEventListener('click', closePopover);
// Before the grid, which keeps its keys to itself.
document.addEventListener(
  'keydown',
  ({ key }) => {
    if (key === 'Escape') closePopover();
  },
  { capture: true },
);
// A click inside the sidebar's or the grid's own document doesn't reach this one.
window.addEventListener('blur', closePopover);

function openUnder(button: HTMLElement, testId: string, label: string, content: readonly Node[]): void {
  closePopover();
  const { left, bottom } = button.getBoundingClientRect();
  const named = { role: 'dialog', ariaLabel: label, tabIndex: 0 };
  opened = element('div', { className: 'popover', testId: `${testId}-list`, ...named }, ...content);
  // Choosing closes it, reading and filling in don't.
  opened.addEventListener('click', (event) => {
    if (!(event.target instanceof HTMLButtonElement)) event.stopPropagation();
  });
  document.body.append(opened);
  const room = window.innerWidth - opened.offsetWidth - 8;
  opened.style.left = `${Math.max(8, Math.min(left, room))}px`;
  opened.style.top = `${bottom + 2}px`;
}

/** A button that shows `content` under itself until a click anywhere or Escape. */
export function popoverButton(testId: string, label: string, content: () => readonly Node[]): HTMLButtonElement {
  const button = element('button', { type: 'button', testId, textContent: label });
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    openUnder(button, testId, label, content());
  });
  return button;
}
