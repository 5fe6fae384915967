import { CanceledError, CommandType, ICommandService } from '@univerjs/core';
import type { ICommandInfo, IExecutionOptions, Injector } from '@univerjs/core';
import {
  AutoFillCommand,
  SetWorksheetColWidthMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowHeightMutation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import type { IAutoFillCommandParams } from '@univerjs/sheets';
import { CopyCommand, CutCommand } from '@univerjs/ui';
import type { Action } from '../../protocol';
import { UNIT_ID } from './snapshot';
import { structureAction } from './structureActions';
import { typedActions } from './typedActions';
import type { CopySource } from './typedActions';

/** Marks the mutations that bring the host's answer, so that they are not taken for a person's edit. */
export const FROM_HOST: IExecutionOptions = { onlyLocal: true, fromHost: true };

export interface EditListener {
  readonly act: (action: Action) => void;
  /** A person asked for something that the host has no word for. */
  readonly refuse: () => void;
}

const VIEW_ONLY: ReadonlySet<string> = new Set([
  SetWorksheetColWidthMutation.id,
  SetWorksheetRowHeightMutation.id,
  SetWorksheetRowAutoHeightMutation.id,
]);

function changesBook({ id, type, params }: Readonly<ICommandInfo>): boolean {
  const isBooks = (params as { readonly unitId?: string } | undefined)?.unitId === UNIT_ID;
  const changes = id.startsWith('sheet.mutation.') || id.startsWith('data-validation.mutation.');
  return type === CommandType.MUTATION && isBooks && changes && !VIEW_ONLY.has(id);
}

/** A paste brings looks and rules along; only its texts are taken. */
const isByTheWay = ({ params }: Readonly<ICommandInfo>): boolean =>
  /paste|fill/.test((params as { readonly trigger?: string } | undefined)?.trigger ?? '');

/** What the next paste or fill copies from. */
function sourceOf(command: Readonly<ICommandInfo>, injector: Injector, known: CopySource | null): CopySource | null {
  if (command.id === CutCommand.id) return null;
  if (command.id === AutoFillCommand.id) {
    const { subUnitId, sourceRange } = command.params as IAutoFillCommandParams & { readonly subUnitId: string };
    return { sheet: subUnitId, area: sourceRange, how: 'fill' };
  }
  if (command.id !== CopyCommand.id) return known;
  const selections = injector.get(SheetsSelectionsService);
  const range = selections.getCurrentLastSelection()?.range;
  const sheet = selections.currentSelectionParam?.sheetId;
  return range && sheet ? { sheet, area: { ...range }, how: 'paste' } : null;
}

/** Sends what a person does in the grid to the host, and stops what the host has no word for. */
export function listenToEdits(injector: Injector, { act, refuse }: EditListener): void {
  const commands = injector.get(ICommandService);
  let source: CopySource | null = null;
  commands.beforeCommandExecuted((command, options) => {
    if (options?.['fromHost']) return;
    source = sourceOf(command, injector, source);
    const structural = structureAction(command);
    if (structural) act(structural);
    else if (!changesBook(command)) return;
    else {
      const typed = typedActions(command, source);
      typed.forEach(act);
      if (typed.length > 0) return;
      if (!isByTheWay(command)) refuse();
    }
    throw new CanceledError();
  });
}
