import type { Action, MenuEntry, SubmenuView } from '../../protocol';
import { element } from '../element';
import { popoverButton } from '../popover';
import type { Texts } from '../texts';

function entryOf(entry: MenuEntry, act: (action: Action) => void): HTMLElement {
  if (entry.kind === 'separator') return element('hr');
  if (entry.kind === 'menu') {
    return element(
      'div',
      {},
      element('p', { className: 'submenu' }, entry.label),
      ...entry.items.map((item) => entryOf(item, act)),
    );
  }
  const { label, functionName } = entry;
  return element('button', {
    type: 'button',
    className: 'menu-item',
    testId: `menu-${functionName}`,
    textContent: label,
    onclick: () => {
      act({ kind: 'menu', functionName });
    },
  });
}

function menuButton({ label, items }: SubmenuView, act: (action: Action) => void): HTMLElement {
  return popoverButton('menu', `${label} ▾`, () => [
    element('div', { className: 'menu' }, ...items.map((item) => entryOf(item, act))),
  ]);
}

/** The menus that the script made when the sheet was opened. */
export function menuButtons(menus: readonly SubmenuView[], texts: Texts, act: (action: Action) => void): HTMLElement[] {
  if (menus.length === 0) return [element('span', { className: 'quiet' }, texts.noMenu)];
  return menus.map((menu) => menuButton(menu, act));
}
