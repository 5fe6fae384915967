import { SCHEMA_VERSION } from '../schema';
import { kept } from './view';
import type { View } from './view';

/** So many of the smaller book's marks make two books one history: a row or two carried over by hand do not. */
const SHARED = '8 * s.shared >= LEAST(s.own, s.others)';

const once = (table: string, columns: string): string => `SELECT DISTINCT ${columns} FROM {${table}}`;

/** Which load of which book counts: a whole one, the last, and of books of one history one. */
export const bookViews: readonly View[] = [
  {
    name: 'keys_found',
    meaning: 'How many keys of each load have their line of deals',
    sql: `SELECT k.load_id, COUNT(DISTINCT k.deal_key) AS found
FROM {deal_keys} k
JOIN {deals} d ON d.book_id = k.book_id AND d.load_id = k.row_load AND d.deal_key = k.deal_key
GROUP BY k.load_id`,
  },
  {
    name: 'whole_loads',
    meaning: 'Loads that came to their end with every line; loaded twice they are here once',
    sql: `SELECT l.load_id, l.book_id, MAX(l.schema_version) AS schema_version, MAX(l.title) AS title, MAX(l.branch) AS branch,
  CAST(MAX(CASE WHEN l.is_named THEN 1 ELSE 0 END) AS INT64) AS is_named, MAX(l.loaded_at) AS loaded_at, MAX(l.today) AS today,
  MAX(l.min_sample) AS min_sample, MAX(l.problems) AS problems, MAX(l.deal_count) AS deal_count
FROM {loads} l
LEFT JOIN {keys_found} f ON f.load_id = l.load_id
WHERE l.deal_count = COALESCE(f.found, 0)
GROUP BY l.load_id, l.book_id`,
  },
  {
    name: 'last_loads',
    meaning: 'The last whole load of each book',
    sql: `SELECT * FROM {whole_loads} l WHERE TRUE
QUALIFY ROW_NUMBER() OVER (PARTITION BY l.book_id ORDER BY l.loaded_at DESC, l.load_id DESC) = 1`,
  },
  {
    name: 'one_history',
    meaning: 'Pairs of books that share a history: one is a copy of the other, or the other by a new name',
    sql: `SELECT s.book_id, s.other_id FROM (
  SELECT a.book_id, b.book_id AS other_id, COUNT(DISTINCT a.mark) AS shared,
    MAX(na.marks) AS own, MAX(nb.marks) AS others
  FROM {last_loads} la
  JOIN {load_marks} a ON a.load_id = la.load_id
  JOIN {load_marks} b ON b.mark = a.mark AND b.book_id <> a.book_id
  JOIN {last_loads} lb ON lb.load_id = b.load_id
  JOIN (SELECT load_id, COUNT(DISTINCT mark) AS marks FROM {load_marks} GROUP BY load_id) na ON na.load_id = la.load_id
  JOIN (SELECT load_id, COUNT(DISTINCT mark) AS marks FROM {load_marks} GROUP BY load_id) nb ON nb.load_id = lb.load_id
  GROUP BY a.book_id, b.book_id
) s WHERE ${SHARED}`,
  },
  {
    name: 'copies',
    meaning:
      'Books that are not counted, each with the book of the same history that is: the one loaded on the later day',
    sql: `SELECT l.book_id, MIN(w.book_id) AS counted_id
FROM {one_history} h
JOIN {last_loads} l ON l.book_id = h.book_id
JOIN {last_loads} w ON w.book_id = h.other_id
WHERE l.is_named = 0 AND w.is_named = 0 AND (
  w.today > l.today
  OR (w.today = l.today AND w.book_id < l.book_id)
)
GROUP BY l.book_id`,
  },
  kept({
    name: 'books',
    meaning: 'The books that count, each with the load that does',
    sql: `SELECT l.*, CASE WHEN l.schema_version = ${String(SCHEMA_VERSION)} THEN 1 ELSE 0 END AS is_sound
FROM {last_loads} l
LEFT JOIN {copies} c ON c.book_id = l.book_id
WHERE c.book_id IS NULL`,
  }),
  {
    name: 'load_faults',
    meaning: 'What of the loads counts for nothing, and why',
    sql: `SELECT k.load_id, k.book_id, 'half' AS fault, CAST(NULL AS STRING) AS other
FROM (${once('deal_keys', 'load_id, book_id')}) k
LEFT JOIN {whole_loads} w ON w.load_id = k.load_id
WHERE w.load_id IS NULL
UNION ALL
SELECT l.load_id, l.book_id, 'half' AS fault, CAST(NULL AS STRING) AS other
FROM (${once('loads', 'load_id, book_id')}) l
LEFT JOIN {whole_loads} w ON w.load_id = l.load_id
LEFT JOIN (${once('deal_keys', 'load_id')}) k ON k.load_id = l.load_id
WHERE w.load_id IS NULL AND k.load_id IS NULL
UNION ALL
SELECT l.load_id, l.book_id, 'copy' AS fault, c.counted_id AS other
FROM {copies} c JOIN {last_loads} l ON l.book_id = c.book_id
UNION ALL
SELECT b.load_id, b.book_id, 'schema' AS fault, CAST(b.schema_version AS STRING) AS other
FROM {books} b WHERE b.is_sound = 0`,
  },
];

/** The lines of a table that belong to the loads that count, none twice. */
const now = (table: string, meaning: string): View =>
  kept({
    name: `${table}_now`,
    meaning,
    sql: `SELECT DISTINCT t.* FROM {${table}} t JOIN {books} b ON b.load_id = t.load_id`,
  });

/** What the loads that count hold. */
export const currentViews: readonly View[] = [
  {
    name: 'last_deals',
    meaning: 'The deals as they stand: the last version of every key of the loads that count, none twice',
    sql: `SELECT d.* FROM {deals} d
JOIN {deal_keys} k ON k.book_id = d.book_id AND k.deal_key = d.deal_key AND k.row_load = d.load_id
JOIN {books} b ON b.load_id = k.load_id
WHERE TRUE
QUALIFY ROW_NUMBER() OVER (PARTITION BY d.book_id, d.deal_key ORDER BY d.load_id) = 1`,
  },
  kept(
    {
      name: 'deals_now',
      meaning: 'The deals as they stand, of which every figure is made',
      sql: 'SELECT * FROM {last_deals}',
    },
    'PARTITION BY DATE_TRUNC(requested_on, MONTH)\nCLUSTER BY book_id, manager_key\n',
  ),
  now('managers', 'Managers of the books that count'),
  now('calendar', 'The calendars of the books that count'),
  now('plan_targets', 'The plans of the books that count'),
  now('receipts', 'What the banks brought to the books that count'),
  now('expected_cash', 'What the books that count wait for'),
  now('maturities', 'How long steps take in the books that count'),
  now('samples', 'Dated values of the books that count'),
  now('unseen', 'What the books that count do not show'),
  now('findings', 'What is wrong in the books that count'),
];
