/** Our own account in the files of the tests. */
export const OWN = '40702810900000000001';
export const THEIRS = '40702810500000000777';

/** ИНН with right checksums. */
export const INN = { balka: '7707083893', gvozd: '500100732259', other: '7728168971', zero: '0274062111' };

export type Lines = Readonly<Record<string, string>>;

/** A document that brings 1 000 ₽ from ООО «Балка», but for `changes`; a blank value leaves its line out. */
export function documentOf(changes: Lines = {}): string {
  const lines: Lines = {
    Номер: '17',
    Дата: '05.06.2026',
    Сумма: '1000.00',
    ПлательщикСчет: THEIRS,
    ДатаПоступило: '06.06.2026',
    Плательщик: 'ООО "Балка"',
    ПлательщикИНН: INN.balka,
    ПолучательСчет: OWN,
    НазначениеПлатежа: 'Оплата по счету',
    ...changes,
  };
  const body = Object.entries(lines).flatMap(([key, value]) => (value === '' ? [] : [`${key}=${value}`]));
  return ['СекцияДокумент=Платежное поручение', ...body, 'КонецДокумента'].join('\r\n');
}

const HEADER = ['1CClientBankExchange', 'ВерсияФормата=1.03', 'Кодировка=Windows', `РасчСчет=${OWN}`];

export function bankText(documents: readonly string[], header: readonly string[] = HEADER): string {
  return [...header, ...documents, 'КонецФайла', ''].join('\r\n');
}
