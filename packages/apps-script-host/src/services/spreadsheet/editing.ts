import { intersection, without, type Rect } from '../../workbook/rect';
import type { ProtectionRule } from '../../workbook/rules';
import type { SheetModel } from '../../workbook/sheetModel';

const REFUSED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Whether `user` may edit what `rule` protects. The owner always may; a warning stops nobody. */
export function mayEdit(rule: ProtectionRule, user: string, owner: string): boolean {
  return rule.warningOnly || rule.editors === null || (user !== '' && (user === owner || rule.editors.includes(user)));
}

/** Throws when a protection of `sheet` keeps `user` from changing a cell of `rect`. */
export function requireEditable(sheet: SheetModel, rect: Rect, user: string, owner: string): void {
  if (!isEditable(sheet, rect, user, owner)) throw new Error(REFUSED);
}

/** Whether no protection of `sheet` keeps `user` from changing a cell of `rect`. */
export function isEditable(sheet: SheetModel, rect: Rect, user: string, owner: string): boolean {
  return !sheet.protections.some((rule) => !mayEdit(rule, user, owner) && touches(rule, rect));
}

/** Throws when the sheet as a whole (its name, its place, its columns) is protected from `user`. */
export function requireSheetEditable(sheet: SheetModel, user: string, owner: string): void {
  const refused = sheet.protections.some((rule) => rule.range === null && !mayEdit(rule, user, owner));
  if (refused) throw new Error(REFUSED);
}

function touches(rule: ProtectionRule, rect: Rect): boolean {
  if (rule.range) return intersection(rule.range, rect) !== null;
  const left = rule.unprotected.reduce<Rect[]>((rest, hole) => rest.flatMap((piece) => without(piece, hole)), [rect]);
  return left.length > 0;
}
