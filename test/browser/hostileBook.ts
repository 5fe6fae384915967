import type { BookData, Host } from 'apps-script-host';
import { plainBook, plainSheet } from '../support/plainBook';
import { june } from '../support/salesBook';
import { HEAD, hostOf, OWNER, SELLER } from '../support/salesHost';

/** What a person could have put into a cell: `place` tells which cell a text comes from. */
export type Spoiling = (place: string) => string;

/** Every column of deals that holds people's words. */
const WORDS = ['Источник', 'Товар', 'Группа', 'Подтвердил', 'Причина проигрыша', 'Возражение', 'Что мешает'] as const;
const HEADER = ['№', 'Клиент', 'Менеджер', 'Этап', 'Тоннаж, т', 'Цена прайс, ₽/т', 'Цена, ₽/т', 'Закупка, ₽/т'];
const DATES = ['Дата заявки', 'Первый ответ', 'Дата КП', 'Дата отгрузки', 'Дата закрытия', 'Обещанный срок'];

interface Sold {
  readonly stage: string;
  readonly price: number;
  readonly step: string | null;
  readonly dates: readonly (number | null)[];
}

/** A quote too cheap, a shipment unpaid, a request unanswered, a deal lost, and one without a step. */
const DEALS: readonly Sold[] = [
  { stage: 'КП', price: 56_000, step: 'звонок', dates: [june(1), june(1), june(2), null, null, null] },
  { stage: 'Отгрузка', price: 56_000, step: 'звонок', dates: [june(1), june(1), june(2), june(3), null, june(20)] },
  { stage: 'Лид', price: 60_000, step: 'звонок', dates: [june(17) + 14 / 24, null, null, null, null, null] },
  { stage: 'Проиграна', price: 60_000, step: null, dates: [june(1), june(1), june(2), null, june(10), null] },
  { stage: 'Сделка', price: 60_000, step: null, dates: [june(1), june(1), june(2), null, null, june(20)] },
];

function dealsSheet(spoil: Spoiling) {
  const header = [
    ...HEADER,
    'Следующий шаг',
    'Дата шага',
    ...DATES,
    ...WORDS,
    'Комментарий',
    'Запрос',
    spoil('столбец'),
  ];
  const rows = DEALS.map(({ stage, price, step, dates }, at) => [
    `${spoil('номер')}${String(at)}`,
    { value: spoil(`клиент${String(at)}`), note: spoil('примечание') },
    spoil('менеджер'),
    spoil(stage),
    10,
    60_000,
    price,
    52_000,
    step === null ? null : spoil('шаг'),
    step === null ? null : june(15),
    ...dates,
    ...WORDS.map((word) => spoil(word)),
    spoil('комментарий'),
    at === 0 ? spoil('запрос') : null,
    spoil('своё'),
  ]);
  return plainSheet('Сделки', [header, ...rows]);
}

function hostileBook(spoil: Spoiling): BookData {
  const kinds = { Лид: 'lead', Контакт: 'contact', КП: 'quote', Сделка: 'deal', Отгрузка: 'shipped', Оплата: 'paid' };
  const stages = [...Object.entries(kinds), ['Проиграна', 'lost'] as const];
  return plainBook(
    dealsSheet(spoil),
    plainSheet('Этапы', [
      ['Этап', 'Вид', 'Вероятность', 'Висяк через, дн.', 'Обязательные поля', 'Шаг через, дн.'],
      ...stages.map(([name, kind]) => [spoil(name), kind, 0.5, 5, null, null]),
    ]),
    plainSheet('Команда', [
      ['Имя', 'Почта', 'Роль'],
      [spoil('хозяин'), OWNER, 'собственник'],
      [spoil('роп'), HEAD, 'РОП'],
      [spoil('менеджер'), SELLER, 'менеджер'],
    ]),
    plainSheet('Стандарты', [
      ['Этап', 'Что спросить', 'Что такое хорошо', 'Когда перезвонить'],
      ...stages.map(([name]) => [spoil(name), spoil('спросить'), spoil('хорошо'), spoil('перезвонить')]),
    ]),
    plainSheet('Правила', [
      ['Правило', 'Значение', 'Пояснение'],
      ['Кому утренняя сводка', OWNER, spoil('пояснение')],
      [spoil('правило'), spoil('значение'), spoil('пояснение')],
    ]),
  );
}

/** A workbook whose people's words are all `spoil`ed, set up and built, with the head at the keyboard. */
export function hostileHost(spoil: Spoiling): Host {
  const host = hostOf(hostileBook(spoil));
  host.run('setUp');
  host.run('dailyBuild');
  host.user = HEAD;
  return host;
}
