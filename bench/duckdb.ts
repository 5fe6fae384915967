import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { RawCell } from '../src/domain/reading/rawCell';
import { HEADER } from './dealtRows';
import {
  CLIENTS,
  costRoubles,
  discountLimitOf,
  ITEMS,
  listRoubles,
  MANAGERS,
  TEAM_SIZE,
  termsOf,
  ZONE_OFFSET,
} from './world';

interface Connection {
  readonly run: (sql: string) => Promise<unknown>;
}

/** What the benchmark uses of the package, which the product's own install lacks. */
export interface DuckDb {
  readonly DuckDBInstance: {
    readonly create: (path: string) => Promise<{ readonly connect: () => Promise<Connection> }>;
  };
}

const MONEY = new Set(['listPrice', 'price', 'cost', 'extraCost', 'paid']);
const MOMENTS = new Set(['requestedAt', 'respondedAt']);
const DATES = new Set(['quotedAt', 'invoicedAt', 'shippedAt', 'paidAt', 'closedAt', 'nextStepDate', 'promisedDate']);

function typeOf(column: string): string {
  if (MONEY.has(column) || column === 'quantity') return 'BIGINT';
  if (column === 'deferralDays') return 'INTEGER';
  if (MOMENTS.has(column)) return 'TIMESTAMP';
  return DATES.has(column) ? 'DATE' : 'VARCHAR';
}

const NULL = '\\N';

/** A cell as a field of a CSV file; the dealt texts hold no comma and no quote. */
function field(cell: RawCell, column: string): string {
  const type = typeOf(column);
  if (cell === '') return type === 'VARCHAR' ? '' : NULL;
  if (typeof cell === 'object') {
    const iso = new Date(cell.getTime() + ZONE_OFFSET).toISOString();
    return iso.slice(0, type === 'DATE' ? 10 : 19);
  }
  if (type === 'VARCHAR') return String(cell);
  if (typeof cell !== 'number') return NULL;
  return String(column === 'deferralDays' ? cell : Math.round(cell * (column === 'quantity' ? 1000 : 100)));
}

const values = (rows: readonly (readonly (string | number | boolean)[])[]): string =>
  rows
    .map((row) => `(${row.map((cell) => (typeof cell === 'string' ? `'${cell}'` : String(cell))).join(',')})`)
    .join(',');

/** Deals and rules in tables, as the sheet's cells would stand in a warehouse. */
export async function loadDuckDb({ DuckDBInstance }: DuckDb, rows: readonly (readonly RawCell[])[]) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(
    `CREATE TABLE deals (row INTEGER, ${HEADER.map((column) => `"${column}" ${typeOf(column)}`).join(', ')})`,
  );
  const lines = rows.map((cells, at) =>
    [at + 2, ...HEADER.map((column, place) => field(cells[place], column))].join(','),
  );
  const file = join(mkdtempSync(join(tmpdir(), 'rop-bench-')), 'deals.csv');
  writeFileSync(file, lines.join('\n'));
  await connection.run(`COPY deals FROM '${file}' (HEADER false, NULLSTR '${NULL}')`);
  rmSync(dirname(file), { recursive: true });
  await connection.run('CREATE TABLE team (manager VARCHAR, discount DOUBLE)');
  await connection.run(
    `INSERT INTO team VALUES ${values(MANAGERS.slice(0, TEAM_SIZE).map((name, at) => [name, discountLimitOf(at)]))}`,
  );
  await connection.run('CREATE TABLE clients (client VARCHAR, days INTEGER, creditLimit BIGINT, stop BOOLEAN)');
  const terms = CLIENTS.slice(0, -1).map((client, at): (string | number | boolean)[] => {
    const { deferralDays, limitRoubles, stop } = termsOf(at);
    return [client, deferralDays, limitRoubles * 100, stop];
  });
  await connection.run(`INSERT INTO clients VALUES ${values(terms)}`);
  await connection.run('CREATE TABLE prices (item VARCHAR, list0 BIGINT, cost0 BIGINT, list1 BIGINT, cost1 BIGINT)');
  const prices = ITEMS.map((item, at) => [
    item,
    ...[0, 1].flatMap((list) => [listRoubles(at, list) * 100, costRoubles(at, list) * 100]),
  ]);
  await connection.run(`INSERT INTO prices VALUES ${values(prices)}`);
  return connection;
}

/** Facts of every deal, then its checks, then the metrics by manager and month. */
export const DUCKDB_STEPS: readonly string[] = [
  `CREATE TEMP TABLE facts AS
   WITH a AS (SELECT *, coalesce(paidAt, CASE WHEN stage = 'Оплата' THEN closedAt END) AS paidOn,
       round(price * coalesce(quantity, 1000) / 1000.0) AS amount,
       stage NOT IN ('Оплата', 'Проиграна', 'Думают') AS isOpen,
       shippedAt IS NOT NULL AND stage <> 'Проиграна' AS isShipped FROM deals),
     b AS (SELECT *, CASE WHEN coalesce(shippedAt, paidOn, DATE '2026-06-17') >= DATE '2026-01-01' THEN 122 ELSE 120 END AS vat,
       coalesce(quantity < 0, FALSE) OR coalesce(amount < 0, FALSE) AS isReturn FROM a),
     c AS (SELECT *, round(amount * 100 / vat) AS revenue,
       CASE WHEN cost > 0 THEN round(round(cost * coalesce(quantity, 1000) / 1000.0) * 100 / vat) + round(coalesce(extraCost, 0) * 100 / vat) END AS fullCost,
       CASE WHEN NOT isShipped OR isReturn OR amount IS NULL THEN 0 WHEN paid IS NOT NULL THEN greatest(0, amount - paid)
         WHEN paidOn IS NULL THEN greatest(0, amount) ELSE 0 END AS owed FROM b)
   SELECT *, revenue - fullCost AS profit,
     CASE WHEN owed > 0 THEN greatest(0, DATE '2026-06-17' - shippedAt - coalesce(deferralDays, 0)) ELSE 0 END AS overdueDays,
     CASE WHEN isShipped THEN owed WHEN deferralDays > 0 AND shippedAt IS NULL AND stage = 'Сделка' AND NOT isReturn THEN coalesce(amount, 0) ELSE 0 END AS exposed
   FROM c`,
  `CREATE TEMP TABLE found AS
   WITH e AS (SELECT client, sum(exposed) AS total, max(overdueDays) AS days FROM facts GROUP BY client),
     f AS (SELECT facts.*, e.total, e.days AS clientDays, clients.days AS granted, clients.creditLimit, clients.stop, team.discount AS ownDiscount,
       team.manager AS member, prices.*, NOT isReturn AND revenue > 0 AND profit * 100 < 8 * revenue AS isBelow,
       NOT isReturn AND (listPrice - price) > coalesce(team.discount, 0.03) * listPrice AS isOver,
       CASE WHEN coalesce(quotedAt, requestedAt::DATE) >= DATE '2026-01-01' THEN list1 ELSE list0 END AS tabList,
       CASE WHEN coalesce(quotedAt, requestedAt::DATE) >= DATE '2026-01-01' THEN cost1 ELSE cost0 END AS tabCost,
       min(row) OVER (PARTITION BY id) AS firstRow,
       DATE '2026-06-17' - greatest(requestedAt::DATE, respondedAt::DATE, quotedAt, invoicedAt, shippedAt) AS idle
       FROM facts LEFT JOIN e USING (client) LEFT JOIN clients USING (client) LEFT JOIN team ON facts.manager = team.manager
       LEFT JOIN prices ON facts.item = prices.item)
   SELECT row, ((stage IN ('Отгрузка', 'Оплата') OR (shippedAt IS NOT NULL AND stage <> 'Проиграна')) AND (isBelow OR isOver)) AS soldWithoutApproval,
     stage IN ('КП', 'Сделка') AND shippedAt IS NULL AND isBelow AS marginBelowFloor, stage IN ('КП', 'Сделка') AND shippedAt IS NULL AND isOver AS discountOverLimit,
     stage IN ('КП', 'Сделка', 'Отгрузка', 'Оплата') AND coalesce(cost, 0) <= 0 AS costMissing,
     stage IN ('КП', 'Сделка') AND (stop OR clientDays > 7) AS clientOnStop,
     stage IN ('КП', 'Сделка', 'Отгрузка') AND deferralDays > 0 AND (coalesce(granted, 0) = 0 OR deferralDays > granted) AS creditNotAllowed,
     exposed > 0 AND creditLimit > 0 AND total > creditLimit AS creditLimitExceeded, overdueDays > 0 AS paymentOverdue,
     isOpen AND promisedDate IS NOT NULL AND shippedAt IS NULL AND confirmedBy = '' AS promiseUnconfirmed,
     stage IN ('Сделка', 'Отгрузка', 'Оплата') AND promisedDate < DATE '2026-06-17' AND shippedAt IS NULL AND NOT isReturn AS promiseBroken,
     (stage = 'Сделка' AND invoicedAt IS NULL) OR (stage = 'Отгрузка' AND shippedAt IS NULL) OR (stage = 'Оплата' AND (paidOn IS NULL OR paid < amount)) AS withoutEvidence,
     stage = 'Оплата' AND shippedAt IS NULL AND promisedDate IS NULL AS paidNotShipped,
     isOpen AND (nextStep = '' OR nextStepDate IS NULL) AS nextStepMissing, isOpen AND nextStepDate < DATE '2026-06-17' AS nextStepOverdue,
     (stage = 'Лид' AND idle >= 1) OR (stage IN ('Контакт', 'КП') AND idle >= 5) OR (stage = 'Сделка' AND idle >= 10) AS stuck,
     isOpen AND respondedAt IS NULL AND requestedAt < TIMESTAMP '2026-06-17 14:50' AS responseOverdue,
     stage <> 'Проиграна' AND (client = '' OR manager = '' OR requestedAt IS NULL OR (stage <> 'Лид' AND respondedAt IS NULL)
       OR (stage IN ('КП', 'Сделка', 'Отгрузка', 'Оплата') AND (quantity IS NULL OR listPrice IS NULL OR price IS NULL OR quotedAt IS NULL))) AS fieldMissing,
     stage = 'Проиграна' AND lossReason = '' AS lossReasonMissing, least(respondedAt::DATE, quotedAt, invoicedAt, shippedAt, paidOn) < requestedAt::DATE AS outOfOrder,
     listPrice <> tabList AS listDiffers, cost < tabCost AS costDiffers, row > firstRow AS duplicateId, member IS NULL AND manager <> '' AS managerUnknown,
     profit, revenue FROM f`,
  `SELECT manager, date_trunc('month', shippedAt) AS month, sum(profit), sum(revenue), sum(quantity), count(*) FROM facts
   WHERE stage <> 'Проиграна' AND shippedAt IS NOT NULL GROUP BY CUBE (manager), month`,
  `SELECT manager, date_trunc('month', requestedAt) AS month, count(*), quantile_cont(epoch(respondedAt - requestedAt) / 60, [0.5, 0.9]) FROM facts GROUP BY CUBE (manager), month`,
  `SELECT manager, date_trunc('month', quotedAt) AS month, count(*), count(paidOn) / count(*), sum(CASE WHEN paidOn IS NOT NULL THEN revenue END) / sum(revenue)
   FROM facts WHERE quotedAt IS NOT NULL AND NOT isReturn GROUP BY CUBE (manager), month`,
  `SELECT manager, date_trunc('month', paidOn) AS month, quantile_cont(paidOn - coalesce(invoicedAt, shippedAt), [0.5, 0.9]) FROM facts
   WHERE paidOn IS NOT NULL AND NOT isReturn GROUP BY CUBE (manager), month`,
  `SELECT manager, count(*) FILTER (isOpen), sum(owed), sum(owed) FILTER (overdueDays > 0), count(DISTINCT client) FILTER (overdueDays > 0),
   sum(round(profit * CASE stage WHEN 'Лид' THEN 0.1 WHEN 'Контакт' THEN 0.2 WHEN 'КП' THEN 0.5 WHEN 'Сделка' THEN 0.8 ELSE 0.9 END)) FILTER (isOpen AND nextStep <> '')
   FROM facts GROUP BY CUBE (manager)`,
];
