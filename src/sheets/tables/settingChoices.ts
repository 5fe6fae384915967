import type { Bilingual } from '../../domain/language';
import type { Settings } from '../../domain/settings';
import { trades } from '../../domain/trades';
import { YES, NO } from './settingDefs';

/** One of the few values that a setting may have, as text, and what a tab says for it. */
export interface SettingChoice {
  readonly value: string;
  readonly words: Bilingual;
}

const YES_OR_NO: readonly SettingChoice[] = [
  { value: 'true', words: YES },
  { value: 'false', words: NO },
];

const PER_CHOICES: readonly SettingChoice[] = [
  { value: 'unit', words: { ru: 'за единицу', en: 'per unit' } },
  { value: 'deal', words: { ru: 'за сделку', en: 'per deal' } },
];

const CHOICES: Readonly<Partial<Record<keyof Settings, readonly SettingChoice[]>>> = {
  notices: YES_OR_NO,
  pricesIncludeVat: YES_OR_NO,
  costsIncludeVat: YES_OR_NO,
  positions: YES_OR_NO,
  recognizeOn: [
    { value: 'shipment', words: { ru: 'отгрузка', en: 'shipment' } },
    { value: 'payment', words: { ru: 'оплата', en: 'payment' } },
    { value: 'invoice', words: { ru: 'счёт', en: 'invoice' } },
    { value: 'request', words: { ru: 'заявка', en: 'request' } },
  ],
  costPer: PER_CHOICES,
  pricePer: PER_CHOICES,
  trade: trades.map(({ id, titles }) => ({ value: id, words: titles })),
};

/** The values of a setting that set-up offers to choose from; none for one that is typed. */
export const settingChoices = (id: keyof Settings): readonly SettingChoice[] => CHOICES[id] ?? [];
