import type { Deal } from '../../domain/deal';
import type { Day } from '../../domain/calendar/time';
import { startOf } from '../../domain/calendar/time';
import type { StepLeft } from '../../domain/reports/standUp';
import { dateAt } from '../../sheets/cells/zone';
import { isTooOpenTab } from '../../sheets/safeguards/protections';
import { standupTable } from '../../sheets/tables/standup';
import { lookAtTab } from '../../sheets/tabs/openedTab';
import type { OpenedTab } from '../../sheets/tabs/openedTab';
import { clearTyped, formulaPlaces, typedSteps } from '../../sheets/tabs/standUpSteps';
import type { StandUpColumn, TypedStep } from '../../sheets/tabs/standUpSteps';
import type { LeftSteps } from '../../sheets/tabs/standUpTab';
import type { OpenedBook } from '../book/openedBook';
import { demandSetUp } from '../book/sheetVersion';
import { tabEditorsOf } from '../book/tabEditors';
import { Refusal } from '../run/refusal';
import { writePlanned } from '../server/plannedDay';
import { stepTargets } from './stepTargets';
import type { StepTargets } from './stepTargets';

/** A step that the deal's row now says. */
interface TakenStep {
  readonly step: string;
  readonly day: Day;
}

/** The book with the steps that were taken from the stand-up, and what was left there and why. */
export interface TakenSteps {
  readonly opened: OpenedBook;
  readonly left: LeftSteps;
  /** As it stands now; null without one. */
  readonly standUp: OpenedTab<StandUpColumn> | null;
}

/**
 * Writes what heads typed on «Планёрка» as the next steps of its deals, once (heading 12): where the deal's step and date
 * are still as when the line was built. What was taken is cleared there, after it stands in the deal.
 */
export function takeSteps(opened: OpenedBook): TakenSteps {
  const { spreadsheet, book, properties } = opened;
  const tab = lookAtTab<StandUpColumn>(standupTable, { spreadsheet, wallClock: book.wallClock });
  const typed = tab === null ? [] : [...typedSteps(tab).values()];
  if (tab === null || typed.length === 0) return { opened, left: new Map(), standUp: tab };
  demandSetUp(book.deals, properties);
  const isOpen = isTooOpenTab(
    spreadsheet,
    { sheet: tab.sheet, table: standupTable },
    tabEditorsOf(book.rules.team, ''),
  );
  const formulas = formulaPlaces(tab);
  const targets = stepTargets(book, new Set(typed.map(({ dealKey }) => dealKey)));
  const taken = new Map<string, TakenStep>();
  const left = new Map<string, { readonly why: StepLeft; readonly print: string }>();
  const cleared: number[] = [];
  for (const line of typed) {
    const why = isOpen ? 'open' : formulas.has(line.place) ? 'formula' : take(line, { opened, targets, taken });
    if (why === null) cleared.push(line.place);
    else left.set(line.key, { why, print: line.print });
  }
  return { opened: withSteps(opened, taken), left, standUp: clearTyped(tab, cleared) };
}

interface Taking {
  readonly opened: OpenedBook;
  readonly targets: StepTargets;
  readonly taken: Map<string, TakenStep>;
}

/** Null when the row says it now. */
function take({ dealKey, step, day, ...line }: TypedStep, { opened, targets, taken }: Taking): StepLeft | null {
  if (step === '' || day === '') return 'incomplete';
  if (step === null || day === null) return 'unreadable';
  const { columns } = targets;
  const target = targets.of(dealKey);
  // Keys that a sort left behind stand beside other deals.
  if (target === null || target.id !== line.dealId) return 'noDeal';
  if (columns === null) return 'noColumns';
  const before = taken.get(dealKey);
  const isSame = before === undefined ? target.says(step, day) : before.step === step && before.day === day;
  if (isSame) return null;
  if (target.isFormula) return 'formula';
  if (before !== undefined || line.refused === line.print || !target.isAsBuilt(line.built, step, day)) return 'changed';
  const { deals, zone } = opened.book;
  const cells = [
    { column: columns.step, value: step },
    { column: columns.date, value: day },
  ];
  try {
    writePlanned({ sheet: deals.sheet, zone }, target.row, cells, opened.say);
  } catch (error) {
    if (error instanceof Refusal) return 'closed';
    throw error;
  }
  taken.set(dealKey, { step, day });
  return null;
}

/** The book as it would be read now. */
function withSteps(opened: OpenedBook, taken: ReadonlyMap<string, TakenStep>): OpenedBook {
  if (taken.size === 0) return opened;
  const { deals, zone } = opened.book;
  const { nextStep, nextStepDate } = deals.headers.index;
  const seen = new Set<string>();
  const steps = deals.rows.map(({ key }) => (seen.has(key) ? undefined : (seen.add(key), taken.get(key))));
  const rows = deals.rows.map((deal, at): Deal => {
    const set = steps[at];
    return set === undefined ? deal : { ...deal, nextStep: set.step, nextStepDate: set.day };
  });
  const cells = deals.cells.map((row, at) => {
    const set = steps[at];
    if (set === undefined) return row;
    return row.map((cell, column) =>
      column === nextStep ? set.step : column === nextStepDate ? dateAt(startOf(set.day), zone) : cell,
    );
  });
  return { ...opened, book: { ...opened.book, deals: { ...deals, rows, cells } } };
}
