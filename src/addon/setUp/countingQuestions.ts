import { recognitionEvent } from '../../domain/pipeline/recognition';
import { numbersShared } from '../../domain/positions/sharedRows';
import { priceProposal } from '../../domain/reports/priceProposal';
import type { Settings } from '../../domain/settings';
import { dayOf } from '../../domain/calendar/time';
import { vatSaidIn } from '../../sheets/headers/vatSaidIn';
import { settingChoices } from '../../sheets/tables/settingChoices';
import type { OpenedBook } from '../book/openedBook';
import type { CountingReasons } from './setUpState';

/** How the team's prices and rows seem to be meant, and by what that is told (headings 17, 22, 24). */
export interface CountingQuestions {
  /** The values proposed for the settings; '' for one that only a person can answer. */
  readonly proposed: Readonly<Partial<Record<keyof Settings, string>>>;
  readonly reasons: CountingReasons;
}

export function countingQuestions({ book, phrases }: OpenedBook): CountingQuestions {
  const { deals, rules, columns, language, now } = book;
  const { mapped } = deals.headers;
  const { cost, pricePer } = priceProposal(deals.rows, rules.settings, dayOf(now));
  const saleHeader = (mapped.price ?? mapped.amount)?.header ?? '';
  const costHeader = mapped.cost?.header ?? '';
  const [saleVat, costVat] = [vatSaidIn(saleHeader), vatSaidIn(costHeader)];
  const counted = recognitionEvent(rules.settings.recognizeOn, columns);
  const positions = numbersShared(deals.rows);
  const isTold = cost.unit !== null && cost.deal !== null;
  return {
    proposed: {
      ...(saleVat === null ? {} : { pricesIncludeVat: String(saleVat) }),
      ...(costVat === null ? {} : { costsIncludeVat: String(costVat) }),
      ...(isTold ? { costPer: cost.isUsual ? '' : (cost.proposed ?? '') } : {}),
      // A price is a unit's without a setting.
      ...(isTold || pricePer !== null ? { pricePer: pricePer === 'deal' ? pricePer : '' } : {}),
      ...(positions === null ? {} : { positions: String(positions.isUsual) }),
    },
    reasons: {
      saleVat: saleVat === null ? '' : saleHeader,
      costVat: costVat === null ? '' : costHeader,
      cost:
        cost.unit === null || cost.deal === null
          ? null
          : { unit: phrases.share(cost.unit), deal: phrases.share(cost.deal), isLikely: cost.proposed !== null },
      positions: positions && { repeated: positions.repeated, numbers: positions.numbers },
      countedBy:
        counted === rules.settings.recognizeOn
          ? ''
          : (settingChoices('recognizeOn').find(({ value }) => value === counted)?.words[language] ?? ''),
    },
  };
}
