import type { Language } from '../../../domain/language';
import { nameKey } from '../../../domain/name';
import type { RawCell } from '../../../domain/reading/rawCell';
import { roleNamed, ROLES } from '../../../domain/role';
import type { Role } from '../../../domain/role';
import { COUNTING_SETTINGS } from '../../../domain/countingSettings';
import type { Settings } from '../../../domain/settings';
import type { TabRow } from '../../reading/tab';
import type { TableId } from '../../tables';
import { ladderTable, roleWord } from '../../tables/ladder';
import { settingName, settingNamed } from '../../tables/settingDefs';
import { settingsTable } from '../../tables/settings';
import { stagesTable } from '../../tables/stages';
import type { TableDef } from '../../tables/table';
import { teamTable } from '../../tables/team';
import { asText } from '../../cells/asText';

/** The settings that set-up asks for; the others keep their defaults until somebody edits the tab. */
export const ASKED_SETTINGS = [
  'trade',
  ...COUNTING_SETTINGS,
  'responseMinutes',
  'schedule',
  'dailyHour',
  'digestTo',
  'notices',
  'unit',
  'lossReasons',
] as const satisfies readonly (keyof Settings)[];

/** The columns of the rules tabs that set-up may fill. */
const COLUMNS = {
  settings: ['value'],
  ladder: ['discountUpTo', 'marginFrom'],
  stages: ['stuckAfterDays', 'kind'],
  team: ['role', 'email'],
} as const;

type RuleTab = keyof typeof COLUMNS;
type RuleColumn = (typeof COLUMNS)[RuleTab][number];

/** One cell of the rules that set-up may fill, by what it is about and not by where it stands: plain data. */
export interface RuleRef {
  readonly tab: RuleTab;
  /** The setting's id, the role, the stage as it is called, or the person. */
  readonly name: string;
  /** Of a ladder; '' for every group without one of its own. */
  readonly group: string;
  readonly column: RuleColumn;
}

const TABLES: Readonly<Record<RuleTab, TableDef<TableId>>> = {
  settings: settingsTable,
  ladder: ladderTable,
  stages: stagesTable,
  team: teamTable,
};

export const tableOf = ({ tab }: Pick<RuleRef, 'tab'>): TableDef<TableId> => TABLES[tab];

export const isRuleTab = (text: string): text is RuleTab => Object.keys(COLUMNS).includes(text);

export const isRuleColumn = (text: string): text is RuleColumn =>
  Object.values<readonly string[]>(COLUMNS).some((columns) => columns.includes(text));

/** Whether there is such a rule; a stage and a person may have any name, and are looked for in the tab. */
export function isRuleRef({ tab, name, column }: RuleRef): boolean {
  const known: readonly string[] | null =
    tab === 'settings' ? ASKED_SETTINGS : tab === 'ladder' ? ROLES : name === '' ? [] : null;
  const columns: readonly RuleColumn[] = COLUMNS[tab];
  return columns.includes(column) && known?.includes(name) !== false;
}

/** Whether a row of the tab is the rule's, told by its texts. */
export function isRowOf({ tab, name, group }: RuleRef, textIn: (column: string) => string): boolean {
  if (tab === 'settings') return settingNamed(textIn('name')) === name;
  if (tab === 'stages' || tab === 'team') return nameKey(textIn('name')) === nameKey(name);
  return roleNamed(textIn('role')) === name && nameKey(textIn('group')) === nameKey(group);
}

/** What a new row for the rule says beside its value; null where no row may be added. */
export function newRowOf(
  { tab, name, group, column }: RuleRef,
  language: Language,
): Readonly<Record<string, string>> | null {
  if (tab === 'settings') return { name: settingName(name as keyof Settings, language) };
  if (tab === 'ladder') return { role: roleWord(name as Role, language), group };
  return tab === 'team' || column === 'kind' ? { name: asText(name) } : null;
}

/** The texts of a row, by column id. */
export function textsOf({ cells }: TabRow, index: Readonly<Partial<Record<string, number>>>) {
  return (column: string): string => String(cells[index[column] ?? -1] ?? ('' as RawCell));
}
