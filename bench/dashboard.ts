import { calendarDateOf } from '../src/domain/calendar/time';
import { PLACES } from './dealtRows';
import { MANAGERS, MONTHS, TODAY } from './world';

/** 1899-12-30, from which a sheet counts days, in days before 1970. */
export const SERIAL_ZERO = -25_569;
const NOW = TODAY - SERIAL_ZERO;
const VAT_2026 = 46_023;

/** The letters of a column by its place, 0-based. */
export function letters(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : letters(Math.floor(at / 26) - 1) + letters(at % 26);
}

/** Months are compared by one number, as whoever has waited for a sheet writes them. */
const monthOf = (day: string): string => `IF([${day}]="";"";YEAR([${day}])*12+MONTH([${day}]))`;

/** What a head of sales writes beside every row, each by the name of its column; `[name]` is the same row's cell. */
const FORMULAS = {
  paidOn: 'IF([paidAt]<>"";[paidAt];IF([stage]="Оплата";[closedAt];""))',
  vat: `IF(IF([shippedAt]<>"";[shippedAt];IF([paidOn]<>"";[paidOn];${NOW}))>=${VAT_2026};1.22;1.2)`,
  amount: 'IF(ISNUMBER([price]);ROUND([price]*IF([quantity]="";1;[quantity]);2);"")',
  revenue: 'IF([amount]="";"";ROUND([amount]/[vat];2))',
  profit:
    'IF(OR([revenue]="";N([cost])<=0);"";[revenue]-ROUND(ROUND([cost]*IF([quantity]="";1;[quantity]);2)/[vat];2)-ROUND(N([extraCost])/[vat];2))',
  soldOn: 'IF(OR([stage]="Проиграна";[shippedAt]="");"";[shippedAt])',
  open: 'IF(OR([stage]="Оплата";[stage]="Проиграна");0;1)',
  owed: 'IF(OR([soldOn]="";[amount]="";N([quantity])<0);0;IF([paid]<>"";MAX(0;[amount]-[paid]);IF([paidOn]="";MAX(0;[amount]);0)))',
  overdue: `IF([owed]>0;MAX(0;${NOW}-[shippedAt]-N([deferralDays]));0)`,
  minutes:
    'IF(OR([requestedAt]="";[respondedAt]="");"";(NETWORKDAYS([requestedAt];[respondedAt])-1)*540+(MEDIAN(MOD([respondedAt];1);0.375;0.75)-MEDIAN(MOD([requestedAt];1);0.375;0.75))*1440)',
  belowFloor: 'IF([profit]="";0;IF(AND([quantity]>0;[profit]<0.08*[revenue]);1;0))',
  overLimit: 'IF(AND(ISNUMBER([price]);N([listPrice])>0);IF([listPrice]-[price]>0.03*[listPrice];1;0);0)',
  unapproved: 'IF(AND(OR([stage]="Отгрузка";[stage]="Оплата");[belowFloor]+[overLimit]>0);1;0)',
  costMissing: 'IF(AND([amount]<>"";N([cost])<=0);1;0)',
  withoutStep: 'IF(AND([open]=1;OR([nextStep]="";[nextStepDate]=""));1;0)',
  stepOverdue: `IF(AND([open]=1;[nextStepDate]<>"";[nextStepDate]<${NOW});1;0)`,
  stuck: `IF(AND([open]=1;${NOW}-MAX([requestedAt];[respondedAt];[quotedAt];[invoicedAt];[shippedAt])>=5);1;0)`,
  unanswered: 'IF(AND([open]=1;[respondedAt]="");1;0)',
  unpromised: 'IF(AND([open]=1;[promisedDate]<>"";[confirmedBy]="");1;0)',
  withoutEvidence:
    'IF(OR(AND([stage]="Сделка";[invoicedAt]="");AND([stage]="Отгрузка";[shippedAt]="");AND([stage]="Оплата";[paidOn]=""));1;0)',
  fieldMissing: 'IF(AND([stage]<>"Проиграна";OR([client]="";[manager]="";[requestedAt]=""));1;0)',
  lossReasonMissing: 'IF(AND([stage]="Проиграна";[lossReason]="");1;0)',
  soldIn: monthOf('soldOn'),
  requestedIn: monthOf('requestedAt'),
  quotedIn: monthOf('quotedAt'),
  paidIn: monthOf('paidOn'),
  lostIn: `IF([stage]="Проиграна";${monthOf('closedAt')};"")`,
  outOfOrder:
    'IF(OR(AND([quotedAt]<>"";[quotedAt]<INT([requestedAt]));AND([shippedAt]<>"";[shippedAt]<INT([requestedAt])));1;0)',
} as const;

type Column = keyof typeof PLACES | keyof typeof FORMULAS;

const columns: readonly string[] = [...Object.keys(PLACES), ...Object.keys(FORMULAS)];
const letterOf = (column: string): string => letters(columns.indexOf(column));

/** The formulas of row 2 by the letters of their columns. */
export const ROW_FORMULAS: readonly (readonly [string, string])[] = Object.entries(FORMULAS).map(
  ([column, formula]) => [
    letterOf(column),
    `=${formula.replace(/\[(\w+)\]/g, (_, name: string) => `${letterOf(name)}2`)}`,
  ],
);

/** The rows of the dashboard: whose ('' for the team's), and of which month. */
export const DASHBOARD_ROWS: readonly (readonly [manager: string, month: number])[] = ['', ...MANAGERS].flatMap(
  (manager) =>
    MONTHS.map(({ from }) => {
      const { year, month } = calendarDateOf(from);
      return [manager, year * 12 + month] as const;
    }),
);

/**
 * A row of the dashboard as formulas, for the team or for a manager: the sums that a sheet can write without an array
 * formula. The manager and the month stand in the columns A and B.
 */
export function dashboardFormulas(row: number, lastRow: number, isTeam: boolean): readonly string[] {
  const all = (column: Column): string => `Deals.${letterOf(column)}$2:${letterOf(column)}$${lastRow}`;
  const ofManager = isTeam ? '' : `${all('manager')};$A${row};`;
  const within = (month: Column): string => `${ofManager}${all(month)};$B${row}`;
  const sum = (column: Column, month: Column): string => `SUMIFS(${all(column)};${within(month)})`;
  const count = (month: Column, more = ''): string => `COUNTIFS(${within(month)}${more})`;
  return [
    sum('profit', 'soldIn'),
    sum('revenue', 'soldIn'),
    sum('quantity', 'soldIn'),
    `${sum('profit', 'soldIn')}/${sum('revenue', 'soldIn')}`,
    count('requestedIn'),
    count('requestedIn', `;${all('minutes')};"<=30"`),
    count('quotedIn'),
    count('quotedIn', `;${all('paidOn')};">0"`),
    `SUMIFS(${all('revenue')};${within('quotedIn')};${all('paidOn')};">0")/${sum('revenue', 'quotedIn')}`,
    count('paidIn'),
    count('lostIn'),
    sum('unapproved', 'soldIn'),
    sum('owed', 'soldIn'),
    sum('overdue', 'soldIn'),
    sum('open', 'requestedIn'),
    sum('withoutStep', 'requestedIn'),
    sum('stepOverdue', 'requestedIn'),
    sum('stuck', 'requestedIn'),
  ].map((formula) => `=${formula}`);
}
