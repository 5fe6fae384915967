/** A report as SQL: columns beside those of its scope and period, over the deals of `d`, the period of `p` and the scope of `m`. */
export interface ReportSql {
  /** The day by which its deals belong to a period; null: they are told of now. */
  readonly day: string | null;
  /** Which deals it takes; '' takes all of the period. */
  readonly where: string;
  /** What its lines are of, beside scope and period, by the names of their columns. */
  readonly by: Readonly<Record<string, string>>;
  /** The figures of a line, by the names of their columns. */
  readonly figures: Readonly<Record<string, string>>;
}

/** How many deals a test holds for; of several rows that are one deal the head alone is counted. */
export const headsWhere = (test: string): string => `SUM(CASE WHEN NOT d.is_position AND (${test}) THEN 1 ELSE 0 END)`;
