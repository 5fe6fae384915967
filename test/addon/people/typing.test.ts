import { describe } from '@jest/globals';
import { peopleSuite } from './peopleSuite';

describe('what people do while an edit is judged ends in the right rows, or is told', () => {
  peopleSuite('edit: an accepted move', 'edit: a refused move');
});
