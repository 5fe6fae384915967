import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '../../support/temporaryFolder';
import { lastJson, rop, ropEach } from './rop';

const file = temporaryFolder();
const ru = file('ru.xlsx');
copyFileSync('test/examples/contract/ru.xlsx', ru);
const NOW = ['--now', '2026-06-17T15:20', '--json'];

const CRM = [
  'Opportunity ID,Sales agent,Product,Account,Deal stage,Engage date,Close date,Close value',
  'A1,Moses Frase,GTX,Acme,Won,2026-05-20,2026-06-01,1220',
  'A2,Moses Frase,GTX,,Engaging,2026-06-01,,',
  'A3,Darcel Schlecht,MG,Cancity,Lost,2026-05-01,2026-06-05,0',
  'A4,Darcel Schlecht,MG,Cancity,Prospecting,,,',
].join('\n');

const DOUBLED = 'Клиент;Заказчик;Этап;Цена, ₽/т;№\nБалка;Балка;КП;100;1\n';

/** «Клиент;Этап;…» as Excel of a Russian Windows saves it. */
const windows1251 = (text: string): Buffer =>
  Buffer.from(
    [...text].map((letter) => {
      const code = letter.charCodeAt(0);
      if (letter === '№') return 0xb9;
      if (letter === 'ё') return 0xb8;
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    }),
  );

const SALES_1251 = windows1251(
  '№;Клиент;Менеджер;Статус;Тоннаж, т;Прайс;Цена, руб/т;Закупка;Дата отгрузки\r\n' +
    '1;Ёлка;Ким;Отгрузка;12,5;60 000,00;60 000,00 руб.;50 000;01.06.2026\r\n' +
    '2;Гвоздь;Ким;КП;12,5O;60000;60000;#N/A;\r\n',
);

const person = (email: string): readonly string[] => ['report', ru, ...NOW, '--as', email];
const COMMANDS = {
  head: person('u3@example.com'),
  manager: person('u1@example.com'),
  english: ['report', ru, ...NOW, '--locale', 'en'],
  crm: ['report', file('crm.csv', CRM), ...NOW, '--locale', 'en'],
  doubled: ['report', file('doubled.csv', DOUBLED), ...NOW],
  russian: ['report', file('sales.csv', SALES_1251), ...NOW],
};
const original = readFileSync(ru);
const whole = rop(['report', ru, ...NOW]);
const answers = ropEach(Object.values(COMMANDS));
const of = (name: keyof typeof COMMANDS): Record<string, unknown> => {
  const answer = answers[Object.keys(COMMANDS).indexOf(name)];
  return answer?.status === 0 ? lastJson(answer) : { refused: answer?.err };
};

describe('rop report', () => {
  test('prints one JSON object of the agreed shape and exits well', () => {
    expect(whole).toMatchObject({ status: 0, err: '' });
    expect(whole.out.trim().split('\n')).toHaveLength(1);
    expect(Object.keys(lastJson(whole))).toEqual([
      'tab',
      'deals',
      'positions',
      'mapping',
      'problems',
      'skipped',
      'passedOver',
      'findings',
      'kpi',
      'aging',
      'funnel',
      'losses',
      'top',
      'steps',
      'worstStep',
      'speedPays',
      'quiet',
      'sources',
      'discounts',
      'whatIf',
      'cash',
      'discipline',
      'day',
      'unseen',
    ]);
    expect(lastJson(whole)).toMatchObject({
      deals: 120,
      mapping: { manager: 'Ответственный', client: 'Контрагент', stage: 'Статус' },
      skipped: expect.arrayContaining([{ row: 46, column: 'quantity', code: 'ambiguous-number', value: '12.500' }]),
    });
  });

  test('changes neither the workbook nor its folder', () => {
    expect(readFileSync(ru).equals(original)).toBe(true);
    expect(readdirSync(path.dirname(ru)).sort()).toEqual(['crm.csv', 'doubled.csv', 'ru.xlsx', 'sales.csv']);
  });

  test('shows a head the whole book and a manager the own rows only', () => {
    expect(of('head')).toEqual(lastJson(whole));
    const { kpi, findings, deals } = of('manager');
    expect(Object.keys((kpi as { managers: object }).managers)).toEqual(['Сидорова Анна']);
    expect((kpi as { managers: Record<string, unknown> }).managers['Сидорова Анна']).toMatchObject({
      'gross-profit': 1904605.67,
      receivable: 5475945.54,
    });
    expect(deals).toBeLessThan(40);
    expect((findings as unknown[]).length).toBeLessThan((lastJson(whole)['findings'] as unknown[]).length);
  });

  test('says in another language the same', () => {
    const { losses, ...same } = lastJson(whole);
    expect(of('english')).toMatchObject(same);
    expect(losses).toContainEqual(expect.objectContaining({ reason: 'не указано', count: 2 }));
    expect(of('english')['losses']).toContainEqual(expect.objectContaining({ reason: 'not given', count: 2 }));
  });

  test('reads a CRM in English', () => {
    expect(of('crm')).toMatchObject({
      deals: 4,
      mapping: {
        id: 'Opportunity ID',
        manager: 'Sales agent',
        item: 'Product',
        client: 'Account',
        stage: 'Deal stage',
        requestedAt: 'Engage date',
        closedAt: 'Close date',
        amount: 'Close value',
      },
      skipped: [],
      kpi: { all: { revenue: 1000, quantity: null, 'win-rate': 0.5, 'open-deals': 2 } },
      funnel: { requests: 1, contact: 1, quote: 0, deal: 0, payment: 0 },
    });
  });

  test('names a doubled header and takes neither', () => {
    const { mapping, problems } = of('doubled');
    expect(mapping).not.toHaveProperty('client');
    expect(problems).toContainEqual({
      code: 'header-doubled',
      detail: expect.stringMatching(/Клиент.*Заказчик/),
    });
  });

  test('reads what a Russian Excel saves, names the cells that nobody can read and goes on', () => {
    expect(of('russian')).toMatchObject({
      deals: 2,
      skipped: [
        { row: 3, column: 'quantity', value: '12,5O' },
        { row: 3, column: 'cost', value: '#N/A' },
      ],
      kpi: { all: { revenue: 614754.1, 'gross-profit': 102459.02, quantity: 12.5 } },
    });
  });
});
