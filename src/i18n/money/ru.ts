import { pluralRu } from '../../domain/words/plural';
import type { MoneyMessages } from './messages';
import { WATERFALL } from '../waterfall';

export const ru = (): MoneyMessages => ({
  terms: {
    discount: (money) => `Скидка стоит ${money} прибыли`,
    deferral: (money) => `Отсрочка стоит ${money} прибыли`,
    both: (discount, deferral) => `Скидка стоит ${discount} прибыли, отсрочка — ещё ${deferral}`,
  },
  cash: {
    title: 'Когда придут деньги',
    said: (weeks, likely, cautious, orders) =>
      `За ${weeks} недель вероятно ${likely} долгов, осторожно ${cautious}; из заказов ${orders}`,
    none: 'Ждать нечего: ни долгов, ни неоплаченных заказов',
    likely: 'вероятно',
    cautious: 'осторожно',
    orders: 'заказы',
    later: 'Позже',
    unknown: 'Неизвестно когда',
    noDate: 'Заказы без даты',
    how: 'Вероятно и осторожно — по тому, как клиент платил раньше; заказы — с учётом вероятности',
    promised: (day) => `обещал ${day}`,
    broken: (day) => `обещал ${day}, не оплатил`,
    came: (expected, received) => `На прошлой неделе ждали ${expected}, пришло ${received}`,
  },
  discounts: {
    cost: (discount, deferral) =>
      [
        discount === '' ? '' : `Скидки съели ${discount} прибыли за месяц`,
        deferral === '' ? '' : discount === '' ? `Отсрочка съела ${deferral} за месяц` : `отсрочка ещё ${deferral}`,
      ]
        .filter((text) => text !== '')
        .join(', '),
    above: (money) => `Продано дороже прайса на ${money}`,
    none: 'В этом месяце нет продаж, у которых известны прайс, цена и закупка',
    leftOut: (count) =>
      `Не посчитано ${count} ${pluralRu(count, 'продажа', 'продажи', 'продаж')}: нет прайса, цены или закупки`,
    noRate: 'Отсрочка не считается: на вкладке «Правила» нет цены денег',
    parts: {
      ...WATERFALL.ru,
      granted: 'Отсрочка в срок',
      late: 'Опоздания',
    },
    words: { discount: 'скидка', deferral: 'отсрочка', profit: 'прибыль' },
  },
  discipline: {
    none: 'Судить рано: мало оплат с отсрочкой',
    usually: (days) => `обычно ${days} дн.`,
    change: (recent, before) => `последние три ${recent} дн., три до них ${before}`,
    paid: (day, days) => `${day}, ${days} дн.`,
  },
  quiet: {
    line: (last, usual, perMonth) => `Последняя покупка ${last}, обычно раз в ${usual}; ${perMonth} прибыли в месяц`,
    planned: (step, day) => `${step} ${day}`,
    call: 'Позвонить',
  },
  whatIf: {
    outside: 'Порог и предел — от 0 до 100 %',
    nothing: 'Впишите порог маржи, предел скидки или оба',
    rules: (floor, maxDiscount) =>
      floor === ''
        ? `Скидка до ${maxDiscount}`
        : `Маржа от ${floor}${maxDiscount === '' ? '' : `, скидка до ${maxDiscount}`}`,
    none: 'за месяц не изменилось бы ничего',
    gain: (gain, count, atRisk) =>
      `+${gain}, если согласятся все; под риском ${count} ${pluralRu(count, 'сделка', 'сделки', 'сделок')} (${atRisk} прибыли)`,
    keep: (share) => `выгодно, если останется не меньше ${share}`,
    noKeep: 'прибыли эти сделки не дали бы и тогда',
  },
});
