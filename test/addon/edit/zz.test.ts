import { expect, test } from '@jest/globals';
import { checkedHost, coldHost, shown } from '../salesHost';
test('x', () => {
  const host = checkedHost();
  const out: unknown[] = [];
  const step = (h: typeof host, name: string, a1: string, text: any) => {
    h.ledger.reset();
    const r = h.typeInto('Сделки', a1, text);
    const t = h.ledger.totals;
    out.push(name, r.map((x) => x.error?.message ?? 'ok'), t.total, t.calls);
  };
  step(host, 'plain', 'I2', 'письмо');
  step(host, 'refused', 'D3', 'Сделка');
  out.push(shown(host, 3, 'Проверка'), shown(host, 3, 'Статус'), host.toasts);
  step(host, 'accepted', 'D2', 'Сделка');
  out.push(shown(host, 2, 'Проверка'), shown(host, 2, 'Статус'), shown(host, 2, 'Дата шага'));
  const cold = coldHost(host);
  step(cold, 'cold', 'D3', 'Сделка');
  host.user = 'owner@example.com';
  host.ledger.reset(); host.run('checkAll'); out.push('checkAll', host.ledger.totals.total, host.ledger.totals.calls);
  host.ledger.reset(); host.run('checkAll'); out.push('checkAll', host.ledger.totals.total, host.ledger.totals.cellsWritten, host.toasts[host.toasts.length-1]);
  console.log(JSON.stringify(out, null, 1), host.log);
  expect(1).toBe(1);
});
