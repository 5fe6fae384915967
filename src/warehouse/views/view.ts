/** A view of the warehouse; names of tables and views stand in braces, and become the dataset's. */
export interface View {
  readonly name: string;
  readonly meaning: string;
  readonly sql: string;
  /** Made a table after each load, so that what many figures read is worked out once; BigQuery's clauses for it. */
  readonly kept?: string;
}

/** A view that is kept as a table. */
export const kept = (view: View, clauses = ''): View => ({ ...view, kept: clauses });

/** The columns by which a figure's scope and period are told, as every view of figures has them. */
export const SCOPE = ['level', 'branch', 'book_id', 'manager_key'] as const;

/** `prefix.level, prefix.branch, …` */
export const scopeOf = (prefix: string): string => SCOPE.map((column) => `${prefix}.${column}`).join(', ');

/** `one.level = other.level AND …` */
export const sameScope = (one: string, other: string): string =>
  SCOPE.map((column) => `${one}.${column} = ${other}.${column}`).join(' AND ');

/** Lines of one column, a text each. */
export const literals = (texts: readonly string[], name: string): string =>
  texts.map((text) => `SELECT '${text}' AS ${name}`).join(' UNION ALL ');
