import {
  ICommandService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  mergeWorksheetSnapshotWithDefault,
  UniverInstanceType,
} from '@univerjs/core';
import type { IMutationInfo, Injector, Nullable, Workbook } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import { SheetsNoteModel } from '@univerjs/sheets-note';
import type { Reply, Selection, SheetChange, SheetLayout } from '../../protocol';
import { cellMutations } from './cellChange';
import { FROM_HOST, listenToEdits } from './edits';
import type { EditListener } from './edits';
import { layoutMutations } from './layoutChange';
import { heightMutations } from './rowHeights';
import { listenToSelection, moveSelection } from './selection';
import { sheetData, snapshotOf, UNIT_ID } from './snapshot';
import { addSortMenu } from './sortMenu';
import { editLiterally } from './typing';
import { createUniver } from './univer';

export interface GridListener extends EditListener {
  readonly moved: (selection: Selection) => void;
}

export interface Grid {
  /** Brings the view to the server's state. */
  readonly show: (reply: Reply) => Promise<void>;
  readonly layouts: ReadonlyMap<string, SheetLayout>;
  readonly injector: Injector;
}

/** A spreadsheet grid in `container` that shows replies and reports what a person does. */
export function createGrid(container: HTMLElement, language: 'ru' | 'en', listener: GridListener): Grid {
  const univer = createUniver(container, language);
  const injector = univer.__getInjector();
  const layouts = new Map<string, SheetLayout>();
  const instances = injector.get(IUniverInstanceService);
  let listening = false;

  /** The view's services exist from its first workbook on. */
  function listen(): void {
    listening = true;
    editLiterally(injector);
    listenToEdits(injector, listener);
    listenToSelection(injector, listener.moved);
    addSortMenu(injector);
  }

  function showAll(reply: Reply): void {
    if (layouts.size > 0) instances.disposeUnit(UNIT_ID);
    layouts.clear();
    for (const { id, layout } of reply.sheets) if (layout) layouts.set(id, layout);
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshotOf(reply));
    if (!listening) listen();
  }

  async function show(reply: Reply): Promise<void> {
    if (reply.full) {
      showAll(reply);
      await drawn(injector);
      await runAll(
        injector,
        reply.sheets.flatMap((change) => heightMutations(injector, change, reply.styles)),
      );
    } else await keepingInView(injector, () => showChanges(injector, layouts, reply));
    if (reply.selection) await moveSelection(injector, reply.selection);
  }

  return { show, layouts, injector };
}

/** A workbook can be scrolled once its canvas is there: two frames after it was made, the first one longer. */
async function drawn(injector: Injector): Promise<void> {
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
}

async function runAll(injector: Injector, mutations: readonly IMutationInfo[]): Promise<void> {
  const commands = injector.get(ICommandService);
  for (const { id, params } of mutations) await commands.executeCommand(id, params, FROM_HOST);
}

/** The view turns to a sheet that is put in; a person stays where the server left the selection. */
async function keepingInView(injector: Injector, change: () => Promise<void>): Promise<void> {
  const sheet = workbookOf(injector)?.getActiveSheet().getSheetId();
  await change();
  const workbook = workbookOf(injector);
  if (!sheet || !workbook?.getSheetBySheetId(sheet) || workbook.getActiveSheet().getSheetId() === sheet) return;
  await runAll(injector, [{ id: SetWorksheetActiveOperation.id, params: { unitId: UNIT_ID, subUnitId: sheet } }]);
}

async function showChanges(injector: Injector, layouts: Map<string, SheetLayout>, reply: Reply): Promise<void> {
  for (const change of reply.sheets) {
    await runAll(injector, sheetMutations(injector, layouts, reply, change));
    await runAll(injector, heightMutations(injector, change, reply.styles));
  }
  await runAll(injector, removals(injector, layouts, reply.order));
  await runAll(injector, reorderings(injector, reply.order));
}

function sheetMutations(
  injector: Injector,
  layouts: Map<string, SheetLayout>,
  reply: Reply,
  change: SheetChange,
): IMutationInfo[] {
  const before = layouts.get(change.id);
  const sheet = { unitId: UNIT_ID, subUnitId: change.id };
  if (change.layout) layouts.set(change.id, change.layout);
  const notes = injector.get(SheetsNoteModel);
  const cells = cellMutations(change, reply.styles, (row, col) =>
    Boolean(notes.getNote(UNIT_ID, change.id, { row, col })),
  );
  if (before) return [...(change.layout ? layoutMutations(sheet, before, change.layout) : []), ...cells];
  if (!change.layout) return [];
  const blank = { ...change.layout, validations: [] };
  // The view copies a new sheet field by field, and a field that is left out breaks it.
  const created = mergeWorksheetSnapshotWithDefault(sheetData({ ...change, cells: [] }, blank));
  const insert = {
    id: InsertSheetMutation.id,
    params: { unitId: UNIT_ID, index: reply.order.indexOf(change.id), sheet: created },
  };
  return [insert, ...layoutMutations(sheet, blank, change.layout), ...cells];
}

function workbookOf(injector: Injector): Nullable<Workbook> {
  return injector.get(IUniverInstanceService).getUnit<Workbook>(UNIT_ID, UniverInstanceType.UNIVER_SHEET);
}

function removals(injector: Injector, layouts: Map<string, SheetLayout>, order: readonly string[]): IMutationInfo[] {
  const gone = [...layouts.keys()].filter((id) => !order.includes(id));
  const active = workbookOf(injector)?.getActiveSheet().getSheetId();
  const leave =
    active && gone.includes(active)
      ? [{ id: SetWorksheetActiveOperation.id, params: { unitId: UNIT_ID, subUnitId: order[0] } }]
      : [];
  return [
    ...leave,
    ...gone.map((id) => {
      const subUnitName = layouts.get(id)?.name;
      layouts.delete(id);
      return { id: RemoveSheetMutation.id, params: { unitId: UNIT_ID, subUnitId: id, subUnitName } };
    }),
  ];
}

/** Moves each sheet that is not in its place; the order is read anew because each move shifts the rest. */
function reorderings(injector: Injector, order: readonly string[]): IMutationInfo[] {
  const shown = workbookOf(injector)?.getSheetOrders().slice() ?? [];
  const moves: IMutationInfo[] = [];
  order.forEach((id, toOrder) => {
    const fromOrder = shown.indexOf(id);
    if (fromOrder === toOrder || fromOrder < 0) return;
    shown.splice(toOrder, 0, ...shown.splice(fromOrder, 1));
    moves.push({ id: SetWorksheetOrderMutation.id, params: { unitId: UNIT_ID, subUnitId: id, fromOrder, toOrder } });
  });
  return moves;
}
