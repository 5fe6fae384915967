import { LANGUAGES } from '../../domain/language';
import type { Language } from '../../domain/language';
import { isSameMailbox } from '../../domain/words/addresses';
import { sheetMessages } from '../../i18n/sheets';
import { sheetFinder } from '../reading/findSheets';
import type { FoundSheet } from '../reading/findSheets';
import { tables } from '../tables';
import type { TableId } from '../tables';
import type { TableDef } from '../tables/table';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Addresses of those whom protections let in, and of the person who sets them up: nobody can shut themselves out. */
export interface TabEditors {
  readonly owners: readonly string[];
  readonly heads: readonly string[];
  readonly me: string;
}

/** A tab whose protection does not hold what the spec asks of it; a narrow one keeps out some whom it should let in. */
export interface ProtectionProblem {
  readonly code: 'protection-missing' | 'protection-weakened' | 'protection-narrow';
  readonly tab: string;
}

/** Spec §2 "Who may write what". */
function allowedIn(
  { editableBy }: Pick<TableDef, 'editableBy'>,
  { owners, heads }: Pick<TabEditors, 'owners' | 'heads'>,
): string[] {
  return editableBy === 'owner' ? [...owners] : [...owners, ...heads];
}

const isAmong = (email: string, list: readonly string[]): boolean => list.some((other) => isSameMailbox(email, other));

/** Protections of whole tabs, by the tab's id. */
function standingProtections(spreadsheet: Spreadsheet): Map<number, Protection> {
  const all = spreadsheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  return new Map(all.map((protection) => [protection.getRange().getSheet().getSheetId(), protection]));
}

/** Google may tell the editors only to one of them: to anybody else the tab is closed, which is what is asked. */
function editorsOf(protection: Protection): string[] {
  try {
    return protection.getEditors().map((user) => user.getEmail());
  } catch {
    return [];
  }
}

/**
 * A fresh protection lets everybody in, those who join later too, until somebody is taken off its list. The acting person
 * is put on it first: whose access comes from a group would otherwise be shut out by taking the group off, and refused.
 */
function shut(protection: Protection, description: string, me: string): Protection {
  const standing = editorsOf(protection);
  const others = standing.filter((email) => !isSameMailbox(email, me));
  if (me !== '') protection.addEditor(me);
  return protection.removeEditors(others.length > 0 ? others : standing).setDescription(description);
}

function closeTo(protection: Protection, allowed: readonly string[]): void {
  if (protection.isWarningOnly()) protection.setWarningOnly(false);
  if (protection.getUnprotectedRanges().length > 0) protection.setUnprotectedRanges([]);
  const standing = editorsOf(protection);
  const missing = allowed.filter((email) => !isAmong(email, standing));
  const surplus = standing.filter((email) => !isAmong(email, allowed));
  if (missing.length > 0) protection.addEditors(missing);
  if (surplus.length > 0) protection.removeEditors(surplus);
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
}

const closedTables: readonly TableDef<TableId>[] = tables.filter(({ editableBy }) => editableBy !== 'everyone');

/**
 * Protects the rule tabs for the owner alone, the other tabs of ours for the owner and the heads. `protect()` shuts
 * nobody out by itself: editors are taken away here. A protection that stands is repaired, not doubled.
 */
export function protectTabs(
  spreadsheet: Spreadsheet,
  editors: TabEditors,
  language: Language,
  among: readonly TableDef[] = closedTables,
): void {
  const standing = standingProtections(spreadsheet);
  const finder = sheetFinder(spreadsheet);
  for (const table of among) {
    const found = finder.find(table);
    if (found === null) continue;
    const description = sheetMessages(language).protection.tab(found.title);
    const allowed = [...allowedIn(table, editors), editors.me];
    const protection = standing.get(found.sheet.getSheetId()) ?? found.sheet.protect();
    // One without a description is fresh, or was left so by a run that was cut.
    closeTo(protection.getDescription() === '' ? shut(protection, description, editors.me) : protection, allowed);
  }
}

/** Titles of the tabs that are to be closed and have no protection yet, those that are yet to be made among them. */
export function openTabs(spreadsheet: Spreadsheet, language: Language): string[] {
  const standing = standingProtections(spreadsheet);
  const finder = sheetFinder(spreadsheet);
  return closedTables.flatMap((table) => {
    const found = finder.find(table);
    if (found === null) return table.madeOnUse ? [] : [table.titles[language]];
    return standing.has(found.sheet.getSheetId()) ? [] : [found.title];
  });
}

/** Whether the protection of a tab, if it has one, lets the present account in. */
export function mayEdit({ sheet }: FoundSheet): boolean {
  const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  return protection === undefined || protection.isWarningOnly() || protection.canEdit();
}

/** Reports, records and columns of ours are written by runs of any account that runs the clock; a signed record by its signer. */
function isWrittenByRuns({ kind, signed, columns }: TableDef): boolean {
  return !signed && (kind === 'report' || columns.some(({ writtenBy }) => writtenBy === 'us'));
}

/** Titles of the tabs that a run writes and the present account may not: the deals among them, if the team closed them. */
export function shutTabs(spreadsheet: Spreadsheet, deals: Sheet): string[] {
  const standing = standingProtections(spreadsheet);
  const finder = sheetFinder(spreadsheet);
  const reports = closedTables.filter(isWrittenByRuns).flatMap((table) => finder.find(table)?.sheet ?? []);
  return [deals, ...reports]
    .filter((sheet) => standing.get(sheet.getSheetId())?.canEdit() === false)
    .map((sheet) => sheet.getName());
}

/** Opens the tabs that we have closed: those whose protection bears our description, in either language. */
export function unprotectTabs(spreadsheet: Spreadsheet): void {
  for (const protection of spreadsheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)) {
    const title = protection.getRange().getSheet().getName();
    const ours = LANGUAGES.map((language) => sheetMessages(language).protection.tab(title));
    if (ours.includes(protection.getDescription())) protection.remove();
  }
}

const placeOf = (protection: Protection): string => protection.getRange().getA1Notation();

/**
 * Our warnings on columns of the deals, in either language; a run that was cut may have left a bare protection on one of
 * `ranges`, which shuts people out.
 */
function columnWarnings(sheet: Sheet, ranges: readonly string[] = []): Protection[] {
  const ours = LANGUAGES.map((language) => sheetMessages(language).protection.ownColumns);
  const isBare = (protection: Protection): boolean => ranges.includes(placeOf(protection));
  return sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((protection) => ours.includes(protection.getDescription() || (isBare(protection) ? (ours[0] ?? '') : '')));
}

/** A warning on our columns of the deals; a hard protection would keep people from sorting and deleting rows. */
export function warnOnColumns(sheet: Sheet, ranges: readonly string[], language: Language): void {
  const standing = columnWarnings(sheet, ranges);
  const isWhole = (protection: Protection): boolean =>
    ranges.includes(placeOf(protection)) && protection.getDescription() !== '' && protection.isWarningOnly();
  if (standing.length === ranges.length && standing.every(isWhole)) return;
  for (const protection of standing) protection.remove();
  const description = sheetMessages(language).protection.ownColumns;
  for (const range of ranges) sheet.getRange(range).protect().setDescription(description).setWarningOnly(true);
}

/** Takes those warnings away. */
export function removeColumnWarnings(sheet: Sheet): void {
  for (const protection of columnWarnings(sheet)) protection.remove();
}

/**
 * What is wrong with a protection: it lets others in, or keeps out one of those it is for; null when nothing is. To
 * somebody who may not edit it Google tells neither the editors nor the domain's part: it holds at least then.
 */
function faultOf(
  protection: Protection,
  wanted: readonly string[],
  { fileOwner, me }: { readonly fileOwner: string; readonly me: string },
): ProtectionProblem['code'] | null {
  if (protection.isWarningOnly() || protection.getUnprotectedRanges().length > 0) return 'protection-weakened';
  try {
    const editors = protection.getEditors().map((user) => user.getEmail());
    const isStranger = (email: string): boolean => !isAmong(email, [...wanted, fileOwner]);
    if (protection.canDomainEdit() || editors.some(isStranger)) return 'protection-weakened';
    return wanted.every((email) => isAmong(email, [...editors, fileOwner])) ? null : 'protection-narrow';
  } catch (error) {
    if (protection.canEdit()) throw error;
    return isAmong(me, wanted) ? 'protection-narrow' : null;
  }
}

/** Whether others than those whom its table lets in may type on a tab. Five calls. */
export function isTooOpenTab(
  spreadsheet: Spreadsheet,
  { sheet, table }: { readonly sheet: Sheet; readonly table: TableDef },
  editors: TabEditors,
): boolean {
  const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  const fileOwner = spreadsheet.getOwner()?.getEmail() ?? '';
  const wanted = allowedIn(table, editors);
  return (
    protection === undefined || faultOf(protection, wanted, { fileOwner, me: editors.me }) === 'protection-weakened'
  );
}

/** Whether signatures may not rest on such a tab; a narrow protection only keeps somebody from working. */
export function isTooOpen({ code }: ProtectionProblem): boolean {
  return code !== 'protection-narrow';
}

/**
 * Of the tabs on which a signature rests, those whose protection is missing, weakened or too narrow. The first two are
 * red in the health line, and nothing is signed until they are repaired. The file's owner can always edit and counts as
 * allowed. Five calls a tab.
 */
export function protectionProblems(spreadsheet: Spreadsheet, editors: TabEditors): ProtectionProblem[] {
  const finder = sheetFinder(spreadsheet);
  const fileOwner = spreadsheet.getOwner()?.getEmail() ?? '';
  const signedTables = tables.filter(({ signed }) => signed);
  return signedTables.flatMap((table): ProtectionProblem[] => {
    const found = finder.find(table);
    if (found === null) return [];
    const [protection] = found.sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
    if (protection === undefined) return [{ code: 'protection-missing', tab: found.title }];
    const code = faultOf(protection, allowedIn(table, editors), { fileOwner, me: editors.me });
    return code === null ? [] : [{ code, tab: found.title }];
  });
}
