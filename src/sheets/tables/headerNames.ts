import type { DealColumn } from '../../domain/deal';

/** Headers of people's sheets that are less sure than a column's titles and synonyms (spec §23). */
export interface UnsureNames {
  /** Taken where nothing surer stands in the row, the earlier of two before the later; a title may be among them. */
  readonly standIns: readonly string[];
  /** Words of several meanings: taken where what stands under them is of the column's type; a synonym may be among them. */
  readonly byCells: readonly string[];
  /** Taken only where one of these columns stands in the row too, which gives them their sense. */
  readonly beside: { readonly names: readonly string[]; readonly columns: readonly string[] };
  /** May be the column: a person is asked. */
  readonly maybe: readonly string[];
  /** Beginnings of a word: where nothing else names the column and the cells are of its type, a person is asked. */
  readonly beginnings: readonly string[];
}

export const NONE_UNSURE: UnsureNames = {
  standIns: [],
  byCells: [],
  beside: { names: [], columns: [] },
  maybe: [],
  beginnings: [],
};

/**
 * Each kind of name as one text with commas: a dictionary is easier read so. `Дата {создания, заказа}` is two names,
 * «Дата создания» and «Дата заказа».
 */
export interface NameLists {
  readonly synonyms?: string;
  readonly standIns?: string;
  readonly byCells?: string;
  readonly beside?: { readonly names: string; readonly columns: readonly DealColumn[] };
  readonly maybe?: string;
  readonly beginnings?: string;
}

const listed = (names = ''): readonly string[] =>
  names === '' ? [] : names.split(/,\s*(?![^{]*\})/).flatMap(withoutBraces);

function withoutBraces(name: string): readonly string[] {
  const [, before = '', within, after = ''] = /^(.*)\{(.*)\}(.*)$/.exec(name) ?? [];
  return within === undefined ? [name] : within.split(/,\s*/).map((each) => before + each + after);
}

/** The names of a column as its declaration takes them. */
export function namesFrom({ synonyms, standIns, byCells, beside, maybe, beginnings }: NameLists = {}): {
  readonly synonyms: readonly string[];
  readonly unsure: UnsureNames;
} {
  return {
    synonyms: listed(synonyms),
    unsure: {
      standIns: listed(standIns),
      byCells: listed(byCells),
      beside: { names: listed(beside?.names), columns: beside?.columns ?? [] },
      maybe: listed(maybe),
      beginnings: listed(beginnings),
    },
  };
}
