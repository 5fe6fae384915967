import type { PaymentsMessages } from './messages';

export const paymentsRu: PaymentsMessages = {
  title: 'Платежи из банка',
  choose: 'Выбрать файл банка',
  drop: 'Файл обмена с 1С (1CClientBankExchange): выберите или перетащите сюда. Он читается здесь и никуда не отправляется целиком.',
  busy: { reading: 'Читаем файл', matching: 'Ищем сделки', writing: 'Записываем' },
  refused: {
    'too-large': 'Файл больше 20 МБ: выгрузите за меньший срок.',
    'no-bank-file': 'Это не файл банка: первая строка должна быть 1CClientBankExchange.',
  },
  cut: 'Файл оборван: взято только то, что прочитано целиком.',
  nothingNew: 'Новых поступлений в файле нет.',
  held: (count, sum, known, ignored) =>
    `Новых поступлений ${count} на ${sum}. Уже загружены ${known}, не поступления ${ignored}.`,
  nobody: 'Чей платёж, неизвестно: останется в «Платежах» неразнесённым',
  byName: 'клиент найден по названию, ИНН не подтвердил',
  wrongInn: (text) => `ИНН в файле неверный: ${text}`,
  noDeal: 'Неоплаченных сделок нет: останется авансом',
  reasons: { number: 'номер в назначении', sum: 'сумма совпала', oldest: 'по старшинству долга: проверьте' },
  notChecked: 'строку ещё не проверяли',
  write: (count, sum) => `Записать ${count}, разнести ${sum}`,
  cancel: 'Не записывать',
  written: (count) => `Платежей записано: ${count}.`,
  changed: (count) =>
    `Не записано: ${count}. Их сделки изменились, пока вы смотрели: выберите файл ещё раз, и они будут предложены заново.`,
  undo: 'Отменить загрузку',
  again: 'Другой файл',
  money: (kopecks) => `${new Intl.NumberFormat('ru-RU').format(kopecks / 100)} ₽`,
  back: 'Вернуться к сделкам',
};
