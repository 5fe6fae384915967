import type { Bench, Probe } from './probe';

/** Custom functions are computed elsewhere: their cells say «Loading…» for some seconds. */
const TRIES = 10;
const BETWEEN_TRIES_MS = 1000;

const FORMULA = '=LEFT($B1)="r"';

/** Colours column A down to the last row of the grid; the formula and the rows of the rule that stands then. */
function standingRule({ sheet }: Bench): unknown[] {
  const [rule] = sheet.getConditionalFormatRules();
  const rows = rule?.getRanges()[0]?.getNumRows() ?? 0;
  return [rule?.getBooleanCondition()?.getCriteriaValues()[0], sheet.getMaxRows() - rows];
}

function ruleToTheLastRow({ sheet }: Bench): void {
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(FORMULA)
    .setBackground('#FBE3E4')
    .setRanges([sheet.getRange(1, 1, sheet.getMaxRows())])
    .build();
  sheet.setConditionalFormatRules([rule]);
}

/** What tabs, people and the other services do. */
export const sheetProbes: readonly Probe[] = [
  {
    id: 'conditional-format',
    assumed: [FORMULA, 0],
    run: (bench) => {
      ruleToTheLastRow(bench);
      return standingRule(bench);
    },
  },
  {
    id: 'range-to-last-row',
    assumed: [FORMULA, 0],
    run: (bench) => {
      ruleToTheLastRow(bench);
      bench.sheet.insertRowsAfter(bench.sheet.getMaxRows(), 1);
      return standingRule(bench);
    },
  },
  {
    id: 'last-row-with-formats',
    assumed: 0,
    run: ({ sheet }) => {
      const before = sheet.getLastRow();
      sheet.getRange(sheet.getMaxRows(), 1).setBackground('#FBE3E4');
      SpreadsheetApp.flush();
      return sheet.getLastRow() - before;
    },
  },
  {
    id: 'chart',
    assumed: [1, 'A1:B2'],
    run: ({ sheet }) => {
      const chart = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A1:B2'));
      sheet.insertChart(chart.setNumHeaders(1).setPosition(1, 4, 0, 0).build());
      const charts = sheet.getCharts();
      return [charts.length, charts[0]?.getRanges()[0]?.getA1Notation()];
    },
  },
  {
    id: 'protection-editors',
    assumed: 0,
    run: ({ spreadsheet, sheet }) => {
      const mayStay = [Session.getEffectiveUser().getEmail(), spreadsheet.getOwner()?.getEmail()];
      const protection = sheet.protect();
      protection.removeEditors(protection.getEditors());
      // Addresses of people are no business of a log: only how many others stayed.
      return protection.getEditors().filter((user) => !mayStay.includes(user.getEmail())).length;
    },
  },
  {
    id: 'custom-function',
    assumed: [0.2, 0.22],
    run: ({ sheet, row }) => {
      // Days of 2023 and 2026, as serial numbers; one argument needs no separator.
      sheet.getRange(row, 1, 2).setValues([[45000], [46190]]);
      const results = sheet.getRange(row, 2, 2);
      sheet.getRange(row, 2).setFormula(`=ROP_VAT_RATE(A${row}:A${row + 1})`);
      for (let tries = 0; tries < TRIES && typeof results.getValue() !== 'number'; tries += 1)
        Utilities.sleep(BETWEEN_TRIES_MS);
      return results.getValues().map(([value]) => value as unknown);
    },
  },
  {
    id: 'person-at-the-menu',
    assumed: true,
    run: () => Session.getActiveUser().getEmail() === Session.getEffectiveUser().getEmail(),
  },
  {
    id: 'document-services',
    assumed: 0,
    run: () =>
      [
        PropertiesService.getDocumentProperties(),
        CacheService.getDocumentCache(),
        LockService.getDocumentLock(),
      ].filter((service: unknown) => !service).length,
  },
];
