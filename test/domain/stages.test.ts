import { describe, expect, test } from '@jest/globals';

import type { DealColumn } from '../../src/domain/deal';
import { defaultStages, STAGE_DEFAULTS, stagesFrom, usualStage } from '../../src/domain/stages';
import type { StageRow } from '../../src/domain/stages';

const COLUMNS: Readonly<Record<string, DealColumn>> = {
  Клиент: 'client',
  'Дата КП': 'quotedAt',
  Цена: 'price',
  closedAt: 'closedAt',
};

function row(name: string, kind: string, requiredFields = ''): StageRow {
  return { row: 2, name, kind, probability: null, stuckAfterDays: null, requiredFields, stepAfterDays: null };
}

function compiled(...rows: readonly StageRow[]) {
  return stagesFrom(rows, (text) => COLUMNS[text] ?? null);
}

describe('the default stages', () => {
  test.each([
    ['КП', 'quote'],
    ['Quote', 'quote'],
    ['  сделка ', 'deal'],
    ['Счёт', 'deal'],
    ['счет', 'deal'],
    ['Prospecting', 'lead'],
    ['Engaging', 'contact'],
    ['Closed Won', 'paid'],
    ['Отказ', 'lost'],
    ['Думает', undefined],
    ['', undefined],
  ])('«%s» is %s', (text, kind) => {
    expect(defaultStages().named(text)?.kind).toBe(kind);
  });

  test('a stage requires its own fields and those of every earlier one; evidence is no required field', () => {
    const fields = ['client', 'manager', 'requestedAt', 'respondedAt', 'quantity', 'listPrice', 'price', 'quotedAt'];
    expect(defaultStages().named('Оплата')?.allRequiredFields).toEqual(fields);
    expect(defaultStages().named('Контакт')?.allRequiredFields).toEqual(fields.slice(0, 4));
  });

  test('a lost deal requires only the day it was lost', () => {
    expect(defaultStages().named('Проиграна')?.allRequiredFields).toEqual(['closedAt']);
  });
});

describe('what a stage of a kind begins with in a trade', () => {
  test.each([
    ['quote', null, 5, STAGE_DEFAULTS.quote.requiredFields],
    ['quote', 'metal', 5, STAGE_DEFAULTS.quote.requiredFields],
    ['quote', 'food', 2, STAGE_DEFAULTS.quote.requiredFields],
    ['quote', 'services', 10, ['quotedAt']],
    ['lead', 'services', 2, STAGE_DEFAULTS.lead.requiredFields],
    ['paid', 'services', 0, []],
  ] as const)('%s, %s', (kind, trade, stuckAfterDays, requiredFields) => {
    expect(usualStage(kind, trade)).toEqual({ ...STAGE_DEFAULTS[kind], stuckAfterDays, requiredFields });
  });
});

describe('the stages tab', () => {
  test('stages of one kind rank in the order of the tab', () => {
    const stages = compiled(
      row('Расчёт', 'quote', 'Клиент'),
      row('Отправлено', 'quote', 'Дата КП'),
      row('Лид', 'lead'),
    );
    expect(stages.named('расчет')?.allRequiredFields).toEqual(['client']);
    expect(stages.named('Отправлено')?.allRequiredFields).toEqual(['client', 'quotedAt']);
  });

  test('earlier is by kind, whatever the order of the rows; what a lost deal requires is nobody else’s', () => {
    const stages = compiled(
      row('Проиграна', 'lost', 'closedAt'),
      row('Сделка', 'deal', 'Цена'),
      row('КП', 'quote', 'Дата КП'),
      row('Второе КП', 'quote', 'closedAt'),
      row('Лид', 'lead', 'Клиент'),
    );
    const required = (name: string) => stages.named(name)?.allRequiredFields;
    expect(required('Лид')).toEqual(['client']);
    expect(required('КП')).toEqual(['client', 'quotedAt']);
    expect(required('Сделка')).toEqual(['client', 'quotedAt', 'closedAt', 'price']);
    expect(required('Проиграна')).toEqual(['closedAt']);
    expect(stages.list.map(({ rank }) => rank)).toEqual([-1, 3, 2, 2, 0]);
  });

  test('a row without a name is passed over; of a repeated name the first row counts', () => {
    const stages = compiled(row(' ', 'deal'), row('КП', 'quote', 'Клиент'), row('кп', 'quote', 'Цена'));
    expect(stages.list.map(({ name }) => name)).toEqual(['КП', 'кп']);
    expect(stages.problems).toEqual([]);
    expect(stages.named('КП')?.requiredFields).toEqual(['client']);
    expect(stages.named('')).toBeNull();
  });

  test('a kind of blanks is none given', () => {
    expect(compiled(row('Договор', '  ')).list[0]?.kind).toBe('deal');
    expect(compiled(row('Чудо', ' ')).problems).toMatchObject([{ value: 'Чудо' }]);
  });

  test('a name of the tab wins over a usual one, which goes to the first stage of its kind', () => {
    const stages = compiled(row('В работе', 'quote'), row('Знакомство', 'contact'), row('Второй звонок', 'contact'));
    expect(stages.named('в работе')?.kind).toBe('quote');
    expect(stages.named('Engaging')?.name).toBe('Знакомство');
    expect(stages.named('Won')).toBeNull();
  });

  test('a blank probability and threshold are those of the kind', () => {
    expect(compiled(row('Расчёт', 'КП')).list[0]).toMatchObject({ kind: 'quote', probability: 0.5, stuckAfterDays: 5 });
  });

  test('a name with a number wins over the same name without it', () => {
    const stages = compiled(row('Этап', 'lead'), row('Этап 2', 'quote'));
    expect(stages.named('этап 2')?.name).toBe('Этап 2');
    expect(stages.named('этап 3')?.name).toBe('Этап');
  });

  test('a field with a mark behind it stops the move; a mark within it is part of its name', () => {
    const stages = compiled(row('КП', 'quote', 'Клиент !, Цена, Пого!да, Погода!'));
    expect(stages.list[0]).toMatchObject({ requiredFields: ['client', 'price'], blockingFields: ['client'] });
    expect(stages.problems.map(({ value }) => value)).toEqual(['Пого!да', 'Погода']);
    expect(compiled(row('КП', 'quote', 'Клиент')).list[0]?.blockingFields).toEqual([]);
  });

  test('a blank kind goes by the name', () => {
    expect(compiled(row('Договор', '')).list[0]?.kind).toBe('deal');
  });

  test('fields stand by title or id, an evidence note in brackets is none, an unknown one is told', () => {
    const stages = compiled(row('КП', 'quote', '+ Клиент, closedAt; Цена (evidence: Дата КП), Погода'));
    expect(stages.list[0]?.requiredFields).toEqual(['client', 'closedAt', 'price']);
    expect(stages.problems).toEqual([{ code: 'required-field-unknown', row: 2, value: 'Погода' }]);
  });

  test('a row of an unknown kind is passed over and told; without a usable row the defaults stand', () => {
    const stages = compiled(row('Чудо', 'miracle'));
    expect(stages.list).toBe(defaultStages().list);
    expect(stages.problems).toEqual([{ code: 'stage-kind-unknown', row: 2, value: 'miracle' }]);
  });
});
