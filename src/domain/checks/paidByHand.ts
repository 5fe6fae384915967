import { defineCheck } from './check';

/** Once a bank's file was imported, a sum that no line of «Платежи» explains (heading 15); 0 asks for no explanation. */
export const paidByHand = defineCheck({
  id: 'paid-by-hand',
  titles: { ru: 'Оплата вписана рукой', en: 'Payment typed by hand' },
  clearedBy: {
    ru: 'Загрузить файл банка с этой оплатой или поправить «Оплачено»',
    en: "Import the bank's file with that payment, or mend what is paid",
  },
  severity: 'amber',
  columns: ['paid'],
  isIdle: ({ payments }) => payments.isEmpty,
  evaluate(deal, { part }, { payments }) {
    // What was typed, not the part of the head's payment that counts as the row's.
    const { paid } = part === null ? deal : part.typed;
    return paid === null || paid === 0 || payments.explains(deal.key, paid) ? null : { paid };
  },
  fault: ['paid'],
  message: {
    ru: ({ paid }, say) => `Оплачено ${say.money(paid)}: в «Платежах» такой оплаты нет`,
    en: ({ paid }, say) => `Paid ${say.money(paid)}: no payment from the bank says so`,
  },
});
