import type { PaymentsMessages } from './messages';

export const paymentsEn: PaymentsMessages = {
  title: 'Payments from the bank',
  choose: "Choose the bank's file",
  drop: 'A 1CClientBankExchange file: choose it or drop it here. It is read here and never sent as a whole.',
  busy: { reading: 'Reading the file', matching: 'Looking for deals', writing: 'Writing' },
  refused: {
    'too-large': 'The file is larger than 20 MB: export a shorter period.',
    'no-bank-file': "Not a bank's file: its first line has to be 1CClientBankExchange.",
  },
  cut: 'The file is cut: only what could be read whole was taken.',
  nothingNew: 'No new money in the file.',
  held: (count, sum, known, ignored) =>
    `New payments: ${count}, ${sum}. Imported before: ${known}; not incoming: ${ignored}.`,
  nobody: 'Nobody knows whose: it stays in "Payments", allocated to nothing',
  byName: 'client found by the name, not confirmed by the INN',
  wrongInn: (text) => `The INN in the file is wrong: ${text}`,
  noDeal: 'No unpaid deals: it stays as an advance',
  reasons: { number: 'number in the purpose', sum: 'the sum is equal', oldest: 'oldest debt first: check' },
  notChecked: 'row not checked yet',
  write: (count, sum) => `Write ${count}, allocate ${sum}`,
  cancel: 'Write nothing',
  written: (count) => `Payments written: ${count}.`,
  changed: (count) =>
    `Not written: ${count}. Their deals were changed while you looked: choose the file again, and they are proposed anew.`,
  undo: 'Undo the import',
  again: 'Another file',
  money: (kopecks) => `${new Intl.NumberFormat('en-US').format(kopecks / 100)} ₽`,
  back: 'Back to the deals',
};
