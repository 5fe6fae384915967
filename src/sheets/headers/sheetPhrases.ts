import type { Day } from '../../domain/calendar/time';
import type { DealColumn } from '../../domain/deal';
import type { Language } from '../../domain/language';
import type { Settings } from '../../domain/settings';
import { tradeOf } from '../../domain/trades';
import { phrasesFor } from '../../domain/words/phrases';
import type { Phrases } from '../../domain/words/phrases';
import { plainTitleOf } from '../tables/deals';
import type { HeaderMap } from './headers';

/** The phrases of a sheet: a column is called as the team heads it; one that the sheet lacks, as set-up would. */
export function sheetPhrases(
  { mapped }: Pick<HeaderMap<DealColumn>, 'mapped'>,
  language: Language,
  today: Day,
  settings?: Pick<Settings, 'unit' | 'trade'>,
): Phrases {
  const titleOf = (column: DealColumn): string => mapped[column]?.header ?? plainTitleOf(column, language);
  return phrasesFor(language, today, titleOf, settings?.unit, tradeOf(settings?.trade ?? null)?.isByAmount);
}
