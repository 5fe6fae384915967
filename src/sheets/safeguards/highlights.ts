import { columnLetters } from '../headers/address';
import { COLUMN_MARK_START, LOOK_LETTERS } from '../dealRows/rowCode';
import type { RowLook } from '../dealRows/rowCode';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Where the deals' highlights go; columns are 0-based. */
export interface HighlightPlaces {
  readonly sheet: Sheet;
  /** 1-based. */
  readonly firstRow: number;
  /** Our hidden column that says how each row looks. */
  readonly code: number;
  /** The verdict, and the columns by which a row is recognised. */
  readonly coloured: readonly number[];
  /** How many columns from the left may hold a fault: people's own. */
  readonly faultColumns: number;
}

interface Look {
  readonly background: string;
  readonly color: string;
  readonly italic: boolean;
}

/** Of what is bad, in every tab. */
export const RED = { background: '#FBE3E4', color: '#7A1022', italic: false };

const LOOKS: Readonly<Record<RowLook, Look>> = {
  red: RED,
  amber: { background: '#FFF3D1', color: '#6B4700', italic: false },
  waiting: { background: '#E3ECFB', color: '#153E75', italic: false },
  uncounted: { background: '#FFFFFF', color: '#5F6368', italic: true },
};
/** The looks that also mark the column at fault. */
const FAULT_LOOKS: readonly RowLook[] = ['red', 'amber'];

// The formulas have no argument separators, since those depend on the spreadsheet's locale, and no calculation: they
// compare the code that the run stored.
const lookFormula = (code: string, look: RowLook): string => `=LEFT(${code})="${LOOK_LETTERS[look]}"`;
const faultFormula = (code: string, look: RowLook): string =>
  `=LEFT(${code})&CODE(RIGHT(${code}))="${LOOK_LETTERS[look]}"&COLUMN()+${COLUMN_MARK_START}`;

function wholeColumns({ sheet, firstRow }: HighlightPlaces, first: number, last: number): string {
  return `${columnLetters(first)}${firstRow}:${columnLetters(last)}${sheet.getMaxRows()}`;
}

function ruleOf(formula: string, look: RowLook, sheet: Sheet, ranges: readonly string[]): Rule {
  const { background, color, italic } = LOOKS[look];
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(background)
    .setFontColor(color)
    .setItalic(italic)
    .setRanges(ranges.map((range) => sheet.getRange(range)))
    .build();
}

function rulesFor(places: HighlightPlaces): Rule[] {
  const code = `$${columnLetters(places.code)}${places.firstRow}`;
  const coloured = places.coloured.map((column) => wholeColumns(places, column, column));
  const faults = [wholeColumns(places, 0, places.faultColumns - 1)];
  return [
    ...FAULT_LOOKS.map((look) => ruleOf(faultFormula(code, look), look, places.sheet, faults)),
    ...(Object.keys(LOOKS) as RowLook[]).map((look) => ruleOf(lookFormula(code, look), look, places.sheet, coloured)),
  ];
}

/** What a rule's formula says, however it is spaced and spelt when it is read back. */
function formulaOf(rule: Rule): string {
  const [formula] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return String(formula ?? '')
    .replace(/^=|\s/g, '')
    .toUpperCase();
}

/** The look whose both colours a rule has, or null. */
function lookIn(rule: Rule): RowLook | null {
  const condition = rule.getBooleanCondition();
  const [background, color] = [condition?.getBackground(), condition?.getFontColor()].map((one) => one?.toUpperCase());
  const looks = Object.keys(LOOKS) as RowLook[];
  return looks.find((look) => LOOKS[look].background === background && LOOKS[look].color === color) ?? null;
}

const comparesWith = (formula: string, look: RowLook): boolean =>
  formula.includes(`"${LOOK_LETTERS[look]}"`.toUpperCase());

/**
 * Tells our rules from people's: one that compares our hidden column with a letter of ours, or, once that column is lost,
 * one in the colours of a look that compares with its letter. How Google spells a formula when it is read back is
 * unproven, so the whole of it is never asked for.
 *
 * @param code our hidden column, 0-based, where there is one
 */
function ourRules(standing: readonly Rule[], code: number | undefined): Rule[] {
  const column = code === undefined ? null : new RegExp(`\\$${columnLetters(code)}\\$?\\d`);
  return standing.filter((rule) => {
    const formula = formulaOf(rule);
    const look = lookIn(rule);
    if (look !== null && comparesWith(formula, look)) return true;
    return (
      column?.test(formula) === true && (Object.keys(LOOKS) as RowLook[]).some((each) => comparesWith(formula, each))
    );
  });
}

/** What tells two rules of ours apart. */
function signatureOf(rule: Rule): string {
  return `${formulaOf(rule)} ${rule
    .getRanges()
    .map((range) => range.getA1Notation())
    .join()}`;
}

/**
 * Makes the deals' highlights: six rules over whole columns, after people's own, which stay as they are. Writes only
 * when ours differ from what stands there. Returns whether it wrote.
 */
export function setHighlights(places: HighlightPlaces): boolean {
  const standing = places.sheet.getConditionalFormatRules();
  const ours = ourRules(standing, places.code);
  const wanted = rulesFor(places);
  if (ours.map(signatureOf).join('\n') === wanted.map(signatureOf).join('\n')) return false;
  places.sheet.setConditionalFormatRules([...standing.filter((rule) => !ours.includes(rule)), ...wanted]);
  return true;
}

/** Takes our highlights away and leaves people's own; `code` as in `HighlightPlaces`, where the column still stands. */
export function removeHighlights(sheet: Sheet, code: number | undefined): void {
  const standing = sheet.getConditionalFormatRules();
  const ours = ourRules(standing, code);
  if (ours.length > 0) sheet.setConditionalFormatRules(standing.filter((rule) => !ours.includes(rule)));
}
