import type { DealColumn } from '../../domain/deal';
import type { Language } from '../../domain/language';
import { checks } from '../../domain/checks';
import type { Check } from '../../domain/checks/check';
import { tradeOf } from '../../domain/trades';
import { stageWord } from '../../domain/pipeline/stageWords';
import { answeredRows } from '../../sheets/setUp/rules/answeredRows';
import { speechOf } from '../../i18n/figures/told';
import { everythingUnseen } from '../../i18n/figures/unseen';
import type { DealHeaders } from '../../sheets/reading/deals/dealHeaders';
import { doubtfulHeaders } from '../../sheets/reading/strangerNotes';
import { freezable } from '../../sheets/setUp/freeze';
import { headerLines } from '../../sheets/setUp/headerLines';
import type { PlacedHeader } from '../../sheets/setUp/headerLines';
import { ruleLines } from '../../sheets/setUp/rules/ruleLines';
import { openRuleTabs } from '../../sheets/setUp/rules/ruleTabs';
import { plannedTitles, setUpPlan } from '../../sheets/setUp/setUpPlan';
import { PEOPLE_COLUMNS } from '../../sheets/tables/deals';
import { door } from '../run/door';
import { leaseIn } from '../run/lease';
import { orNull } from '../run/shape';
import type { Access } from '../book/access';
import type { OpenedBook } from '../book/openedBook';
import { openBook } from '../book/openedBook';
import { dealsIn, tabsFound } from './gathering';
import { dealsChoiceOf, setUpLook } from './setUpClaim';
import { goingOf, jobIn } from './setUpJob';
import { recordIn } from './setUpRecord';
import { isSetUp } from '../book/sheetVersion';
import { tradeAnswered } from './tradeAnswered';
import { noticePlan } from './noticePlan';
import { countingQuestions } from './countingQuestions';
import { namesMet } from '../../domain/reports/namesMet';
import type { ColumnLine, DoubtfulLine, SetUpChoice, SetUpLook, SetUpProposal } from './setUpState';

/** What set-up recognises in this workbook, or in another of its tabs, and would add, for a head or the owner. Writes nothing. */
export const setUpProposal = door<[look: SetUpLook | null], SetUpProposal>(
  'setUpProposal',
  { lowest: 'head', locks: false, takes: [orNull(setUpLook)] },
  (opened, look) =>
    look === null ? proposalFor(opened, opened.access) : proposalFor(openByLook(opened, look), opened.access, look),
);

/** The book as it reads by a tab and headers of a claim: read again only where that differs. */
export function openByLook(opened: OpenedBook, look: SetUpLook): OpenedBook {
  const { spreadsheet, say, book } = opened;
  const { title, headers } = book.deals;
  const said = dealsChoiceOf(look, spreadsheet, say.badColumns);
  const choice = { ...said, settled: look.tab === title ? headers.settled : {} };
  const isUsual = look.tab === title && JSON.stringify(choice.headers) === JSON.stringify(headers.chosen);
  return isUsual ? opened : openBook({ choice });
}

/** The book as it would read by the claim: its tab and headers, and its answers to the rules. */
export function openAnswered(opened: OpenedBook, claim: SetUpChoice): OpenedBook {
  const choice = dealsChoiceOf(claim, opened.spreadsheet, opened.say.badColumns);
  return openBook({ choice, amend: (rows) => answeredRows(rows, claim.rules) });
}

/** The same for a workbook that has been read, and tabs whose rows are to be moved under its deals. */
export function proposalFor(
  opened: OpenedBook,
  { role }: Access,
  look: Pick<SetUpLook, 'gather' | 'trade'> = { gather: [], trade: '' },
): SetUpProposal {
  const { spreadsheet, book, properties, phrases } = opened;
  const { deals, language } = book;
  const found = tabsFound(opened);
  const rows = [...deals.rows, ...dealsIn(opened, found, look.gather)];
  const { own, tabs: tabsToCreate } = plannedTitles(setUpPlan(spreadsheet, deals), language);
  const job = jobIn(properties);
  const record = recordIn(properties);
  const trade = tradeAnswered(opened, look);
  const headers = headerLines(deals);
  const { proposed, reasons } = countingQuestions(opened);
  const met = namesMet(rows, book.rules.team);
  const notices = role === 'owner' ? noticePlan(book.rules.team) : null;
  return {
    language,
    tab: deals.title,
    headerRow: deals.headerRow,
    tabs: found.looks.map(({ title }) => title),
    shaped: found.shaped,
    isSetUp: isSetUp(deals, properties),
    columns: columnLines(book, language, headers),
    outcome: headers.find(({ at }) => at === deals.headers.outcome)?.header ?? '',
    doubtful: doubtfulLines(deals.headers, headers),
    headers: headers.map(({ header, sample }) => ({ header, sample })),
    ownToAdd: own,
    tabsToCreate,
    isByAmount: tradeOf(trade)?.isByAmount === true,
    rules: ruleLines(
      openRuleTabs(spreadsheet, language, trade),
      language,
      {
        stageWords: met.stageWords.map(({ name }) => ({ word: name, proposed: stageWord(name).kind })),
        people: met.people.map(({ name }) => name),
        settings: notices === null ? proposed : { ...proposed, notices: 'false' },
      },
      {
        trade,
        before: book.rules.settings.trade,
        isMade: ({ found: tab }) => (record?.tabs ?? []).some(({ id }) => id === tab?.sheet.getSheetId()),
      },
    ),
    notices,
    counting: reasons,
    met: [...met.stageWords, ...met.people],
    groups: [...new Map(rows.map(({ groupKey, group }) => [groupKey, group])).values()].filter(Boolean),
    runBy: leaseIn(properties, Date.now())?.owner ?? '',
    unseen: everythingUnseen(speechOf(phrases, book.columns)),
    problems: book.problems.flatMap(({ code, detail }) => (code.startsWith('header-') ? [] : [detail])),
    noDeals: book.problems.find(({ code }) => code === 'no-deals')?.detail ?? '',
    canFreeze: freezable(deals) !== null,
    canUndo: record !== null,
    unfinished: job && goingOf(job),
  };
}

/** Of what stands where nothing was taken. */
function doubtfulLines({ asked, index }: DealHeaders, lines: readonly PlacedHeader[]): DoubtfulLine[] {
  const taken = Object.values(index);
  const open = asked.filter(({ at, column }) => !taken.includes(at) && index[column] === undefined);
  return doubtfulHeaders(open).flatMap(({ at, columns }) =>
    lines.filter((line) => line.at === at).map(({ header, sample }) => ({ header, sample, columns })),
  );
}

function columnLines(
  { deals, issues }: OpenedBook['book'],
  language: Language,
  lines: readonly PlacedHeader[],
): ColumnLine[] {
  const { mapped, doubled, chosen } = deals.headers;
  const unreadable = new Map<string, number>();
  for (const { column } of issues) unreadable.set(column, (unreadable.get(column) ?? 0) + 1);
  return (Object.keys(PEOPLE_COLUMNS) as DealColumn[]).map((column) => {
    const places = doubled.find((double) => double.column === column)?.places ?? [];
    const rivals = lines.flatMap(({ header, at }) => (places.includes(at) ? [header] : []));
    const found = mapped[column];
    const needing = checks.filter((check: Check) => check.columns.includes(column));
    return {
      column,
      title: PEOPLE_COLUMNS[column].titles[language],
      header: found?.header ?? '',
      confidence: found?.confidence ?? (rivals.length > 0 ? 'doubled' : 'none'),
      isChosen: chosen[column] !== undefined,
      rivals,
      unreadable: unreadable.get(column) ?? 0,
      checks: needing.map(({ titles }) => titles[language]),
    };
  });
}
