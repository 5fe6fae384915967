import type { ColumnType } from '../tables/table';

/** How sure it is that a header names a column: said by a person, by its title, a synonym, or a phrase that stands in it. */
export type Confidence = 'chosen' | 'exact' | 'synonym' | 'phrase';

/**
 * What has to bear a match out: nothing, the cells under the header, a column beside it, a person's answer, or, for a
 * guess, the cells before a person is asked at all.
 */
export type BornOutBy = 'words' | 'cells' | 'neighbour' | 'person' | 'cellsAndPerson';

export interface HeaderMatch<Id extends string = string> {
  readonly column: Id;
  readonly confidence: Confidence;
  readonly type: ColumnType;
  readonly bornOutBy: BornOutBy;
  /** The column's own title or synonym: sure enough where nothing can be asked of cells and people. */
  readonly isDeclared: boolean;
  /** Of two headers for one column that of the lower rank goes first. */
  readonly rank: number;
  /** One of these has to stand in the row too; of no matter unless a neighbour bears the match out. */
  readonly neighbours: readonly string[];
}
