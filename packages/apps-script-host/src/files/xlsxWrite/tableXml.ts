import type { ExcelColumnData, FilterPart, TableData } from '../../bookData';
import { a1Of } from '../../workbook/a1';
import { escapeXml } from '../xml/escape';
import { FILTER_PARTS } from '../xlsxRead/tables';
import { storedFormula } from './storedFormula';
import type { WrittenTable } from './writtenTables';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Of a table that comes from no Excel. */
const PLAIN: NonNullable<TableData['excel']> = { hasHeader: true, hasTotals: false, hasButtons: true, columns: [] };

/** A table's part: what Excel draws around the cells, which stand on the sheet. */
export function tableXml({ id, name, rect, columns, table }: WrittenTable): string {
  const { hasHeader, hasTotals, hasButtons, style, columns: kept } = table.excel ?? PLAIN;
  const rows = (hasHeader ? '' : ' headerRowCount="0"') + (hasTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"');
  const names = `id="${id}" name="${escapeXml(name)}" displayName="${escapeXml(name)}"`;
  const filtered = a1Of({ ...rect, rows: rect.rows - (hasTotals ? 1 : 0) });
  const items = columns.map((title, at) => columnXml(title, at + 1, kept[at], hasTotals));
  return (
    `<table xmlns="${MAIN}" ${names} ref="${a1Of(rect)}"${rows}>` +
    (hasHeader && hasButtons ? filterXml(filtered, kept) : '') +
    `<tableColumns count="${items.length}">${items.join('')}</tableColumns>` +
    (style === undefined ? '' : `<tableStyleInfo${attributes(style.name === '' ? withoutName(style) : style)}/>`) +
    '</table>'
  );
}

/** By which its sheet knows it. */
export function tableRelationId({ id }: WrittenTable): string {
  return `table${id}`;
}

/** A sheet's parts of tables, by the ids of their relations. */
export function tablePartsXml(ids: readonly string[]): string {
  const items = ids.map((id) => `<tablePart r:id="${id}"/>`);
  return items.length === 0 ? '' : `<tableParts count="${items.length}">${items.join('')}</tableParts>`;
}

function columnXml(title: string, id: number, kept: ExcelColumnData | undefined, hasTotals: boolean): string {
  const { formula, totalLabel, totalFunction, totalFormula } = kept ?? {};
  const totals = hasTotals ? defined({ totalsRowLabel: totalLabel, totalsRowFunction: totalFunction }) : {};
  const formulas =
    formulaXml('calculatedColumnFormula', formula) + (hasTotals ? formulaXml('totalsRowFormula', totalFormula) : '');
  const head = `<tableColumn id="${id}" name="${lineEndsByCode(escapeXml(title))}"${attributes(totals)}`;
  return formulas === '' ? `${head}/>` : `${head}>${formulas}</tableColumn>`;
}

function formulaXml(kind: string, formula: string | undefined): string {
  return formula === undefined ? '' : `<${kind}>${escapeXml(storedFormula(formula))}</${kind}>`;
}

/** Line ends of a header stand in its column's name as Excel writes them. */
function lineEndsByCode(escaped: string): string {
  return escaped.replaceAll('&#10;', '_x000A_');
}

function filterXml(ref: string, columns: readonly ExcelColumnData[]): string {
  const parts = columns.map(({ filter }, at) => (filter === undefined ? '' : partXml(filter, ` colId="${at}"`)));
  return `<autoFilter ref="${ref}">${parts.join('')}</autoFilter>`;
}

function partXml({ name, settings, parts }: FilterPart, place = ''): string {
  if (!FILTER_PARTS.includes(name)) return '';
  return `<${name}${place}${attributes(settings)}>${parts.map((part) => partXml(part)).join('')}</${name}>`;
}

function attributes(settings: Readonly<Record<string, string>>): string {
  const named = Object.entries(settings).filter(([name]) => /^[A-Za-z]\w*$/.test(name));
  return named.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
}

function withoutName({ name: _none, ...rest }: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return rest;
}

function defined(settings: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  const given = Object.entries(settings).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(given);
}
