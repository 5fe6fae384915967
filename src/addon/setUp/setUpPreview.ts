import type { DealColumn } from '../../domain/deal';
import { nameKey } from '../../domain/name';
import { laddersFrom } from '../../domain/rules/ladder';
import type { LadderRow } from '../../domain/rules/ladder';
import type { Language } from '../../domain/language';
import type { Role } from '../../domain/role';
import { problemMessages } from '../../i18n/problems';
import { openTabs, shutTabs } from '../../sheets/safeguards/protections';
import { freezable } from '../../sheets/setUp/freeze';
import { planRules, sayChanges } from '../../sheets/setUp/rules/rulePlan';
import type { RuleAnswer } from '../../sheets/setUp/rules/rulePlan';
import { readRule } from '../../sheets/setUp/rules/readRule';
import { openRuleTabs } from '../../sheets/setUp/rules/ruleTabs';
import { plannedTitles, setUpPlan } from '../../sheets/setUp/setUpPlan';
import { roleWord } from '../../sheets/tables/ladder';
import { PEOPLE_COLUMNS } from '../../sheets/tables/deals';
import { printOfText } from '../../sheets/cells/fingerprint32';
import type { Access } from '../book/access';
import { dealsChoiceIn } from '../book/dealsChoice';
import { digestPlan } from '../daily/digestPlan';
import { leaseIn } from '../run/lease';
import type { OpenedBook } from '../book/openedBook';
import { Refusal } from '../run/refusal';
import type { SetUpChoice, SetUpPlanned, SetUpPreview, SetUpStep } from './setUpState';
import { withFirstOwner } from './firstOwner';
import { plannedMoves } from './gathering';
import { tradeAnswered } from './tradeAnswered';
import { wishesOf } from './setUp';
import { isSetUp } from '../book/sheetVersion';
import { TABS_AT_ONCE } from './setUpSteps';

/** What the choice would write in the book, which was opened by it; or the answers that cannot be taken. Writes nothing. */
export function previewOf(opened: OpenedBook, access: Access, choice: SetUpChoice): SetUpPreview {
  const { spreadsheet, book, properties, say } = opened;
  const { language, deals } = book;
  demandHeaders(opened, choice);
  const tabs = openRuleTabs(spreadsheet, language, tradeAnswered(opened, choice));
  const { refused, changes } = planRules(withFirstOwner(choice.rules, access, language), tabs, language);
  if (refused.length > 0) return { kind: 'refused', refused };
  const plan = setUpPlan(spreadsheet, deals);
  const corrections = correctionsOf(opened, language);
  const gather = choice.gather.length > 0 ? plannedMoves(opened, choice.gather) : [];
  const { editors } = wishesOf(opened, access);
  const open = openTabs(spreadsheet, language);
  // An owner's set-up lets its owner in before the triggers are turned on.
  const shut = choice.triggers && editors === null ? shutTabs(spreadsheet, deals.sheet) : [];
  const said: Omit<SetUpPlanned, 'steps' | 'seen'> = {
    kind: 'planned',
    corrections,
    gather,
    columns: plan.offered
      .filter((column) => choice.addColumns.includes(column))
      .map((column) => PEOPLE_COLUMNS[column].titles[language]),
    ...plannedTitles(plan, language),
    rules: sayChanges(changes, tabs, language),
    protections: editors === null ? [] : open,
    needsOwner: editors === null && open.length > 0,
    freezes: choice.freeze && freezable(deals) !== null,
    deals:
      isSetUp(deals, properties) && changes.length + corrections.length + gather.length === 0
        ? 0
        : gather.reduce((sum, { rows }) => sum + rows, deals.rows.length),
    warnings: [
      ...(access.isFirst === true ? [say.firstOwner(access.email)] : []),
      ...ladderWarnings(choice.rules, language, tabs.ladder.tab.title),
      ...digestWarnings(opened, choice),
      ...(shut.length > 0 ? [say.tabsShut(shut)] : []),
    ],
  };
  const isTriggered = choice.triggers && shut.length === 0 && leaseIn(properties, Date.now()) === null;
  const steps = stepsOf(said, isTriggered);
  // Not by whom it is looked at: what is protected and who is warned changes nothing of what is written.
  const { columns, own, tabs: newTabs, rules } = said;
  const looked = JSON.stringify([choice, corrections, gather, columns, own, newTabs, rules]);
  return { ...said, steps, seen: printOfText(looked) };
}

/** Where the choice differs from the one that holds; '' where a column is left without a header. */
function correctionsOf({ book, properties }: OpenedBook, language: Language): SetUpPlanned['corrections'] {
  const { chosen, mapped } = book.deals.headers;
  const kept = dealsChoiceIn(properties).headers;
  const columns = Object.keys({ ...kept, ...chosen }) as DealColumn[];
  return columns
    .filter((column) => kept[column] !== chosen[column])
    .map((column) => ({ title: PEOPLE_COLUMNS[column].titles[language], header: mapped[column]?.header ?? '' }));
}

/** A chosen header that is not there, or that two columns were given, comes from no form of ours. */
function demandHeaders({ book, say }: OpenedBook, { headers }: SetUpChoice): void {
  const { index } = book.deals.headers;
  if (headers.some(({ column, header }) => header !== '' && index[column] === undefined))
    throw new Refusal(say.badColumns);
}

function stepsOf(
  { gather, tabs, rules, deals }: Pick<SetUpPlanned, 'gather' | 'tabs' | 'rules' | 'deals'>,
  triggers: boolean,
): SetUpStep[] {
  return [
    ...gather.map((): SetUpStep => 'gather'),
    'columns',
    ...Array.from({ length: Math.ceil(tabs.length / TABS_AT_ONCE) }, (): SetUpStep => 'tabs'),
    ...(rules.length > 0 ? (['rules'] as const) : []),
    'guards',
    ...(triggers ? (['triggers'] as const) : []),
    ...(deals > 0 ? (['check'] as const) : []),
  ];
}

/** What the rules would say of such a ladder: an upper rung that may less, a rung left out. */
function ladderWarnings(answers: readonly RuleAnswer[], language: Language, tab: string): string[] {
  const rows = new Map<string, LadderRow>();
  for (const { text, ...ref } of answers) {
    if (ref.tab !== 'ladder' || text.trim() === '') continue;
    const key = JSON.stringify([nameKey(ref.group), ref.name]);
    const blank = { row: 0, role: ref.name, group: ref.group, discountUpTo: null, marginFrom: null };
    const read = readRule(ref, text);
    rows.set(key, { ...(rows.get(key) ?? blank), [ref.column]: read.kind === 'value' ? read.value : null });
  }
  const { rule } = problemMessages(language);
  return laddersFrom([...rows.values()]).problems.map(({ code, value }) =>
    rule[code](tab, roleWord(value as Role, language)),
  );
}

function digestWarnings({ book }: OpenedBook, { rules }: SetUpChoice): readonly string[] {
  const digestTo = rules.find(({ name }) => name === 'digestTo')?.text ?? '';
  const { settings, team } = book.rules;
  return digestPlan({ settings: { ...settings, digestTo }, team }, book.language, false).notes;
}
