import { CellValueType } from '@univerjs/core';
import type { ICellData, IDisposable, Injector, Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { editText, literalCell } from './cell';

function typed(cell: ICellData, existing: Nullable<ICellData>): ICellData {
  // The remembered text is the one before: what counts is what the editor left.
  const typedCell = literalCell({ ...cell, custom: null });
  return existing && editText(typedCell) === editText(existing) ? existing : typedCell;
}

/**
 * Opens a cell's editor with what the host keeps (a formula, the full number) instead of the displayed text, and takes
 * what was typed literally: reading numbers and dates is the host's.
 */
export function editLiterally(injector: Injector): IDisposable[] {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  const before = writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 1000,
    handler: (cell, _context, next) =>
      next(cell?.custom ? { ...cell, v: editText(cell), t: CellValueType.STRING } : cell),
  });
  const after = writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    handler: (cell, { worksheet, row, col }, next) => next(cell && typed(cell, worksheet.getCellRaw(row, col))),
  });
  return [before, after].map((stop) => ({ dispose: stop }));
}
