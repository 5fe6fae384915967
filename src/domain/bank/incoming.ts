import { dayFrom, isoOf } from '../calendar/time';
import type { Day } from '../calendar/time';
import type { Kopecks } from '../deal';
import type { BankDocument, BankFile } from './parse';
import { readInn } from './inn';

/** Money that came, as a document of the file says it. */
export interface IncomingPayment {
  /** `account|YYYY-MM-DD|No.|0.00|ИНН|n`: the same in every file that holds the document. */
  readonly key: string;
  /** Null where the file names no day that there is. */
  readonly day: Day | null;
  readonly number: string;
  readonly payer: string;
  /** '' when blank or wrong. */
  readonly inn: string;
  /** What stands for an ИНН in the file and is none; '' otherwise. */
  readonly wrongInn: string;
  readonly sum: Kopecks;
  readonly purpose: string;
}

/** What a file says of money that came. */
export interface IncomingFile {
  readonly payments: readonly IncomingPayment[];
  /** Documents that are no incoming money: outgoing, between own accounts, without a sum. */
  readonly ignored: number;
}

/** A sum with a point or a comma, in kopecks; null for what is none or is not above 0. */
export function readSum(text: string): Kopecks | null {
  const parts = /^(\d+)(?:[.,](\d+))?$/.exec(text.replace(/[\s\u00a0\u202f]/g, ''));
  if (parts === null) return null;
  const [, whole = '', decimals = ''] = parts;
  const kopecks = Number(`${whole}${decimals.slice(0, 2).padEnd(2, '0')}`) + (Number(decimals[2] ?? 0) >= 5 ? 1 : 0);
  return kopecks > 0 && Number.isSafeInteger(kopecks) ? kopecks : null;
}

/** Of the years that a sheet's dates have. */
function readDay(text: string): Day | null {
  const [, date, month, year] = /^(\d{1,2})\.(\d{1,2})\.((?:19[7-9]|20\d|21\d)\d)$/.exec(text) ?? [];
  return date === undefined ? null : dayFrom(Number(year), Number(month), Number(date));
}

const INN_BEFORE = /^ИНН\s*:?\s*(\d+)(?:\s*\/\s*(?:КПП)?\s*\d*)?[\s,;]*/i;

function payerOf(value: (key: string) => string): Pick<IncomingPayment, 'payer' | 'inn' | 'wrongInn'> {
  const named = value('Плательщик1') || value('Плательщик');
  const [before = '', digits = ''] = INN_BEFORE.exec(named) ?? [];
  const typed = value('ПлательщикИНН');
  const said = /^0*$/.test(typed) ? digits : typed;
  const inn = readInn(said);
  return {
    payer: named.slice(before.length).trim().slice(0, 1000),
    inn,
    wrongInn: inn === '' && !/^0*$/.test(said) ? said.slice(0, 100) : '',
  };
}

function purposeOf({ values }: BankDocument): string {
  const whole = values.get('НазначениеПлатежа') ?? '';
  if (whole !== '') return whole;
  const numbered = [...values].flatMap(([key, text]): [number, string][] => {
    const number = /^НазначениеПлатежа(\d+)$/.exec(key)?.[1];
    return number === undefined || text === '' ? [] : [[Number(number), text]];
  });
  return numbered
    .sort(([a], [b]) => a - b)
    .map(([, text]) => text)
    .join(' ');
}

/** `1240000.00`: of kopecks, as a key holds it. */
function plainSum(sum: Kopecks): string {
  const digits = String(sum).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

type Unnumbered = Omit<IncomingPayment, 'key'> & { readonly account: string };

function incomingOf(document: BankDocument, isOwn: (account: string) => boolean): Unnumbered | null {
  const value = (key: string): string => document.values.get(key) ?? '';
  const account = ['ПолучательСчет', 'ПолучательРасчСчет'].map(value).find(isOwn);
  const sum = readSum(value('Сумма'));
  const isOurs = ['ПлательщикСчет', 'ПлательщикРасчСчет'].map(value).some(isOwn);
  if (account === undefined || isOurs || sum === null) return null;
  const day = readDay(value('ДатаПоступило')) ?? readDay(value('Дата'));
  const number = value('Номер').slice(0, 100);
  return { account, day, number, ...payerOf(value), sum, purpose: purposeOf(document).slice(0, 4000) };
}

/** The incoming money of a file, in its order (spec §15 "Reading"). */
export function incomingIn({ accounts, documents }: BankFile): IncomingFile {
  const own = new Set(accounts);
  const met = new Map<string, number>();
  const payments = documents.flatMap((document): IncomingPayment[] => {
    const found = incomingOf(document, (account) => own.has(account));
    if (found === null) return [];
    const { account, ...payment } = found;
    const { day, number, sum, inn } = payment;
    const same = [account.slice(0, 100), day === null ? '' : isoOf(day), number, plainSum(sum), inn].join('|');
    const n = (met.get(same) ?? 0) + 1;
    met.set(same, n);
    return [{ ...payment, key: `${same}|${n}` }];
  });
  return { payments, ignored: documents.length - payments.length };
}

/** The day of a payment as `2026-06-18`; null where the file names none. */
export function dateOf({ day }: Pick<IncomingPayment, 'day'>): string | null {
  return day === null ? null : isoOf(day);
}
