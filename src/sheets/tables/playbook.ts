import { STAGE_KINDS } from '../../domain/pipeline/stageNames';
import { tradeOf } from '../../domain/trades';
import { byPeople, defineTable } from './table';

/** The team's standards, shown in the sidebar beside a deal of the stage. */
export const playbookTable = defineTable(
  'playbook',
  { ru: 'Стандарты', en: 'Playbook' },
  { kind: 'coaching', editableBy: 'heads' },
  () => ({
    stage: byPeople('choice', 'Этап', 'Stage'),
    ask: byPeople('longText', 'Что спросить', 'What to ask'),
    good: byPeople('longText', 'Что такое хорошо', 'What good looks like'),
    callBack: byPeople('longText', 'Когда перезвонить', 'When to call back'),
  }),
  (language, trade = null) => {
    const standards = tradeOf(trade)?.standards?.[language] ?? {};
    return STAGE_KINDS.map((kind, at) => {
      const [stage = '', ask = '', good = '', callBack = ''] = SEED[language][at] ?? [];
      const [ownAsk, ownGood] = standards[kind] ?? [ask, good];
      return [stage, ownAsk, ownGood, callBack];
    });
  },
);

/** In the order of the kinds. */
const SEED = {
  ru: [
    ['Лид', 'Что нужно, сколько, куда и к какому сроку', 'Ответили в норму, потребность записана', 'Сегодня'],
    ['Контакт', 'С кем ещё сравнивают, кто решает', 'Известны объём, срок и кто платит', 'Завтра'],
    ['КП', 'Что не так в предложении', 'Цена в своём пределе, назначен следующий шаг', 'Через 2 рабочих дня'],
    ['Сделка', 'Когда оплата, кто принимает груз', 'Счёт выставлен, срок подтверждён складом', 'За день до срока'],
    ['Отгрузка', 'Всё ли приняли, когда оплата', 'Дата оплаты названа', 'За 3 дня до срока оплаты'],
    ['Оплата', 'Когда следующая закупка', 'Назначена дата следующей заявки', 'Через 2 недели'],
    ['Проиграна', 'Почему и у кого взяли', 'Причина и возражение записаны', 'Через месяц'],
  ],
  en: [
    ['Lead', 'What, how much, where to and by when', 'Answered within the norm, the need is written down', 'Today'],
    ['Contact', 'Who else is compared, who decides', 'Volume, date and payer are known', 'Tomorrow'],
    ['Quote', 'What is wrong with the quote', 'Priced within the limit, a next step is set', 'In 2 working days'],
    [
      'Deal',
      'When the payment is, who takes delivery',
      'Invoiced, the date confirmed by the warehouse',
      'A day before the date',
    ],
    ['Shipped', 'Was all accepted, when is the payment', 'The payment day is named', '3 days before it is due'],
    ['Paid', 'When the next purchase is', 'A day for the next request is set', 'In 2 weeks'],
    ['Lost', 'Why, and from whom they bought', 'Reason and objection are written down', 'In a month'],
  ],
} as const;
