import { guardBook, makeTabs, readyDeals } from '../../sheets/setUp/setUpBook';
import { missingTabs } from '../../sheets/setUp/setUpPlan';
import { freezable } from '../../sheets/setUp/freeze';
import { planRules, sayChanges } from '../../sheets/setUp/rules/rulePlan';
import type { RuleChange } from '../../sheets/setUp/rules/rulePlan';
import { openRuleTabs } from '../../sheets/setUp/rules/ruleTabs';
import type { RuleTabs } from '../../sheets/setUp/rules/ruleTabs';
import { writeRules } from '../../sheets/setUp/rules/writeRules';
import type { Access } from '../book/access';
import { ensureChain } from '../approvals/sign';
import { trustRestored } from '../approvals/trustLook';
import { dropSnapshot } from '../edit/snapshot';
import type { OpenedBook } from '../book/openedBook';
import type { SetUpStep } from './setUpState';
import { gather } from './gathering';
import { logTyped, migrated, wishesOf } from './setUp';
import type { SetUpJob } from './setUpJob';
import { keepRecord } from './setUpRecord';
import { keepVersion } from '../book/sheetVersion';
import { tradeAnswered } from './tradeAnswered';
import { recheck } from '../recheck';
import { turnOnTriggers } from '../triggers';

/** What a step is taken with; the document's lock is had. */
export interface SetUpRun {
  readonly opened: OpenedBook;
  readonly access: Access;
  readonly job: SetUpJob;
}

type Made = Partial<SetUpJob['made']>;

/** So many tabs fit a call of a few seconds. */
export const TABS_AT_ONCE = 6;

/** Each may be taken again after it was cut: it does what is still missing. Returns how much it made. */
const STEPS: Readonly<Record<SetUpStep, (run: SetUpRun) => Made>> = {
  gather({ opened, job: { choice, done } }) {
    const title = choice.gather[done];
    const rows = title === undefined ? 0 : gather(opened, title);
    dropSnapshot();
    return { rows };
  },
  columns({ opened: found, access, job: { choice } }) {
    const opened = migrated(found);
    const { spreadsheet, book, properties } = opened;
    const wishes = { ...wishesOf(opened, access), addColumns: choice.addColumns };
    const { added, typed } = readyDeals(spreadsheet, book.deals, wishes);
    const frozen = choice.freeze ? freezable(book.deals) : null;
    keepRecord(properties, { ...added, ...(frozen && { frozen }) });
    if (frozen !== null) book.deals.sheet.setFrozenColumns(frozen.columns);
    keepVersion(properties);
    dropSnapshot();
    return { columns: added.columns.length + added.ownColumns, typed };
  },
  tabs({ opened, job: { choice, steps, done } }) {
    const { spreadsheet, book, properties } = opened;
    const isLast = steps[done + 1] !== 'tabs';
    const lacking = missingTabs(spreadsheet).slice(0, isLast ? Infinity : TABS_AT_ONCE);
    const makings = { language: book.language, trade: tradeAnswered(opened, choice) };
    const tabs = makeTabs(spreadsheet, lacking, makings, (made) => {
      keepRecord(properties, { tabs: made });
    });
    // New tabs come to the front one after another; whoever sets up is looking at the deals.
    book.deals.sheet.activate();
    return { tabs: tabs.length };
  },
  rules({ opened, job }) {
    const { spreadsheet, book, properties } = opened;
    const tabs = openRuleTabs(spreadsheet, book.language);
    const { changes } = planRules(job.choice.rules, tabs, book.language);
    const rules = writeRules(stillAsSeen(changes, tabs, job, book.language), tabs, book.language);
    keepRecord(properties, { rules });
    dropSnapshot();
    return { rules: rules.length };
  },
  guards({ opened, access }) {
    const { spreadsheet, book, properties } = opened;
    const wishes = wishesOf(opened, access);
    const { validated, typed } = guardBook(spreadsheet, book.deals, wishes);
    keepRecord(properties, { validated, isProtected: wishes.editors !== null });
    if (wishes.editors !== null) trustRestored(book);
    ensureChain(opened);
    logTyped(opened, typed);
    return { typed };
  },
  triggers({ opened }) {
    turnOnTriggers(opened);
    return {};
  },
  check({ opened }) {
    recheck(opened, 'setUp');
    return {};
  },
};

/** A rule that somebody changed after it was looked at is theirs. */
function stillAsSeen(
  changes: readonly RuleChange[],
  tabs: RuleTabs,
  { rules }: SetUpJob,
  language: OpenedBook['book']['language'],
): RuleChange[] {
  const keyOf = ({ tab, name, group, column, before, after }: (typeof rules)[number]): string =>
    JSON.stringify([tab, name, group, column, before, after]);
  const seen = new Set(rules.map(keyOf));
  const said = sayChanges(changes, tabs, language).map(keyOf);
  return changes.filter((_, at) => seen.has(said[at] ?? ''));
}

/** Takes the job's next step, and says how the job stands then. */
export function takeStep(run: SetUpRun): SetUpJob {
  const { job } = run;
  const step = job.steps[job.done];
  const made = step === undefined ? {} : STEPS[step](run);
  const { columns, tabs, rules, rows, typed = [] } = job.made;
  return {
    ...job,
    done: job.done + 1,
    made: {
      columns: columns + (made.columns ?? 0),
      tabs: tabs + (made.tabs ?? 0),
      rules: rules + (made.rules ?? 0),
      rows: rows + (made.rows ?? 0),
      typed: [...typed, ...(made.typed ?? [])],
    },
  };
}
