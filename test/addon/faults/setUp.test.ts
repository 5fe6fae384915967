import { describe } from '@jest/globals';
import { entries } from './entries';
import { matrixSuite } from './matrixSuite';

describe('setting up', () => {
  matrixSuite(
    entries().filter(({ name }) => name === 'setUp'),
    { cut: 17, others: 211 },
  );
});
