import { describe, expect, test } from '@jest/globals';

import { checks } from '../../../src/domain/checks';
import type { CheckId } from '../../../src/domain/checks';
import type { Finding } from '../../../src/domain/checks/check';
import type { DealColumn } from '../../../src/domain/deal';
import { phrasesFor } from '../../../src/domain/words/phrases';
import { ALL_COLUMNS, checksOn, makeDeal, reviewOf, TODAY } from '../../support/dealBuilder';
import { examples } from './examples';
import type { Example } from './examples';

function findingsOn({ deal, above = [], given }: Example): readonly Finding[] {
  return reviewOf([...above, deal], given)
    .deals.slice(above.length)
    .flatMap(({ findings }) => findings);
}

/** Plain spaces, for reading. */
function told(id: CheckId, language: 'ru' | 'en'): string {
  const [finding] = findingsOn(examples[id]);
  return (finding?.text(phrasesFor(language, TODAY)) ?? '').replace(/\u00a0/g, ' ');
}

describe('the list of checks', () => {
  test('a clean deal is found clean', () => {
    expect(checksOn(makeDeal())).toEqual([]);
  });

  test.each(checks.map(({ id }) => id))('%s fires alone on its example', (id) => {
    expect(findingsOn(examples[id]).map(({ check }) => check)).toEqual([id]);
  });

  test.each(checks.filter(({ columns }) => columns.length > 0))('$id is off without a column it needs', (check) => {
    for (const column of check.columns) {
      const columns = new Set<DealColumn>([...ALL_COLUMNS].filter((other) => other !== column));
      const { deal, above = [], given } = examples[check.id];
      const review = reviewOf([...above, deal], { ...given, columns });
      expect(review.deals.flatMap(({ findings }) => findings.map((finding) => finding.check))).not.toContain(check.id);
      expect(review.switchedOff).toContainEqual({ check: check.id, missing: [column] });
    }
  });

  test.each<[CheckId, readonly DealColumn[]]>([
    ['margin-below-floor', ['price']],
    ['discount-over-limit', ['price']],
    ['sold-without-approval', ['price']],
    ['approval-rejected', ['price', 'amount']],
    ['cost-missing', ['cost']],
    ['credit-not-allowed', ['deferralDays']],
    ['promise-unconfirmed', ['confirmedBy']],
    ['stage-without-evidence', ['invoicedAt']],
    ['required-field-missing', ['quantity', 'quotedAt']],
    ['dates-out-of-order', ['quotedAt']],
    ['cell-unreadable', ['comment', 'dueDate']],
  ])('%s is to be looked for in %j', (id, fault) => {
    expect(findingsOn(examples[id])[0]?.fault).toEqual(fault);
  });

  test('what is sold by amount is to be looked for there, else in the price that was read as one', () => {
    const [finding] =
      reviewOf([makeDeal({ price: null, amount: 600_000_00, cost: 590_000_00 })]).deals[0]?.findings ?? [];
    expect(finding).toMatchObject({ check: 'margin-below-floor', fault: ['amount', 'price'] });
  });

  test.each([
    [{ price: 55_000_00, cost: 40_000_00 }, ['price']],
    [{ price: null, amount: 600_000_00, cost: 590_000_00 }, ['amount', 'price']],
  ])('sold without approval is to be looked for in what it was sold by: %j', (cells, fault) => {
    const sold = makeDeal({ ...cells, shippedAt: TODAY });
    const { deals } = reviewOf([sold]);
    const finding = deals[0]?.findings.find(({ check }) => check === 'sold-without-approval');
    expect(finding?.fault).toEqual(fault);
  });

  test('who may sign stands on the three checks that a signature clears, and on no other', () => {
    const signed = checks.map(({ id }) => id).filter((id) => findingsOn(examples[id])[0]?.approver !== undefined);
    expect(signed).toEqual(['sold-without-approval', 'margin-below-floor', 'discount-over-limit']);
  });
});

describe('what a check says', () => {
  test.each<[CheckId, string, string]>([
    [
      'sold-without-approval',
      'Отгружено без согласования: нужен РОП (Орлова Нина)',
      'Shipped without approval: needed the head (Орлова Нина)',
    ],
    [
      'margin-below-floor',
      'Маржа 6,7 % ниже 8 %: согласует РОП (Орлова Нина). Цена от 60 869,57 ₽/т держит маржу',
      'Margin 6.7% is below 8%: needs the head (Орлова Нина). From 60,869.57 ₽/t the margin holds',
    ],
    [
      'discount-over-limit',
      'Скидка 8,3 % больше 3 %: согласует собственник (Волков Лев)',
      'Discount 8.3% exceeds 3%: needs the owner (Волков Лев)',
    ],
    ['approval-rejected', 'Отказано РОП 12.06: «ниже закупки»', 'Refused by the head on 12 Jun: "ниже закупки"'],
    ['cost-missing', 'Нет закупочной цены: маржу не посчитать', 'No cost: margin unknown'],
    ['client-on-stop', 'Клиент на стопе: не платят с мая', 'Client on stop: не платят с мая'],
    [
      'credit-not-allowed',
      'Отсрочка 45 дн. не положена: у клиента 30 дн.',
      'Deferral of 45 days not allowed: the client has 30 days',
    ],
    ['credit-limit-exceeded', 'Лимит 900 000 ₽ превышен на 120 000 ₽', 'Limit of 900,000 ₽ exceeded by 120,000 ₽'],
    ['payment-overdue', 'Просрочка 1 дн., 340 000 ₽', '1 day overdue, 340,000 ₽'],
    ['promise-unconfirmed', 'Срок 20.06 обещан без подтверждения склада', '20 Jun promised without confirmation'],
    ['promise-broken', 'Обещали 16.06, не отгружено: прошло 1 дн.', 'Promised for 16 Jun, not shipped: 1 day since'],
    [
      'approval-void',
      'Цифры изменились после согласования: запросите снова',
      'Numbers changed after approval: ask again',
    ],
    [
      'stage-without-evidence',
      'Этап «Сделка» без подтверждения: нет даты счёта',
      'Сделка without evidence: no invoice date',
    ],
    ['paid-not-shipped', 'Оплачено, но не отгружено: нет обещанного срока', 'Paid but not shipped: no promised date'],
    [
      'next-step-missing',
      'Нет следующего шага и даты: сделка не считается',
      'No next step or date: the deal does not count',
    ],
    ['next-step-overdue', 'Шаг просрочен на 3 дн.: был на 14.06', 'Step 3 days overdue: it was for 14 Jun'],
    ['step-postponed', 'Переносов шага на этапе: 3 (предел 3)', 'Step put off at this stage: 3 (limit 3)'],
    ['stuck', 'Висит 9 дн. на этапе «КП» (норма 5)', 'Stuck 9 days at КП (norm 5)'],
    [
      'response-overdue',
      'Без ответа 1 ч 40 мин рабочего времени (норма 30 мин)',
      'No answer for 1 h 40 min of working time (norm 30 min)',
    ],
    ['required-field-missing', 'Не заполнено: quantity; quotedAt', 'Not filled in: quantity; quotedAt'],
    ['loss-reason-missing', 'Не указана причина проигрыша', 'No loss reason given'],
    [
      'dates-out-of-order',
      'Даты не по порядку: «quotedAt» раньше заявки',
      'Dates out of order: "quotedAt" is before the request',
    ],
    [
      'list-price-differs',
      'В строке цена прайс 60 000 ₽, на вкладке «Прайс» 61 000 ₽',
      'List price here is 60,000 ₽, the Prices tab says 61,000 ₽',
    ],
    [
      'cost-differs',
      'Закупка 50 000 ₽ ниже вкладки «Прайс»: 52 000 ₽',
      'Cost of 50,000 ₽ is below the Prices tab: 52,000 ₽',
    ],
    ['duplicate-id', '№ М-0001 уже стоит в строке 2', 'No. М-0001 already stands in row 2'],
    ['stage-unknown', 'Этапа «Думает» нет на вкладке «Этапы»', 'Stage "Думает" is not on the Stages tab'],
    [
      'manager-unknown',
      'Менеджера «Петров Илья» нет на вкладке «Команда»',
      'Manager "Петров Илья" is not on the Team tab',
    ],
    ['cell-unreadable', 'Не читается: comment; dueDate', 'Cannot be read: comment; dueDate'],
  ])('%s', (id, ru, en) => {
    expect([told(id, 'ru'), told(id, 'en')]).toEqual([ru, en]);
  });
});
