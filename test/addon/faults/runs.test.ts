import { describe } from '@jest/globals';
import { entries } from './entries';
import { matrixSuite } from './matrixSuite';

const all = entries();
const named = (words: RegExp) => all.filter(({ name }) => words.test(name));

describe('a run over the whole book', () => {
  matrixSuite(named(/^(checkAll|recheck)/), { cut: 3, others: 41 });
  matrixSuite(named(/^dailyBuild/), { cut: 2, others: 53 });
  matrixSuite(named(/^onClock/), { cut: 5, others: 83 });
});
