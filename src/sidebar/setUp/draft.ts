import type { SetUpChoice, SetUpProposal } from '../../addon/setUp/setUpState';
import type { DealColumn } from '../../domain/deal';

type ColumnLine = SetUpProposal['columns'][number];
export type RuleLine = SetUpProposal['rules'][number];

/** What the person has decided so far. */
export interface Draft {
  readonly tab: string;
  /** Headers that a person chose, now or earlier; '' says that the column has none. */
  readonly headers: Readonly<Partial<Record<DealColumn, string>>>;
  /** Tabs whose rows are to be moved under this one's. */
  readonly gather: readonly string[];
  readonly added: readonly DealColumn[];
  readonly rules: readonly RuleLine[];
  readonly freeze: boolean;
  readonly triggers: boolean;
}

/** How a column stands in the draft. */
export interface DraftColumn extends Omit<ColumnLine, 'confidence'> {
  readonly confidence: ColumnLine['confidence'] | 'added';
}

export function draftOf({ tab, columns, rules, runBy }: SetUpProposal): Draft {
  const chosen = columns.filter(({ isChosen }) => isChosen).map(({ column, header }) => [column, header]);
  return {
    tab,
    headers: Object.fromEntries(chosen) as Draft['headers'],
    gather: [],
    added: [],
    rules,
    freeze: false,
    triggers: runBy === '',
  };
}

/** The columns as they will be found by the draft. */
export function columnsOf({ columns }: SetUpProposal, { headers, added }: Draft): DraftColumn[] {
  const taken = Object.values(headers);
  return columns.map((line) => {
    const chosen = headers[line.column];
    const changed = (header: string, confidence: DraftColumn['confidence']): DraftColumn => ({
      ...line,
      header,
      confidence,
      rivals: [],
      unreadable: 0,
    });
    if (added.includes(line.column)) return changed('', 'added');
    if (chosen === undefined) return line.header !== '' && taken.includes(line.header) ? changed('', 'none') : line;
    if (chosen === line.header && line.isChosen) return line;
    return changed(chosen, chosen === '' ? 'none' : 'chosen');
  });
}

const lineOf = ({ columns }: SetUpProposal, column: DealColumn): ColumnLine | undefined =>
  columns.find((line) => line.column === column);

/** Makes `header` the column's; whatever else it was chosen for lets it go. '' says that the column has none. */
export function chooseHeader(draft: Draft, column: DealColumn, header: string, proposal: SetUpProposal): Draft {
  const line = lineOf(proposal, column);
  const isAsFound = line?.header === header && !line.isChosen && line.rivals.length === 0;
  const others = Object.entries(draft.headers).filter(
    ([id, other]) => id !== column && (other === '' || other !== header),
  );
  return {
    ...draft,
    headers: Object.fromEntries(isAsFound ? others : [...others, [column, header]]) as Draft['headers'],
    added: draft.added.filter((id) => id !== column),
  };
}

/** Has the column added at the right end. */
export function addColumn(draft: Draft, column: DealColumn, proposal: SetUpProposal): Draft {
  const chosen = chooseHeader(draft, column, '', proposal);
  return { ...chosen, added: [...chosen.added, column] };
}

export const ruleKey = ({ tab, name, group, column }: Pick<RuleLine, 'tab' | 'name' | 'group' | 'column'>): string =>
  [tab, name, group, column].join('|');

export function typeRule(draft: Draft, typed: RuleLine, value: string): Draft {
  const rules = draft.rules.map((rule) => (rule === typed ? { ...rule, value, isExample: false } : rule));
  return { ...draft, rules };
}

/** Gives a group a ladder of its own, with the common one to begin with. */
export function addGroup(draft: Draft, group: string): Draft {
  const common = draft.rules.filter((rule) => rule.tab === 'ladder' && rule.group === '');
  return { ...draft, rules: [...draft.rules, ...common.map((rule) => ({ ...rule, group, isExample: true }))] };
}

/** The draft over what is known by its answers: what was typed over `before` stays, examples give way to others. */
export function draftOver(proposal: SetUpProposal, draft: Draft, before: SetUpProposal): Draft {
  const shown = new Map(before.rules.map((rule) => [ruleKey(rule), rule.value]));
  const typed = new Map(
    draft.rules.filter((rule) => shown.get(ruleKey(rule)) !== rule.value).map((rule) => [ruleKey(rule), rule]),
  );
  const rules = proposal.rules.map((rule) => ({ ...rule, ...pick(typed.get(ruleKey(rule))) }));
  const known = new Set(proposal.rules.map(ruleKey));
  const groups = draft.rules.filter(
    (rule) => rule.tab === 'ladder' && !known.has(ruleKey(rule)) && !shown.has(ruleKey(rule)),
  );
  return { ...draft, rules: [...rules, ...groups] };
}

/** What a person may have changed of a rule. */
const pick = (rule: RuleLine | undefined): Partial<RuleLine> =>
  rule === undefined ? {} : { value: rule.value, isExample: rule.isExample };

export const isTrade = ({ tab, name }: Pick<RuleLine, 'tab' | 'name'>): boolean =>
  tab === 'settings' && name === 'trade';

/** The question what the team deals in. */
export const tradeRule = ({ rules }: Draft): RuleLine | undefined => rules.find(isTrade);

/** Where the draft says to look. */
export function lookOf(draft: Draft): Pick<SetUpChoice, 'tab' | 'headers' | 'gather' | 'trade'> {
  const { tab, headers, gather } = draft;
  return {
    tab,
    gather,
    trade: tradeRule(draft)?.value ?? '',
    headers: Object.entries(headers).map(([column, header]) => ({ column: column as DealColumn, header })),
  };
}

/** Those that answers are given for, in their order: where nobody may write, nothing is said. */
export function openRules({ rules }: Draft): readonly RuleLine[] {
  return rules.filter(({ isClosed }) => !isClosed);
}

/** The draft as the server takes it. */
export function choiceOf(draft: Draft): SetUpChoice {
  return {
    ...lookOf(draft),
    addColumns: draft.added,
    rules: openRules(draft).map(({ tab, name, group, column, value: text }) => ({ tab, name, group, column, text })),
    freeze: draft.freeze,
    triggers: draft.triggers,
  };
}
