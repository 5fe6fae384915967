import type { Host } from 'apps-script-host';
import { HEAD, hostOf, salesBook } from '../support/salesHost';
import { june } from '../support/salesBook';

/** A workbook of `count` quotes without a next step: a finding each. */
export function hostWithFindings(count: number): Host {
  const rows = Array.from({ length: count }, (_, at) => {
    const manager = at % 2 === 0 ? 'Ким' : 'Ли';
    return [
      `М-${String(at)}`,
      `Клиент ${String(at)}`,
      manager,
      'КП',
      10,
      60_000,
      60_000,
      45_000,
      '',
      '',
      june(16),
      '',
      '',
      '',
    ];
  });
  const host = hostOf(salesBook(rows));
  host.run('setUp');
  host.run('checkAll');
  host.user = HEAD;
  return host;
}
