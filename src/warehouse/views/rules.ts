import type { View } from './view';

/** What makes two cells of rules the same cell of the same content. */
const CELL = ['book_id', 'tab', 'line', 'subject', 'name', 'value'] as const;
const cellOf = (prefix: string): string => CELL.map((column) => `${prefix}.${column}`).join(', ');

/** Which rules held when. */
export const ruleViews: readonly View[] = [
  {
    name: 'rule_reads',
    meaning:
      'The days on which the rules of a book were read whole, of several loads of a day the last, in their order',
    sql: `SELECT d.book_id, d.load_id, d.day,
  LEAD(d.day) OVER (PARTITION BY d.book_id ORDER BY d.day) AS next_day,
  ROW_NUMBER() OVER (PARTITION BY d.book_id ORDER BY d.day) AS nth
FROM (
  SELECT r.book_id, r.load_id, r.day
  FROM (SELECT DISTINCT * FROM {rule_days}) r
  JOIN {books} b ON b.book_id = r.book_id
  LEFT JOIN (
    SELECT c.load_id, COUNT(*) AS cells
    FROM (SELECT DISTINCT load_id, tab, line, name FROM {rules}) c
    GROUP BY c.load_id
  ) f ON f.load_id = r.load_id
  WHERE r.cells = COALESCE(f.cells, 0)
  QUALIFY ROW_NUMBER() OVER (PARTITION BY r.book_id, r.day ORDER BY r.loaded_at DESC, r.load_id DESC) = 1
) d`,
  },
  {
    name: 'rules_valid',
    meaning:
      'Every cell of the rules with the days on which it held: from the day on which it was first read so, until the day (no more) on which it ' +
      'was read otherwise or was gone; blank: it holds. Before the first load nobody knows',
    sql: `SELECT ${cellOf('s')}, MIN(s.day) AS valid_from,
  CASE WHEN COUNT(s.next_day) = COUNT(*) THEN MAX(s.next_day) END AS valid_until
FROM (
  SELECT ${cellOf('c')}, c.day, c.next_day,
    c.nth - ROW_NUMBER() OVER (PARTITION BY ${cellOf('c')} ORDER BY c.nth) AS stretch
  FROM (
    SELECT DISTINCT ${cellOf('r')}, d.day, d.next_day, d.nth
    FROM {rule_reads} d
    JOIN {rules} r ON r.load_id = d.load_id
  ) c
) s
GROUP BY ${cellOf('s')}, s.stretch`,
  },
];
