import { describe } from '@jest/globals';
import { entries } from './entries';
import { matrixSuite } from './matrixSuite';

const all = entries();
const named = (words: RegExp) => all.filter(({ name }) => words.test(name));

describe('typing', () => {
  matrixSuite(named(/^edit/), { cut: 1, others: 5 });
});

describe('a call from the sidebar', () => {
  matrixSuite(named(/^(request|setNext|setDebt)/), { cut: 3, others: 29 });
  matrixSuite(named(/^decide/), { cut: 7, others: 83 });
});
