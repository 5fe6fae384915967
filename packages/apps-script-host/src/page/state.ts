import type { MenuData, MenuItem } from '../services/runtime/hostState';
import type { Frames } from './frames';
import type { PageHost } from './pageHost';
import type { Product } from './product';
import type { CallsView, Language, MenuEntry, PageState, SubmenuView } from './protocol';

function entryOf(item: MenuItem): MenuEntry {
  if (item.kind === 'menu') return submenuOf(item.menu);
  if (item.kind === 'separator') return item;
  return { kind: 'item', label: item.caption, functionName: item.functionName };
}

function submenuOf({ caption, items }: MenuData): SubmenuView {
  return { kind: 'menu', label: caption, items: items.map(entryOf) };
}

/** A moment on the spreadsheet's wall clock, `2026-06-17T09:40`. */
function wallText({ workbook }: PageHost, utcMs: number): string {
  return new Date(workbook.zone.toWall(utcMs)).toISOString().slice(0, 16);
}

/** What the page speaks: the sheet's locale decides. */
export function languageOf({ workbook }: PageHost): Language {
  return workbook.locale.startsWith('ru') ? 'ru' : 'en';
}

/** What the bar, the sidebar and the dialogs show. */
export function stateOf(host: PageHost, product: Product, runs: readonly CallsView[], frames: Frames): PageState {
  const { workbook, owner, user, outbox } = host;
  const language = languageOf(host);
  return {
    title: workbook.title,
    language,
    firstSteps: product.firstStepsOf(host, language),
    people: product.peopleOf(workbook, owner, user, language),
    user,
    clock: wallText(host, host.now()),
    menus: host.menu().map((menu) => submenuOf({ ...menu, caption: menu.caption || product.name[language] })),
    mail: outbox.map(({ at, to, subject, body, htmlBody }) => ({
      ...{ to, subject, text: body },
      at: wallText(host, at),
      html: htmlBody ?? '',
    })),
    calls: runs,
    sidebar: frames.view('sidebar'),
    dialog: frames.view('dialog'),
  };
}
