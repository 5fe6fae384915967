import { intersection, without, type Rect } from '../../workbook/rect';
import type { ProtectionRule } from '../../workbook/rules';
import type { SheetModel } from '../../workbook/sheetModel';

const REFUSED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Whose file it is, blank on a shared drive; and who comes to it through a group, by the group's address. */
export interface Access {
  readonly owner: string;
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

/** Whether `user` may edit what `rule` protects. The owner always may; a warning stops nobody. */
export function mayEdit(rule: ProtectionRule, user: string, { owner, groups }: Access): boolean {
  if (rule.warningOnly || rule.editors === null) return true;
  return user !== '' && (user === owner || rule.editors.some((name) => name === user || groups[name]?.includes(user)));
}

/** Whether `user` has the file through a group. */
export function isInGroup(user: string, { groups }: Access): boolean {
  return Object.values(groups).some((members) => members.includes(user));
}

/** Throws when a protection of `sheet` keeps `user` from changing a cell of `rect`. */
export function requireEditable(sheet: SheetModel, rect: Rect, user: string, access: Access): void {
  if (!isEditable(sheet, rect, user, access)) throw new Error(REFUSED);
}

/** Whether no protection of `sheet` keeps `user` from changing a cell of `rect`. */
export function isEditable(sheet: SheetModel, rect: Rect, user: string, access: Access): boolean {
  return !sheet.protections.some((rule) => !mayEdit(rule, user, access) && touches(rule, rect));
}

/** Throws when the sheet as a whole (its name, its place, its columns) is protected from `user`. */
export function requireSheetEditable(sheet: SheetModel, user: string, access: Access): void {
  const refused = sheet.protections.some((rule) => rule.range === null && !mayEdit(rule, user, access));
  if (refused) throw new Error(REFUSED);
}

function touches(rule: ProtectionRule, rect: Rect): boolean {
  if (rule.range) return intersection(rule.range, rect) !== null;
  const left = rule.unprotected.reduce<Rect[]>((rest, hole) => rest.flatMap((piece) => without(piece, hole)), [rect]);
  return left.length > 0;
}
