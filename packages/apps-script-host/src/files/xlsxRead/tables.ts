import type { ExcelColumnData, FilterPart, TableData } from '../../bookData';
import { columnIndex } from '../../workbook/a1';
import { decodeControls } from '../xml/decode';
import { childOf, childrenOf, isOn } from '../xml/element';
import type { XmlElement } from '../xml/element';
import { typedFormula } from './formulas';

/** Kinds of filters that are kept, and their parts; by a colour or an icon is by a style that is not. */
export const FILTER_PARTS: readonly string[] = [
  ...['filterColumn', 'filters', 'filter', 'dateGroupItem'],
  ...['customFilters', 'customFilter', 'dynamicFilter', 'top10'],
];

const BUILT_IN_STYLE = /^TableStyle(?:Light|Medium|Dark)\d{1,2}$/;

/** Whether the name is of a style that every Excel has; others are drawn in a part that is not kept. */
export function isBuiltInStyle(name: string): boolean {
  return BUILT_IN_STYLE.test(name);
}

/** An Excel table (`xl/tables/table1.xml`) by its part; undefined where it names no range. */
export function readTable(part: XmlElement): TableData | undefined {
  const { ref, displayName = '', name = displayName, headerRowCount, totalsRowCount } = part.attributes;
  if (ref === undefined || !/^[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?$/.test(ref)) return undefined;
  const style = childOf(part, 'tableStyleInfo')?.attributes;
  const columns = childrenOf(childOf(part, 'tableColumns'), 'tableColumn').map(columnOf);
  const excel = {
    hasHeader: headerRowCount !== '0',
    hasTotals: Number(totalsRowCount ?? 0) > 0,
    hasButtons: childOf(part, 'autoFilter') !== undefined,
    ...(style === undefined ? {} : { style: keptStyle(style) }),
    columns: withFilters(columns, childOf(part, 'autoFilter'), ref),
  };
  return { name: decodeControls(displayName || name), range: ref, types: columns.map(() => null), excel };
}

/** Whether a table has what `readTable` leaves out: a style of its own, a filter by colours, a source of its rows. */
export function losesOfTable(part: XmlElement): boolean {
  const filters = childrenOf(childOf(part, 'autoFilter'), 'filterColumn').flatMap(({ children }) => children);
  const style = childOf(part, 'tableStyleInfo')?.attributes['name'] ?? '';
  const isOwn = style !== '' && !isBuiltInStyle(style);
  const hasSource = (part.attributes['tableType'] ?? 'worksheet') !== 'worksheet';
  return isOwn || hasSource || filters.some(({ name }) => !FILTER_PARTS.includes(name));
}

function keptStyle({ name = '', ...switches }: XmlElement['attributes']): Readonly<Record<string, string>> {
  const on = Object.entries(switches).filter(([key]) =>
    /^show(?:First|Last)Column$|^show(?:Row|Column)Stripes$/.test(key),
  );
  return {
    name: isBuiltInStyle(name) ? name : '',
    ...Object.fromEntries(on.map(([key, value]) => [key, isOn(value) ? '1' : '0'])),
  };
}

function columnOf(element: XmlElement): ExcelColumnData {
  const { name = '', totalsRowLabel, totalsRowFunction } = element.attributes;
  const [formula, totalFormula] = ['calculatedColumnFormula', 'totalsRowFormula'].map((kind) =>
    formulaOf(element, kind),
  );
  return {
    name: decodeControls(name),
    ...(formula === undefined ? {} : { formula }),
    ...(totalsRowLabel === undefined ? {} : { totalLabel: decodeControls(totalsRowLabel) }),
    ...(totalsRowFunction === undefined ? {} : { totalFunction: totalsRowFunction }),
    ...(totalFormula === undefined ? {} : { totalFormula }),
  };
}

function formulaOf(element: XmlElement, kind: string): string | undefined {
  const stored = childOf(element, kind)?.text.trim();
  return stored === undefined ? undefined : typedFormula(decodeControls(stored));
}

function withFilters(
  columns: readonly ExcelColumnData[],
  filter: XmlElement | undefined,
  ref: string,
): readonly ExcelColumnData[] {
  const byColumn = new Map(childrenOf(filter, 'filterColumn').map((part) => [offsetOf(part, filter, ref), part]));
  return columns.map((column, at) => {
    const part = byColumn.get(at);
    return part === undefined ? column : { ...column, filter: filterPart(part) };
  });
}

/** Counted from the filter's left column, which is the table's. */
function offsetOf({ attributes }: XmlElement, filter: XmlElement | undefined, ref: string): number {
  const left = (range: string): number => columnIndex(/^[A-Z]+/.exec(range)?.[0] ?? 'A');
  return Number(attributes['colId'] ?? NaN) + left(filter?.attributes['ref'] ?? ref) - left(ref);
}

function filterPart({ name, attributes, children }: XmlElement): FilterPart {
  const settings = Object.entries(attributes).filter(([key]) => key !== 'colId');
  const decoded = settings.map(([key, value]) => [key, decodeControls(value)] as const);
  return {
    name,
    settings: Object.fromEntries(decoded),
    parts: children.filter((child) => FILTER_PARTS.includes(child.name)).map(filterPart),
  };
}
