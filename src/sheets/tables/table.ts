import type { Bilingual, Language } from '../../domain/language';
import { lazy } from '../../domain/lazy';
import { NONE_UNSURE } from './headerNames';
import type { TradeId } from '../../domain/trades';
import type { UnsureNames } from './headerNames';

export type ColumnType =
  | 'text'
  | 'longText'
  | 'money'
  | 'quantity'
  | 'share'
  /** A share with «без лимита» / "no limit". */
  | 'limitShare'
  /** Money with «без лимита» / "no limit". */
  | 'limitMoney'
  | 'integer'
  | 'number'
  | 'date'
  | 'datetime'
  | 'choice'
  | 'yesNo'
  | 'hours';

/** What a column is, apart from its id. */
export interface Column {
  readonly titles: Bilingual;
  /** Other headers met in real sheets, in either language. */
  readonly synonyms: readonly string[];
  /** Headers that are less sure than these. */
  readonly unsure: UnsureNames;
  readonly type: ColumnType;
  readonly numberFormat: string;
  /** Pixels. */
  readonly width: number;
  readonly writtenBy: 'people' | 'us';
  readonly hidden: boolean;
  /** Read where a sheet has it, not made in a fresh one. */
  readonly optional: boolean;
  /** The note on the header; null needs none. */
  readonly hint: Bilingual | null;
}

export interface ColumnDef<Id extends string = string> extends Column {
  readonly id: Id;
}

export type SeedRow = readonly (string | number)[];

/** What a tab is for. What is done with tabs of one kind (rebuilt, undone, protected, read) is decided by this alone. */
export type TableKind =
  /** The deals themselves. */
  | 'deals'
  /** People write it; deals are judged by it. */
  | 'rules'
  /** People write it for people; no deal is judged by it. */
  | 'coaching'
  /** We rewrite it from the deals; people's columns in it stay with their rows. */
  | 'report'
  /** We add lines to it, and change none. */
  | 'record';

/** How a tab is treated. */
export interface TableTraits {
  readonly kind: TableKind;
  /** Whom the tab's protection lets in (spec §2 "Who may write what"). */
  readonly editableBy: 'everyone' | 'heads' | 'owner';
  /** Approvals rest on what stands in it: nothing is signed while its protection does not hold. */
  readonly signed?: boolean;
  /** A workbook without it is whole, so that it is not worth a search through the titles of all tabs. */
  readonly optional?: boolean;
  /** Set-up does not make it: the first run that has something for it does. */
  readonly madeOnUse?: boolean;
}

/** A tab: set-up, reading, validation, the sample workbook and the docs derive from it. */
export interface TableDef<Id extends string = string, ColumnId extends string = string> extends Required<TableTraits> {
  readonly id: Id;
  readonly titles: Bilingual;
  /** In the order of a fresh tab; a tab of free layout has none. */
  readonly columns: readonly ColumnDef<ColumnId>[];
  /** Rows of a fresh tab under its header, one value a column from the left; examples are the trade's, where one is known. */
  readonly seed: (language: Language, trade?: TradeId | null) => readonly SeedRow[];
}

const TEXT_FORMAT = '@';
const MONEY_FORMAT = '#,##0.00';

/** Number format and width of a type's columns. */
const LOOKS: Readonly<Record<ColumnType, readonly [format: string, width: number]>> = {
  text: [TEXT_FORMAT, 130],
  longText: [TEXT_FORMAT, 260],
  money: [MONEY_FORMAT, 110],
  quantity: ['#,##0.000', 80],
  share: ['0.0%', 75],
  limitShare: ['0.00%', 90],
  limitMoney: [MONEY_FORMAT, 120],
  integer: ['0', 75],
  number: ['0.0', 80],
  date: ['dd.mm.yyyy', 90],
  datetime: ['dd.mm.yyyy hh:mm', 125],
  choice: [TEXT_FORMAT, 120],
  yesNo: [TEXT_FORMAT, 60],
  hours: [TEXT_FORMAT, 160],
};

/** A header wraps between words: in a column narrower than its longest word it would break inside. */
function widthOfWords(titles: string): number {
  return 14 + 8 * titles.split(' ').reduce((most, word) => Math.max(most, word.length), 0);
}

interface ColumnTraits {
  readonly synonyms?: readonly string[];
  readonly unsure?: UnsureNames;
  readonly hint?: Bilingual;
  readonly hidden?: boolean;
  readonly optional?: boolean;
}

function column(
  writtenBy: Column['writtenBy'],
  type: ColumnType,
  ru: string,
  en: string,
  { synonyms = [], unsure = NONE_UNSURE, hint, hidden = false, optional = false }: ColumnTraits,
): Column {
  const [numberFormat, usual] = LOOKS[type];
  const width = Math.max(usual, widthOfWords(`${ru} ${en}`));
  return {
    titles: { ru, en },
    synonyms,
    unsure,
    type,
    numberFormat,
    width,
    writtenBy,
    hidden,
    optional,
    hint: hint ?? null,
  };
}

/** A column that people fill. */
export const byPeople = (type: ColumnType, ru: string, en: string, traits: ColumnTraits = {}): Column =>
  column('people', type, ru, en, traits);

/** A column that the add-on fills. */
export const byUs = (type: ColumnType, ru: string, en: string, traits: ColumnTraits = {}): Column =>
  column('us', type, ru, en, traits);

/**
 * Declares a tab; the keys of `columns` are the columns' ids, in their order. They are made when they are first asked for:
 * the script is loaded afresh for every event, and most look at few tabs.
 */
export function defineTable<Id extends string, Columns extends Readonly<Record<string, Column>>>(
  id: Id,
  titles: Bilingual,
  traits: TableTraits,
  columns: () => Columns,
  seed: TableDef['seed'] = () => [],
): TableDef<Id, keyof Columns & string> {
  const listed = lazy(() => Object.entries(columns()).map(([columnId, column]) => ({ ...column, id: columnId })));
  return {
    id,
    titles,
    signed: false,
    optional: false,
    madeOnUse: false,
    ...traits,
    seed,
    get columns() {
      return listed();
    },
  };
}

/** The ids of a declared table's columns. */
export type ColumnIdOf<Table> = Table extends TableDef<string, infer ColumnId> ? ColumnId : never;
