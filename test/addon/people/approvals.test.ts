import { describe } from '@jest/globals';
import { peopleSuite } from './peopleSuite';

describe('what people do while an approval is asked for or given ends in the right rows, or is told', () => {
  peopleSuite('requestApproval', 'decide: approved');
});
