import { monthToDate } from '../../../domain/calendar/period';
import type { FigureId } from '../../../domain/seen';
import { missingFor } from '../../../domain/seen';
import { speechOf } from '../../../i18n/figures/told';
import { saidMissing } from '../../../i18n/figures/unseen';
import { tellNews } from '../../../i18n/figures/goodNews';
import { planTable } from '../../../sheets/tables/plan';
import { readDebtDays } from '../../../sheets/tabs/receivablesTab';
import { factsOfBook, looksWithout } from '../../book/openedBook';
import type { OpenedBook } from '../../book/openedBook';
import { door } from '../../run/door';
import { cashPart } from './cashPart';
import { disciplinePart, quietPart } from './clientParts';
import { discountsPart } from './discountsPart';
import type { MoneyPart, MoneyPartId, MoneyState } from './moneyState';
import { EMPTY_PART } from './rowLists';

/** Where the profit went and when the money comes, for a head or the owner. Writes nothing. */
export const money = door<[], MoneyState>(
  'money',
  { lowest: 'head', locks: false, needsSetUp: true, opening: looksWithout(planTable) },
  moneyOf,
);

function moneyOf({ spreadsheet, book, phrases }: OpenedBook): MoneyState {
  const whole = factsOfBook(book);
  const { columns, today } = whole.context;
  const speech = speechOf(phrases, columns);
  const month = monthToDate(today);
  const seen = (id: MoneyPartId & FigureId, tell: () => MoneyPart): MoneyPart => {
    const missing = saidMissing(id, speech);
    return missing === '' ? tell() : { ...EMPTY_PART, id, said: [missing] };
  };
  const promises = () => readDebtDays({ spreadsheet, wallClock: book.wallClock }).promises;
  return {
    language: phrases.language,
    parts: [
      seen('cash', () => cashPart(whole, promises(), phrases)),
      seen('discounts', () => discountsPart(whole, month, phrases)),
      seen('discipline', () => disciplinePart(whole, phrases)),
      seen('quiet', () => {
        const quiet = quietPart(whole, phrases);
        return quiet.count === '' ? { ...quiet, said: [tellNews('nobody-quiet', speech).text], groups: [] } : quiet;
      }),
    ],
    canAskWhatIf: missingFor('whatIf', columns).length === 0,
  };
}
