import { CommandType, ICommandService } from '@univerjs/core';
import type { IAccessor, ICommand, Injector } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { ContextMenuGroup, ContextMenuPosition, IMenuManagerService, MenuItemType } from '@univerjs/ui';
import type { IMenuButtonItem, MenuSchemaType } from '@univerjs/ui';

export const SORT_COMMAND = {
  ascending: 'host.command.sort-ascending',
  descending: 'host.command.sort-descending',
} as const;

export const sortWords = {
  ru: { 'host-sort': { ascending: 'Сортировать лист А → Я', descending: 'Сортировать лист Я → А' } },
  en: { 'host-sort': { ascending: 'Sort sheet A → Z', descending: 'Sort sheet Z → A' } },
} as const;

type Order = keyof typeof SORT_COMMAND;

/** The order with the sheet and column in it is what `structureAction` sends to the host. */
const sortOrder = (order: Order): ICommand => ({
  id: SORT_COMMAND[order],
  type: CommandType.COMMAND,
  handler: () => true,
});

/** The menu item gives the order with the column that was clicked. */
function sortClicked(order: Order): ICommand {
  return {
    id: `${SORT_COMMAND[order]}-clicked`,
    type: CommandType.COMMAND,
    handler: (accessor: IAccessor) => {
      const selections = accessor.get(SheetsSelectionsService);
      const range = selections.getCurrentLastSelection()?.range;
      const subUnitId = selections.currentSelectionParam?.sheetId;
      if (!range || !subUnitId) return false;
      return accessor.get(ICommandService).executeCommand(SORT_COMMAND[order], { subUnitId, range });
    },
  };
}

function menuItem(order: Order, place: number): MenuSchemaType {
  const item: IMenuButtonItem = {
    id: `${SORT_COMMAND[order]}-clicked`,
    type: MenuItemType.BUTTON,
    title: `host-sort.${order}`,
  };
  return { order: place, menuItemFactory: () => item };
}

/** Puts the sorting of a sheet into the menu of its column headers. */
export function addSortMenu(injector: Injector): void {
  const commands = injector.get(ICommandService);
  for (const order of ['ascending', 'descending'] as const) {
    commands.registerCommand(sortOrder(order));
    commands.registerCommand(sortClicked(order));
  }
  injector.get(IMenuManagerService).mergeMenu({
    [ContextMenuPosition.COL_HEADER]: {
      [ContextMenuGroup.DATA]: {
        order: 2,
        [`${SORT_COMMAND.ascending}-clicked`]: menuItem('ascending', 0),
        [`${SORT_COMMAND.descending}-clicked`]: menuItem('descending', 1),
      },
    },
  });
}
