import { describe } from '@jest/globals';
import { peopleSuite } from './peopleSuite';

describe('what people do while a plan is written from the sidebar ends in the right rows, or is told', () => {
  peopleSuite('setNextStep', 'setDebtAction');
});
