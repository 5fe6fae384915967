import type { Deal } from '../../domain/deal';
import { askedWord } from '../../domain/pipeline/stageWords';
import type { Language } from '../../domain/language';
import { sheetMessages } from '../../i18n/sheets';
import { pendingMigrations } from '../../sheets/setUp/migrations';
import { planRules } from '../../sheets/setUp/rules/rulePlan';
import { openRuleTabs } from '../../sheets/setUp/rules/ruleTabs';
import { writeRules } from '../../sheets/setUp/rules/writeRules';
import type { WrittenRule } from '../../sheets/setUp/rules/writeRules';
import { setUpBook } from '../../sheets/setUp/setUpBook';
import type { SetUpWishes } from '../../sheets/setUp/setUpBook';
import { appendLog } from '../../sheets/tabs/logTab';
import type { Access } from '../book/access';
import { ensureChain } from '../approvals/sign';
import { trustRestored } from '../approvals/trustLook';
import { dealsChoiceIn, keepDealsChoice } from '../book/dealsChoice';
import { menuDoor } from '../run/door';
import { tabEditorsOf } from '../book/tabEditors';
import { openBook } from '../book/openedBook';
import type { OpenedBook } from '../book/openedBook';
import { withFirstOwner } from './firstOwner';
import { keepRecord } from './setUpRecord';
import { keepVersion, versionOf } from '../book/sheetVersion';

/** Menu: sets the workbook up, or mends what is missing of it. Nothing of people's is moved or overwritten. */
export const setUp = menuDoor('setUp', { lowest: 'head', locks: true }, (visit) => runSetUp(visit, visit.access));

/** What set-up is asked for beside the answers: a head's own leaves protections to the owner. */
export function wishesOf({ book, properties }: OpenedBook, { role, email }: Access): SetUpWishes {
  return {
    language: book.language,
    trade: book.rules.settings.trade,
    stageWords: stageWordsIn(book.deals.rows),
    lossReasons: book.rules.settings.lossReasons,
    passedOver: book.deals.passedOver.map(({ row }) => row),
    addColumns: [],
    editors: role === 'owner' ? tabEditorsOf(book.rules.team, email) : null,
    choice: { ...dealsChoiceIn(properties), headers: book.deals.headers.chosen, settled: book.deals.headers.settled },
  };
}

/** Words that name a stage, as the deals spell them, whether or not the stages tab lists them. */
function stageWordsIn(deals: readonly Deal[]): string[] {
  return [...new Set(deals.flatMap(({ stage, stageText }) => (stage === null ? [] : [askedWord(stageText)])))];
}

/** Sets up in one go, and remembers what was added. Returns what was done, as a sentence. */
function runSetUp(visit: OpenedBook, access: Access): string {
  const opened = migrated(visit);
  const { spreadsheet, book, say, properties } = opened;
  const wishes = wishesOf(opened, access);
  if (Object.keys(wishes.choice.settled).length > 0) keepDealsChoice(wishes.choice, properties);
  const { typed, ...made } = setUpBook(spreadsheet, book.deals, wishes, (tabs) => {
    keepRecord(properties, { tabs });
  });
  const rules = access.isFirst === true ? nameFirstOwner(opened, access) : [];
  keepRecord(properties, { ...made, rules, isProtected: wishes.editors !== null });
  if (wishes.editors !== null) trustRestored(book);
  keepVersion(properties);
  ensureChain(opened);
  logTyped(opened, typed);
  // New tabs come to the front one after another; whoever set up was looking at the deals.
  book.deals.sheet.activate();
  return say.setUpDone(made.columns.length + made.ownColumns, made.tabs.length, 0, 0) + saidTyped(typed, book.language);
}

/** Puts the first owner of a file that nobody owns on the team tab. */
function nameFirstOwner({ spreadsheet, book: { language } }: OpenedBook, access: Access): readonly WrittenRule[] {
  const tabs = openRuleTabs(spreadsheet, language);
  return writeRules(planRules(withFirstOwner([], access, language), tabs, language).changes, tabs, language);
}

/** Columns that keep a Table's own rule or format, as a sentence that follows another; '' without any. */
export function saidTyped(typed: readonly string[], language: Language): string {
  return typed.length === 0 ? '' : ` ${sheetMessages(language).log.typed(typed)}.`;
}

/** Names them on the log. */
export function logTyped({ spreadsheet, book }: OpenedBook, typed: readonly string[]): void {
  if (typed.length === 0) return;
  const detail = sheetMessages(book.language).log.typed(typed);
  appendLog(spreadsheet, [{ at: book.now, entry: 'setUp', event: 'typed', detail }], book.language);
}

/** Brings a workbook of an earlier version up to this one; it is read anew then, since its columns moved. */
export function migrated(opened: OpenedBook): OpenedBook {
  const { book, properties } = opened;
  const pending = pendingMigrations(versionOf(book.deals, properties));
  for (const { migrate } of pending) migrate(book.deals, book.language);
  return pending.length === 0 ? opened : openBook();
}
