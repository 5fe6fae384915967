import { groupBy } from '../../domain/groups';
import type { Deal, DealColumn } from '../../domain/deal';
import { unknownStageWords } from '../../domain/reports/namesMet';
import type { AskedHeader } from '../headers/headers';
import { PEOPLE_COLUMNS } from '../tables/deals';
import type { DealHeaders } from './deals/dealHeaders';
import type { ProblemNote } from './problemNotes';

/** A header that set-up asks about, and the columns that it may be. */
export interface DoubtfulHeader {
  readonly header: string;
  /** 0-based. */
  readonly at: number;
  readonly columns: readonly DealColumn[];
}

/** The headers that set-up asks about, from the left. */
export function doubtfulHeaders(asked: readonly AskedHeader<DealColumn>[]): readonly DoubtfulHeader[] {
  return [...groupBy(asked, ({ at }) => at)].map(([at, same]) => ({
    header: same[0]?.header ?? '',
    at,
    columns: same.map(({ column }) => column),
  }));
}

/** What is unknown of a book that nobody has set up, which set-up would ask about (spec §23). */
export function strangerNotes(
  { own, asked, mapped, spanning, otherUnits, discount }: DealHeaders,
  deals: readonly Deal[],
): readonly ProblemNote[] {
  if (own.rowHash !== undefined) return [];
  const words = unknownStageWords(deals).map(({ name }) => name);
  return [
    ...doubtfulHeaders(asked).map(({ header, columns }): ProblemNote => ({
      code: 'header-doubtful',
      say: (messages, language) =>
        messages.headerDoubtful(
          header,
          columns.map((column) => PEOPLE_COLUMNS[column].titles[language]),
        ),
    })),
    ...spanning.map(({ header, below }): ProblemNote => ({
      code: 'two-row-header',
      say: (messages) => messages.headerSpans(header, below),
    })),
    ...otherUnits.map(({ header, counted }): ProblemNote => ({
      code: 'unit-differs',
      say: (messages) => messages.unitDiffers(header, counted),
    })),
    ...discountNotes(discount, mapped),
    ...(words.length === 0
      ? []
      : [{ code: 'stage-words', say: (messages) => messages.stageWords(words) } satisfies ProblemNote]),
  ];
}

/** A team's discount beside its only price: nothing tells whether that is before it, and the figures take it for after. */
function discountNotes(discount: string | null, { price, listPrice, amount }: DealHeaders['mapped']): ProblemNote[] {
  if (discount === null || price === undefined || listPrice !== undefined || amount !== undefined) return [];
  return [{ code: 'discount-beside-price', say: (messages) => messages.discountBeside(discount, price.header) }];
}
