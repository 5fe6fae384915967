import { describe, expect, test } from '@jest/globals';
import { createHost, type Host, type ProtectionData } from 'apps-script-host';
import { bundleOf, hostWith, NOW_UTC } from '../../support/inHost';
import { sheetIn } from '../../support/look';
import { salesBook } from '../../support/salesBook';

const bundle = bundleOf('entries/writing.ts');
const HEAD = 'head@example.com';
const OWNER = 'owner@example.com';
const MANAGER = 'kim@example.com';

function protectionOf(host: Host, tab: string): ProtectionData | undefined {
  return sheetIn(host.toBookData(), tab).protections[0];
}

/** The same workbook with another protection on a tab. */
function reopened(host: Host, tab: string, protections: readonly ProtectionData[]): Host {
  const data = host.toBookData();
  const sheets = data.sheets.map((sheet) => (sheet.name === tab ? { ...sheet, protections } : sheet));
  return createHost({
    bundle,
    keepsWorlds: true,
    book: { ...data, sheets },
    now: NOW_UTC,
    user: OWNER,
    editors: [HEAD, MANAGER],
  });
}

describe('protections', () => {
  const host = hostWith(bundle, salesBook());
  for (const email of [HEAD, MANAGER, OWNER]) host.user = email;
  host.run('setUp');

  test.each(['Команда', 'Лестница', 'Этапы', 'Правила', 'Прайс'])('«%s» is the owner’s alone', (tab) => {
    expect(protectionOf(host, tab)).toMatchObject({ warningOnly: false, editors: [OWNER] });
  });

  test.each(['Клиенты', 'План', 'Праздники', 'Стандарты', 'Согласования', 'KPI', 'Сводка', 'История', 'Журнал'])(
    '«%s» is the owner’s and the heads’',
    (tab) => {
      const { editors = [], warningOnly } = protectionOf(host, tab) ?? {};
      expect([...editors].sort()).toEqual([HEAD, OWNER]);
      expect(warningOnly).toBe(false);
    },
  );

  test('our columns in the deals only warn', () => {
    expect(protectionOf(host, 'Сделки')).toMatchObject({ warningOnly: true, range: 'O:AA' });
  });

  test('a manager can type a deal and cannot change the ladder', () => {
    host.user = MANAGER;
    host.typeInto('Сделки', 'I2', 'звонок');
    expect(() => host.typeInto('Лестница', 'C2', '50%')).toThrow();
    host.user = OWNER;
  });

  test('standing as they should, they are no problem', () => {
    expect(host.run('weaknesses')).toEqual([]);
  });

  test('a protection that was taken away is named by its tab', () => {
    expect(reopened(host, 'Лестница', []).run('weaknesses')).toEqual([{ code: 'protection-missing', tab: 'Лестница' }]);
  });

  test('a protection that keeps a head out is too narrow, and set-up lets them in', () => {
    const standing = protectionOf(host, 'Согласования');
    if (standing === undefined) throw new Error('no protection');
    const narrow = reopened(host, 'Согласования', [{ ...standing, editors: [OWNER] }]);
    expect(narrow.run('weaknesses')).toEqual([{ code: 'protection-narrow', tab: 'Согласования' }]);
    narrow.run('setUp');
    expect(narrow.run('weaknesses')).toEqual([]);
  });

  test.each<[string, Partial<ProtectionData>]>([
    ['only warns', { warningOnly: true }],
    ['lets a manager in', { editors: [OWNER, MANAGER] }],
    ['lets a head into what is the owner’s', { editors: [OWNER, HEAD] }],
  ])('a protection that %s is weakened, and set-up repairs it', (_, change) => {
    const standing = protectionOf(host, 'Команда');
    if (standing === undefined) throw new Error('no protection');
    const weak = reopened(host, 'Команда', [{ ...standing, ...change }]);
    expect(weak.run('weaknesses')).toEqual([{ code: 'protection-weakened', tab: 'Команда' }]);
    weak.run('setUp');
    expect(weak.run('weaknesses')).toEqual([]);
    expect(protectionOf(weak, 'Команда')?.editors).toEqual([OWNER]);
  });
});
