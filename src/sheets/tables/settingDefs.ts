import type { Bilingual, Language } from '../../domain/language';
import { nameKey } from '../../domain/name';
import { readMoney } from '../../domain/reading/money';
import { readShare } from '../../domain/reading/share';
import type { RawCell } from '../../domain/reading/rawCell';
import { DAY_UNITS, MINUTE_UNITS, NO_UNITS } from '../../domain/reading/units';
import { LOSS_REASONS, UNITS, usualLossReasons, usualUnit } from '../../domain/settings';
import type { Settings } from '../../domain/settings';
import { tradeOf, trades } from '../../domain/trades';
import type { TradeId } from '../../domain/trades';
import { headerKey } from '../headers/headerKey';
import { bounds, count, listed, notNegative, oneOf, schedule, shareAboveZero, yesNo } from './settingReaders';

/** One rule of the settings tab. */
export interface SettingDef<Value> {
  /** In an English sheet the id stands for the name. */
  readonly ru: string;
  /** The default as a fresh tab shows it. */
  readonly shown: Bilingual;
  readonly explanation: Bilingual;
  /** Null when the cell, which is not blank, cannot be read. */
  readonly read: (raw: RawCell) => Value | null;
  /** What a blank cell of a row that is there says, where that is not the default. */
  readonly blank?: { readonly value: Value };
  /** Set-up asks about it only where the sheet shows that it matters. */
  readonly isOccasional?: true;
}

function setting<Value>(
  ru: string,
  shown: string | Bilingual,
  explanation: Bilingual,
  read: SettingDef<Value>['read'],
): SettingDef<Value> {
  return { ru, shown: typeof shown === 'string' ? { ru: shown, en: shown } : shown, explanation, read };
}

const occasional = <Value>(def: SettingDef<Value>): SettingDef<Value> => ({ ...def, isOccasional: true });

export const YES: Bilingual = { ru: 'да', en: 'yes' };
export const NO: Bilingual = { ru: 'нет', en: 'no' };

const PER = oneOf({
  unit: ['за единицу', 'за ед', 'per unit'],
  deal: ['за сделку', 'per deal'],
});

const PER_WORDS: Bilingual = {
  ru: 'за единицу или за сделку; пусто — по столбцам',
  en: 'per unit or per deal; blank: as the columns tell',
};

/** By the id or the name in either language. */
function tradeNamed(raw: RawCell): TradeId | null {
  const key = nameKey(String(raw));
  return trades.find(({ id, titles: { ru, en } }) => [id, ru, en].some((name) => nameKey(name) === key))?.id ?? null;
}

/** Spec §2 "settings". */
export const SETTINGS: { readonly [Id in keyof Settings]: SettingDef<Settings[Id]> } = {
  responseMinutes: setting(
    'Норма ответа, мин',
    '30',
    { ru: 'Рабочих минут на первый ответ', en: 'Working minutes to the first answer' },
    count(MINUTE_UNITS),
  ),
  schedule: setting(
    'Рабочее время',
    { ru: 'пн-пт 09:00-18:00', en: 'mon-fri 09:00-18:00' },
    { ru: 'Например: пн-пт 09:00-18:00; сб 10:00-15:00', en: 'For example: mon-fri 09:00-18:00; sat 10:00-15:00' },
    schedule,
  ),
  pricesIncludeVat: setting('Цены с НДС', YES, { ru: 'да или нет', en: 'Prices are with VAT: yes or no' }, yesNo),
  costsIncludeVat: setting('Закупка с НДС', YES, { ru: 'да или нет', en: 'Costs are with VAT: yes or no' }, yesNo),
  recognizeOn: setting(
    'Прибыль признаём по',
    { ru: 'отгрузка', en: 'shipment' },
    { ru: 'отгрузка, оплата, счёт или заявка', en: 'shipment, payment, invoice or request' },
    oneOf({
      shipment: ['отгрузка', 'shipped'],
      payment: ['оплата', 'paid'],
      invoice: ['счёт', 'invoiced'],
      request: ['заявка', 'requested'],
    }),
  ),
  stopAfterDays: setting(
    'Стоп после просрочки, дн.',
    '7',
    { ru: 'Больше стольких дней просрочки — клиент на стопе', en: 'Overdue by more days stops the client' },
    count(DAY_UNITS),
  ),
  agingBounds: setting(
    'Границы просрочки, дн.',
    '30;60;90;120',
    { ru: 'Верхние границы корзин, включительно', en: 'Upper bounds of the ageing buckets, inclusive' },
    bounds,
  ),
  gate: setting(
    'Запрет перехода',
    { ru: 'запрещать', en: 'block' },
    { ru: 'запрещать или предупреждать', en: 'A move against the rules: block or warn' },
    oneOf({ block: ['запрещать', 'forbid'], warn: ['предупреждать'] }),
  ),
  dailyHour: setting(
    'Час ежедневного отчёта',
    '8',
    { ru: 'От 0 до 23', en: 'Hour of the daily report, 0 to 23' },
    count(NO_UNITS, 23),
  ),
  digestTo: setting(
    'Кому утренняя сводка',
    '',
    { ru: 'Почта через запятую; пусто — никому', en: 'Addresses with commas; blank sends none' },
    String,
  ),
  minSample: setting(
    'Мало данных меньше',
    '5',
    { ru: 'Меньше стольких — не сравниваем', en: 'Fewer than this are not compared' },
    count(NO_UNITS),
  ),
  ownProbabilityFrom: setting(
    'Своя вероятность от, сделок',
    '30',
    { ru: 'Закрытых сделок для прогноза по своей истории', en: 'Closed deals for a forecast by own history' },
    count(NO_UNITS),
  ),
  language: setting(
    'Язык',
    { ru: 'ru', en: 'en' },
    {
      ru: 'ru или en; удалённая «Сводка» утром появится на новом языке',
      en: 'ru or en; a deleted Summary comes back in the new language',
    },
    oneOf({ ru: ['русский', 'russian'], en: ['английский', 'english'] }),
  ),
  gateFrom: setting(
    'Запрет с этапа',
    { ru: 'Сделка', en: 'deal' },
    {
      ru: 'Сделка или КП: с какого этапа проверяется переход',
      en: 'deal or quote: the first stage whose move is judged',
    },
    oneOf({ deal: ['сделка'], quote: ['КП'] }),
  ),
  evidence: setting(
    'Этап без подтверждения',
    { ru: 'предупреждать', en: 'warn' },
    {
      ru: 'предупреждать или запрещать переход без даты счёта, отгрузки, оплаты',
      en: 'A move without the date of its invoice, shipment or payment: warn or block',
    },
    oneOf({ warn: ['предупреждать'], block: ['запрещать', 'forbid'] }),
  ),
  smallDebt: setting(
    'Мелкий долг, ₽',
    '0',
    {
      ru: 'Просрочка клиента до этой суммы включительно не ставит его на стоп',
      en: "A client's overdue debts up to and including this sum do not stop the client",
    },
    notNegative(readMoney),
  ),
  stepGraceDays: setting(
    'Шаг считается после срока, дн.',
    '7',
    {
      ru: 'Шаг просрочен на больше дней — сделка выпадает из прогноза',
      en: 'A step overdue by more days takes its deal out of the forecast',
    },
    count(DAY_UNITS),
  ),
  postponeLimit: setting(
    'Переносов шага',
    '3',
    {
      ru: 'Столько переносов на одном этапе — замечание; 0 — выключено',
      en: 'Postponements at one stage that are told of; 0 is off',
    },
    count(NO_UNITS),
  ),
  notices: occasional(
    setting(
      'Писать о запросах',
      NO,
      {
        ru: 'да — письмо тому, кто согласует (с панели сразу, из таблицы в течение часа), и ответ менеджеру',
        en: 'yes: a mail to the signer (at once from the sidebar, within an hour from the sheet), and the answer to the manager',
      },
      yesNo,
    ),
  ),
  dayTo: setting(
    'Утреннее письмо менеджерам',
    NO,
    { ru: 'да — каждому его дела на день', en: "yes: each gets the day's work by mail" },
    yesNo,
  ),
  moneyRate: setting(
    'Цена денег, % годовых',
    '',
    {
      ru: 'Во что обходится рубль в отсрочке: 18 — это 18 % годовых; пусто — не считаем',
      en: 'What a rouble lent to a client costs: 18 is 18% a year; blank is off',
    },
    notNegative(readShare),
  ),
  watchRows: setting(
    'Видеть вставку строк сразу',
    '',
    {
      ru: 'да или нет (тогда раз в час); пусто — нет для gmail.com, где Google даёт часам 90 минут в день',
      en: 'yes or no (then hourly); blank: no for gmail.com, whose triggers have 90 minutes a day',
    },
    yesNo,
  ),
  lossReasons: setting(
    'Причины проигрыша',
    { ru: LOSS_REASONS.ru.join('; '), en: LOSS_REASONS.en.join('; ') },
    { ru: 'Список в ячейке, через точку с запятой', en: 'The list in the cell, apart by semicolons' },
    listed,
  ),
  unit: setting(
    'Единица',
    UNITS,
    { ru: 'Стоит после / в ценах и после количества', en: 'Stands after / in prices and after quantities' },
    (raw) => String(raw).trim() || null,
  ),
  costPer: occasional(setting('Закупка указана', '', PER_WORDS, PER)),
  pricePer: occasional(setting('Цена указана', '', PER_WORDS, PER)),
  marginAbove: {
    ...setting(
      'Странная маржа выше',
      { ru: '60 %', en: '60%' },
      {
        ru: 'Больше или такой же убыток — спросим; пусто — не спрашивать',
        en: 'Above it, or as great a loss, is asked about; blank: off',
      },
      shareAboveZero,
    ),
    blank: { value: null },
  },
  positions: occasional(
    setting(
      'Один номер — одна сделка',
      NO,
      {
        ru: 'да — строки с одним номером и клиентом считаются одной сделкой из нескольких позиций',
        en: 'yes: rows of one number and client are one deal of several positions',
      },
      yesNo,
    ),
  ),
  trade: setting(
    'Чем торгуем',
    '',
    {
      ru: `${trades.map(({ titles }) => titles.ru).join(', ')}: единица и примеры правил`,
      en: `${trades.map(({ titles }) => titles.en).join(', ')}: the unit and examples of rules`,
    },
    tradeNamed,
  ),
};

export const SETTING_IDS = Object.keys(SETTINGS) as readonly (keyof Settings)[];

/** The default as a fresh tab of that trade shows it. */
export function shownOf(id: keyof Settings, language: Language, trade: TradeId | null): string {
  if (id === 'unit') return usualUnit(trade, language);
  if (id === 'lossReasons') return usualLossReasons(trade, language).join('; ');
  return id === 'trade' ? (tradeOf(trade)?.titles[language] ?? '') : SETTINGS[id].shown[language];
}

/** What is blank by default may be left so. */
export const mayBeBlank = (id: keyof Settings): boolean => SETTINGS[id].shown.ru === '';

/** The rule that a name or an id stands for, or null. */
export function settingNamed(name: string): keyof Settings | null {
  const key = headerKey(name);
  return SETTING_IDS.find((id) => headerKey(id) === key || headerKey(SETTINGS[id].ru) === key) ?? null;
}

/** What a rule is called in a tab of that language. */
export function settingName(id: keyof Settings, language: Language): string {
  return language === 'ru' ? SETTINGS[id].ru : id;
}
