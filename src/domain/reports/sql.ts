/** A report that is sums of deals: columns beside those of its scope and period, over the deals of `d`, the period of `p` and the scope of `m`. */
export interface SummedReport {
  /** The day by which its deals belong to a period; null: they are told of now. */
  readonly day: string | null;
  /** Which deals it takes; '' takes all of the period. */
  readonly where: string;
  /** What its lines are of, beside scope and period, by the names of their columns. */
  readonly by: Readonly<Record<string, string>>;
  /** The figures of a line, by the names of their columns. */
  readonly figures: Readonly<Record<string, string>>;
}

/** What a report that is written out reads; tables and views stand in braces. */
export interface ReportSources {
  /** The deals as they stand, of the books that show the report. */
  readonly deals: string;
  /** The same of any other table of the loads that count. */
  readonly of: (table: string) => string;
  /** The columns by which a scope is told, of `prefix`. */
  readonly scope: (prefix: string) => string;
  /** That two lines are of one scope. */
  readonly sameScope: (one: string, other: string) => string;
}

/** A report of now that is more than sums: the query whole, of the columns of a scope and its own. */
export interface WrittenReport {
  readonly sql: (sources: ReportSources) => string;
}

export type ReportSql = SummedReport | WrittenReport;

/** How many deals a test holds for; of several rows that are one deal the head alone is counted. */
export const headsWhere = (test: string): string => `SUM(CASE WHEN NOT d.is_position AND (${test}) THEN 1 ELSE 0 END)`;

/** The deals `d` joined to the scopes `m` that they belong to. */
export const joinedMembers = (of = 'd'): string =>
  `JOIN {members} m ON m.member_book = ${of}.book_id AND m.member_key = ${of}.manager_key`;

/**
 * The median of `value` over a group, of which `place` counts the values in their order and `size` says how many there
 * are: the middle one, or the mean of the two (`median`).
 */
export const medianSql = (value: string, place: string, size: string): string =>
  `AVG(CASE WHEN 2 * ${place} BETWEEN ${size} AND ${size} + 2 THEN ${value} END)`;
