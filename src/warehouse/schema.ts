import { cellColumns } from './cells';
import { discountColumns } from './discountSums';
import { factColumns } from './facts';
import { reportColumns } from './reportFacts';
import { sumColumns } from './sums';
import { columnsOf, MONEY, QUANTITY } from './table';
import type { WarehouseTable } from './table';

/** The version of what a load holds: a load of another one is named, and counts for nothing. */
export const SCHEMA_VERSION = 2;

const OF_LOAD = columnsOf({
  load_id: ['STRING', 'The load that brought the line'],
  book_id: ['STRING', 'The book, by its id'],
});

const dealsTable: WarehouseTable = {
  name: 'deals',
  meaning: 'What people typed about each deal, what follows from it, and what it adds to each sum',
  partitionedBy: 'DATE_TRUNC(requested_on, MONTH)',
  clusteredBy: ['book_id', 'manager_key'],
  columns: [
    ...OF_LOAD,
    ...columnsOf({
      deal_key: ['STRING', 'Of the row; without our column, the row itself'],
      sheet_row: ['INT64', 'Row of the sheet at the moment of the load'],
      manager_key: ['STRING', 'By which managers are equal; blank: nobody'],
    }),
    ...factColumns,
    ...cellColumns,
    ...sumColumns,
    ...discountColumns,
    ...reportColumns,
  ],
};

/** Everything that a load writes, in the order in which it is loaded: `loads` is last, and makes the load whole. */
export const warehouseTables: readonly WarehouseTable[] = [
  dealsTable,
  {
    name: 'deal_keys',
    meaning:
      'All the keys of a book at a load, and the load whose line of deals holds for each: what is missing is deleted',
    columns: [
      ...OF_LOAD,
      ...columnsOf({
        deal_key: ['STRING', 'Of the row'],
        row_load: ['STRING', 'The load that wrote the line as it stands'],
      }),
    ],
    clusteredBy: ['book_id', 'load_id'],
  },
  {
    name: 'load_marks',
    meaning: 'A sample of the keys of a book, by which two books of one history are known',
    columns: [...OF_LOAD, ...columnsOf({ mark: ['STRING', 'The key of a deal, or a print of its cells'] })],
  },
  {
    name: 'managers',
    meaning: 'Every manager named in deals; the blank key is nobody',
    columns: [
      ...OF_LOAD,
      ...columnsOf({ manager_key: ['STRING', 'By which managers are equal'], manager: ['STRING', 'As first spelled'] }),
    ],
  },
  {
    name: 'calendar',
    meaning: 'The days of the months that the book has figures of',
    columns: [
      ...OF_LOAD,
      ...columnsOf({
        day: ['DATE', 'A day'],
        month: ['STRING', 'Its month, 2026-06'],
        is_working: ['BOOL', 'By the working calendar of the book'],
      }),
    ],
  },
  {
    name: 'plan_targets',
    meaning: 'What is planned for a month, for the team (blank key) and for each manager',
    columns: [
      ...OF_LOAD,
      ...columnsOf({
        month: ['STRING', '2026-06'],
        manager_key: ['STRING', 'Blank: the team'],
        gross_profit: [MONEY, 'Planned'],
        revenue: [MONEY, 'Planned'],
        quantity: [QUANTITY, 'Planned'],
      }),
    ],
  },
  {
    name: 'receipts',
    meaning: "What the bank's files brought, by day and by whose deals it went to; blank: to nobody's",
    columns: [
      ...OF_LOAD,
      ...columnsOf({
        manager_key: ['STRING', 'Whose deals'],
        day: ['DATE', 'Of the payment'],
        sum: [MONEY, 'With VAT'],
      }),
    ],
  },
  {
    name: 'samples',
    meaning: 'Values of days of which a deal may have several',
    columns: [
      ...OF_LOAD,
      ...columnsOf({
        deal_key: ['STRING', 'Of the row'],
        manager_key: ['STRING', 'Whose deal'],
        sample: ['STRING', 'decisions_minutes'],
        day: ['DATE', 'Of the value'],
        value: ['FLOAT64', 'The value'],
      }),
    ],
  },
  {
    name: 'expected_cash',
    meaning: 'Every sum that is waited for: debts, and orders by their probability',
    columns: [
      ...OF_LOAD,
      ...columnsOf({
        deal_key: ['STRING', 'Of the row'],
        manager_key: ['STRING', 'Whose deal'],
        kind: ['STRING', 'debt or order'],
        sum: [MONEY, 'With VAT; of an order what its probability leaves of it, without a day all of it'],
        likely_on: ['DATE', 'When it is likely to come; blank: nobody can say'],
        cautious_on: ['DATE', 'By when it is cautiously expected'],
        likely_week: ['STRING', 'Monday of that week, later, unknown (a debt) or no_date (an order)'],
        cautious_week: ['STRING', 'The same of the cautious day'],
      }),
    ],
  },
  {
    name: 'maturities',
    meaning: 'How long each step of the funnel takes most deals of the book',
    columns: [
      ...OF_LOAD,
      ...columnsOf({
        step: ['STRING', 'contact, quote, deal or payment'],
        place: ['INT64', 'Of the step in the funnel'],
        days: ['INT64', 'Blank: too few deals have made it of late'],
      }),
    ],
  },
  {
    name: 'findings',
    meaning: 'What was wrong with which deal on the day of the load',
    partitionedBy: 'day',
    clusteredBy: ['book_id', 'check_id'],
    columns: [
      ...OF_LOAD,
      ...columnsOf({
        day: ['DATE', 'Of the load'],
        deal_key: ['STRING', 'Of the row'],
        manager_key: ['STRING', 'Whose deal'],
        check_id: ['STRING', 'The id of the check'],
        severity: ['STRING', 'red, amber or grey'],
        approver: ['STRING', 'Who may sign it'],
      }),
    ],
  },
  {
    name: 'unseen',
    meaning: 'Figures that the book does not show, and why: they are blank, not 0',
    columns: [
      ...OF_LOAD,
      ...columnsOf({
        figure: ['STRING', 'The id of a metric or a report'],
        missing: ['STRING', 'The columns for want of which'],
      }),
    ],
  },
  {
    name: 'rules',
    meaning: 'What the tabs of rules said at the load, a line a cell',
    columns: [
      ...OF_LOAD,
      ...columnsOf({
        day: ['DATE', 'Of the load'],
        tab: ['STRING', 'settings, ladder, stages, team, clients, plan, holidays or prices'],
        line: ['STRING', 'The row of the tab'],
        subject: ['STRING', 'What the row is about, its first cell: the rule, the role, the client'],
        name: ['STRING', 'The column'],
        value: ['STRING', 'As it stands there'],
      }),
    ],
  },
  {
    name: 'rule_days',
    meaning: 'When the rules were read, and how many cells there were: of what stopped half-way nothing holds',
    columns: [
      ...OF_LOAD,
      ...columnsOf({
        day: ['DATE', "The book's today"],
        loaded_at: ['DATETIME', 'UTC'],
        cells: ['INT64', 'Lines of rules of this load'],
      }),
    ],
  },
  {
    name: 'approvals',
    meaning: 'Decisions that were verified',
    columns: [
      ...OF_LOAD,
      ...columnsOf({
        deal_key: ['STRING', 'Of the row'],
        decision: ['STRING', 'approved or rejected'],
        kind: ['STRING', 'price or credit'],
        role: ['STRING', 'The rung that signed'],
        signed_by: ['STRING', 'Who'],
        signed_at: ['DATETIME', 'When'],
        requested_at: ['DATETIME', 'When it was seen to be asked for'],
        comment: ['STRING', 'What was said'],
      }),
    ],
  },
  {
    name: 'history',
    meaning: 'Every change of stage that the book remembers',
    columns: [
      ...OF_LOAD,
      ...columnsOf({
        sheet_row: ['INT64', 'Row of the tab, which only grows'],
        moved_at: ['DATETIME', 'When'],
        deal_key: ['STRING', 'Of the row'],
        from_stage: ['STRING', 'As it was called'],
        to_stage: ['STRING', 'As it was called'],
        moved_by: ['STRING', 'Who, where it is known'],
      }),
    ],
  },
  {
    name: 'loads',
    meaning: 'A line a load, loaded last: without it a load counts for nothing',
    columns: [
      ...OF_LOAD,
      ...columnsOf({
        schema_version: ['INT64', 'Of what the load holds'],
        title: ['STRING', 'What the book is called'],
        branch: ['STRING', 'What it was named as; else its title'],
        is_named: ['BOOL', 'Named a branch: it counts, whatever history it shares'],
        loaded_at: ['DATETIME', 'UTC'],
        today: ['DATE', "The book's today"],
        zone: ['STRING', "The book's zone"],
        deal_count: ['INT64', 'How many keys belong to the load'],
        min_sample: ['INT64', 'Below it a sample says nothing'],
        problems: ['STRING', 'What was wrong with the book'],
      }),
    ],
  },
];
