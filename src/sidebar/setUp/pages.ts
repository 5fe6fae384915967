import type { CountingSetting } from '../../domain/countingSettings';
import type { SetUpMessages } from '../../i18n/setUp/messages';
import { isTrade } from './draft';
import type { Draft, RuleLine } from './draft';

/** The pages of set-up in their order (spec §24). */
export type Page = Exclude<keyof SetUpMessages['titles'], 'run' | 'standing'>;

/** A page of the sidebar takes no more than types from the domain: that each setting is here, the compiler sees. */
const COUNTING: Readonly<Record<CountingSetting, true>> = {
  pricesIncludeVat: true,
  costsIncludeVat: true,
  costPer: true,
  pricePer: true,
  recognizeOn: true,
  positions: true,
};

/** The questions of each page that asks some. */
export function questionsOf({
  rules,
}: Draft): Readonly<Record<'trade' | 'stages' | 'people' | 'counting', readonly RuleLine[]>> {
  return {
    trade: rules.filter(isTrade),
    stages: rules.filter(({ column }) => column === 'kind'),
    people: rules.filter(({ tab }) => tab === 'team'),
    counting: rules.filter(({ tab, name }) => tab === 'settings' && name in COUNTING),
  };
}

/** The pages that this workbook needs: one that has nothing to ask is passed over. */
export function pagesOf(draft: Draft): readonly Exclude<Page, 'done'>[] {
  const { stages, people } = questionsOf(draft);
  return [
    'trade',
    'columns',
    ...(stages.length > 0 ? (['stages'] as const) : []),
    ...(people.length > 0 ? (['people'] as const) : []),
    'counting',
    'sample',
    'rules',
    'preview',
  ];
}
