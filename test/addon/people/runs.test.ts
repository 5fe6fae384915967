import { describe } from '@jest/globals';
import { peopleSuite } from './peopleSuite';

describe('what people do while a run over the whole book reads ends in the right rows, or is told', () => {
  peopleSuite('checkAll', 'dailyBuild');
});
