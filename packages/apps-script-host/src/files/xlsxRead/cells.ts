import type { CellData, Scalar } from '../../bookData';
import { addressOf } from '../a1';
import type { Place } from '../a1';
import { demandCellLength } from '../limits';
import { movedFormula } from '../../workbook/shiftFormula';
import { decodeControls } from '../xml/decode';
import type { XmlScanner } from '../xml/scanner';
import { valueOf } from './cellValues';
import { typedFormula } from './formulas';
import type { Lose } from './losses';
import { readRichText } from './sharedStrings';
import type { CellLook } from './styles';

/** What the cells of a workbook refer to. */
export interface CellSources {
  readonly strings: readonly string[];
  readonly looks: readonly CellLook[];
  readonly is1904: boolean;
  readonly lose: Lose;
}

/** Reads the cell whose tag the scanner stands on, at that place; null when it holds nothing at all. */
export type ReadCell = (scanner: XmlScanner, place: Place) => CellData | null;

const NO_LOOK: CellLook = {};

/** One reader for a sheet: equal cells of texts and blank formatted cells are one object, a big sheet has many. */
export function cellReader({ strings, looks, is1904, lose }: CellSources): ReadCell {
  const blanks = looks.map((look) => (Object.keys(look).length === 0 ? null : { value: null, ...look }));
  const texts = new Map<number, CellData | null>();
  const readFormula = formulaReader();

  return (scanner, place) => {
    const style = Number(scanner.attribute('s') ?? 0);
    const blank = blanks[style] ?? null;
    if (scanner.kind === 'empty') return blank;
    const look = looks[style] ?? NO_LOOK;
    const type = scanner.attribute('t') ?? 'n';
    const address = (): string => addressOf(place);
    let raw: string | null = null;
    let formula: string | undefined;
    while (scanner.next() && !(scanner.kind === 'close' && scanner.name === 'c')) {
      if (scanner.name === 'v') raw = scanner.kind === 'close' ? scanner.textBefore() : (raw ?? '');
      else if (scanner.name === 'f') formula = readFormula(scanner, place);
      else if (scanner.name === 'is') raw = readRichText(scanner, address, lose);
    }
    if (raw === null && formula === undefined) return blank;
    if (type === 's' && formula === undefined) return sharedText(Number(raw), style, look);
    const isInline = type === 'inlineStr';
    const value = isInline ? raw : valueOf({ type, raw: raw ?? '', look, address }, strings, is1904);
    return filled(value, formula, look) ?? blank;
  };

  function sharedText(index: number, style: number, look: CellLook): CellData | null {
    const key = style * strings.length + index;
    const known = texts.get(key);
    if (known !== undefined) return known;
    const cell = filled(strings[index] ?? null, undefined, look) ?? blanks[style] ?? null;
    texts.set(key, cell);
    return cell;
  }
}

/** An empty text without a formula is a blank, as it is in a sheet. */
function filled(value: Scalar, formula: string | undefined, look: CellLook): CellData | null {
  if (formula !== undefined) return { value, formula, ...look };
  return value === null || value === '' ? null : { value, ...look };
}

/** Reads an `f` element; remembers the formulas that Excel keeps once for many cells. */
function formulaReader(): (scanner: XmlScanner, place: Place) => string | undefined {
  const shared = new Map<string, Place & { readonly text: string }>();
  return (scanner, place) => {
    const group = scanner.attribute('t') === 'shared' ? (scanner.attribute('si') ?? '') : null;
    const text =
      scanner.kind === 'empty' || !scanner.next()
        ? ''
        : demandCellLength(decodeControls(scanner.textBefore()), () => addressOf(place));
    if (text !== '') {
      const formula = typedFormula(text);
      if (group !== null && formula !== undefined) shared.set(group, { ...place, text: formula });
      return formula;
    }
    const source = group === null ? undefined : shared.get(group);
    return source && movedFormula(source.text, place.row - source.row, place.column - source.column);
  };
}
