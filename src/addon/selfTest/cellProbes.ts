import type { Bench, Probe } from './probe';

/** The value that stands in the probe's cell once all that was written has arrived. */
function valueOf({ cell }: Bench): unknown {
  SpreadsheetApp.flush();
  return cell.getValue();
}

const written =
  (value: string | number, format?: string) =>
  (bench: Bench): unknown => {
    if (format !== undefined) bench.cell.setNumberFormat(format);
    bench.cell.setValue(value);
    return valueOf(bench);
  };

const computed =
  (formula: string) =>
  (bench: Bench): unknown => {
    bench.cell.setFormula(formula);
    return valueOf(bench);
  };

const withFormula =
  (text: string, format?: string) =>
  (bench: Bench): unknown => [written(text, format)(bench), bench.cell.getFormula()];

/** What cells make of what a script writes into them. */
export const cellProbes: readonly Probe[] = [
  { id: 'error-cell', assumed: '#N/A', run: computed('=NA()') },
  { id: 'formula-separator', assumed: 2, run: computed('=MAX(1,2)') },
  { id: 'leading-apostrophe', assumed: ['=1+1', ''], run: withFormula("'=1+1") },
  { id: 'text-format', assumed: ['=1+1', ''], run: withFormula('=1+1', '@') },
  { id: 'number-text', assumed: 7, run: written('007') },
  { id: 'number-text-kept', assumed: '007', run: written('007', '@') },
  { id: 'percent-text', assumed: 0.1, run: written('10%') },
  { id: 'serial-date', assumed: 'Date 2026-06-17 00:00', run: written(46190, 'dd.mm.yyyy') },
  { id: 'duration', assumed: 'Date 1899-12-31 12:00', run: written(1.5, '[h]:mm') },
  {
    id: 'sign-format',
    assumed: ['+', '0'],
    run: ({ sheet, row }) => {
      const cells = sheet
        .getRange(row, 1, 1, 2)
        .setNumberFormat('"+";"-";"0"')
        .setValues([[1, 0]]);
      SpreadsheetApp.flush();
      return cells.getDisplayValues()[0];
    },
  },
  {
    id: 'rejecting-validation',
    assumed: ['refused', ''],
    run: (bench) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build();
      bench.cell.setDataValidation(rule);
      try {
        return ['written', written('b')(bench)];
      } catch {
        return ['refused', bench.cell.getValue()];
      }
    },
  },
];
