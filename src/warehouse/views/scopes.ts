import { kept } from './view';
import type { View } from './view';

const LEVELS = [
  ["'manager'", 'b.branch', 'm.book_id', 'm.manager_key', "m.manager_key <> ''"],
  ["'book'", 'b.branch', 'm.book_id', "''", 'TRUE'],
  ["'branch'", 'b.branch', "''", "''", 'TRUE'],
  ["'company'", "''", "''", "''", 'TRUE'],
] as const;

/** For whom and for when figures are told. */
export const scopeViews: readonly View[] = [
  kept({
    name: 'members',
    meaning: 'Whose deals make up each scope: a manager of a book, a book, a branch, the company',
    sql: LEVELS.map(
      ([level, branch, book, manager, where]) =>
        `SELECT ${level} AS level, ${branch} AS branch, ${book} AS book_id, ${manager} AS manager_key, m.book_id AS member_book, m.manager_key AS member_key
FROM {managers_now} m JOIN {books} b ON b.book_id = m.book_id WHERE ${where}`,
    ).join('\nUNION ALL\n'),
  }),
  kept({
    name: 'periods',
    meaning:
      'Every month of a book up to its today, and the periods that people asked for; the month that is not over ends today',
    sql: `SELECT c.book_id, c.month AS period, MIN(c.day) AS first_day, LEAST(MAX(c.day), b.today) AS last_day, c.month AS plan_month
FROM {calendar_now} c JOIN {books} b ON b.book_id = c.book_id
GROUP BY c.book_id, c.month, b.today
UNION ALL
SELECT b.book_id, a.period, a.first_day, a.last_day, CASE WHEN f.month = t.month THEN f.month END AS plan_month
FROM {asked_periods} a
CROSS JOIN {books} b
LEFT JOIN {calendar_now} f ON f.book_id = b.book_id AND f.day = a.first_day
LEFT JOIN {calendar_now} t ON t.book_id = b.book_id AND t.day = a.last_day`,
  }),
  kept({
    name: 'period_days',
    meaning: 'The days of each period',
    sql: `SELECT p.book_id, p.period, c.day
FROM {periods} p JOIN {calendar_now} c ON c.book_id = p.book_id AND c.day BETWEEN p.first_day AND p.last_day`,
  }),
  kept({
    name: 'missing',
    meaning: 'How many books of each scope do not show a figure, or were loaded by an older version',
    sql: `SELECT m.level, m.branch, m.book_id, m.manager_key, u.figure, COUNT(DISTINCT m.member_book) AS books_missing
FROM {members} m
JOIN (
  SELECT book_id, figure FROM {unseen_now}
  UNION DISTINCT
  SELECT b.book_id, f.figure FROM {books} b CROSS JOIN {figures} f WHERE b.is_sound = 0
) u ON u.book_id = m.member_book
GROUP BY m.level, m.branch, m.book_id, m.manager_key, u.figure`,
  }),
  kept({
    name: 'scopes',
    meaning: 'The scopes, with how many books each is of, and the strictest of their smallest samples',
    sql: `SELECT m.level, m.branch, m.book_id, m.manager_key, COUNT(DISTINCT m.member_book) AS books, MAX(b.min_sample) AS min_sample
FROM {members} m JOIN {books} b ON b.book_id = m.member_book GROUP BY m.level, m.branch, m.book_id, m.manager_key`,
  }),
];
