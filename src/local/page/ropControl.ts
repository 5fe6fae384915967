import type { Product } from 'apps-script-host/page';
import { afterClock } from './afterClock';
import { firstStepsOf } from './firstSteps';
import { peopleOf } from './people';

/** What the page of `npm start` says of this product. */
export const ropControl: Product = {
  name: { ru: 'РОП-контроль', en: 'ROP Control' },
  peopleOf,
  firstStepsOf,
  afterClock,
};
