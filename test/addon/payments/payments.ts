import type { Host } from 'apps-script-host';
import type { Imported } from '../../../src/addon/payments/importPayments';
import type { PaymentProposal } from '../../../src/addon/payments/proposePayments';
import type { IncomingPayment } from '../../../src/domain/bank/incoming';
import { incomingIn } from '../../../src/domain/bank/incoming';
import { readBankFile } from '../../../src/domain/bank/parse';
import { bankText, documentOf, INN } from '../../domain/bank/bankFile';
import { HEADER, june } from '../../support/salesBook';
import { HEAD, hostOf, salesBook } from '../../support/salesHost';
import { TEAM } from '../approvals/desk';

const shipped = (id: string, client: string, paid: number | string = '') => [
  ...[id, client, 'Ким', 'Отгрузка', 1, 1000, 1000, 500, 'оплата', june(30), june(1), june(10), '', ''],
  ...['', paid],
];

/** Three debts of 1,000 ₽ of one client, the second with an advance, and one of another's; the head at the keyboard. */
export function payingHost(): Host {
  const rows = [
    shipped('М-1', 'ООО Балка'),
    shipped('М-2', 'ООО Балка', 400),
    shipped('М-3', 'ООО Балка'),
    shipped('М-4', 'Круг'),
  ];
  const clients = [
    ['Клиент', 'ИНН'],
    ['ООО Балка', INN.balka],
  ];
  const host = hostOf(salesBook(rows, { Команда: TEAM, Клиенты: clients }, [...HEADER, 'Дата оплаты', 'Оплачено, ₽']));
  host.run('setUp');
  host.run('checkAll');
  host.user = HEAD;
  host.ledger.reset();
  return host;
}

/** Pays М-1 and a part of М-2, then the rest of М-2 and more, then what is nobody's. */
export const JUNE = paymentsIn([
  documentOf({ Номер: '1', Сумма: '1200', НазначениеПлатежа: 'М-1, М-2' }),
  documentOf({ Номер: '2', Сумма: '500', НазначениеПлатежа: 'М-2', ДатаПоступило: '08.06.2026' }),
  documentOf({ Номер: '3', Сумма: '70', Плательщик: '=1+1', ПлательщикИНН: '', НазначениеПлатежа: '<b>возврат</b>' }),
]);

export function paymentsIn(documents: readonly string[]): readonly IncomingPayment[] {
  const file = readBankFile(bankText(documents));
  return file === null ? [] : incomingIn(file).payments;
}

/** The parts that are proposed and ticked, as the page sends them back. */
export function tickedParts(host: Host, payments: readonly IncomingPayment[]) {
  const proposed = host.callServer('proposePayments', [payments, []]) as readonly PaymentProposal[];
  return proposed.flatMap(({ key, parts }) =>
    parts
      .filter(({ ticked }) => ticked)
      .map((part) => ({ payment: key, deal: part.key, part: part.part, paid: part.paid })),
  );
}

export type Part = ReturnType<typeof tickedParts>[number];

export function importAll(
  host: Host,
  payments: readonly IncomingPayment[] = JUNE,
  parts: readonly Part[] = tickedParts(host, payments),
): Imported {
  return host.callServer('importPayments', [payments, parts]) as Imported;
}
