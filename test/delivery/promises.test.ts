import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { SCOPES } from '../../tools/doctor/scopes';
import { MOVE_DATE_COLUMNS } from '../../src/sheets/dealRows/moveDates';
import { SETTINGS } from '../../src/sheets/tables/settingDefs';

const root = path.join(__dirname, '../..');
const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const privacy = textOf('docs/privacy.md').replace(/\s+/g, ' ');
const [english = '', russian = ''] = privacy.split('## По-русски');

const productFiles = execFileSync('git', ['ls-files', 'src'], { cwd: root, encoding: 'utf8' }).trim().split('\n');

/** Files of the product in which `word` stands, by their names. */
function filesWith(word: string): readonly string[] {
  return productFiles.filter((file) => textOf(file).includes(word));
}

/** Every kind of mail that goes out, by the code that sends it, and the settings that turn it on. */
const MAILS: Readonly<Record<string, readonly (keyof typeof SETTINGS)[]>> = {
  'src/addon/daily/sendDigest.ts': ['digestTo'],
  'src/addon/daily/sendDays.ts': ['dayTo'],
  'src/addon/notices/sendNotices.ts': ['notices'],
};

describe('what leaves the sheet is what the papers promise', () => {
  test('mail is sent in one place, for the kinds that are listed here and no other', () => {
    expect(filesWith('MailApp.sendEmail')).toEqual(['src/addon/daily/sendDigest.ts']);
    expect(filesWith('isSent(').filter((file) => !(file in MAILS))).toEqual([]);
    expect(filesWith('GmailApp').concat(filesWith('UrlFetchApp'))).toEqual([]);
  });

  test.each(Object.values(MAILS).flat())('the mail of the setting «%s» is told of in both languages', (id) => {
    const { ru } = SETTINGS[id];
    expect(english).toContain(`«${ru}»`);
    expect(russian).toContain(`«${ru}»`);
  });

  test('the menu and the shop window promise no more', () => {
    for (const file of ['src/i18n/addon/ru.ts', 'src/i18n/addon/en.ts', 'docs/marketplace.md'])
      expect([
        file,
        /Данные таблицу не покидают\.|No data leaves (the|your) (spread)?sheet\./.test(textOf(file)),
      ]).toEqual([file, false]);
  });

  test('the dates that a move fills in are told of', () => {
    const told = [
      ['respondedAt', 'date of the answer', 'дату ответа'],
      ['quotedAt', 'of the quote', 'КП'],
      ['closedAt', 'of the closing', 'закрытия'],
      ['nextStepDate', 'date of the next step', 'дату следующего шага'],
    ] as const;
    expect(told.map(([column]) => column)).toEqual(MOVE_DATE_COLUMNS);
    for (const [, en, ru] of told) expect([english.includes(en), russian.includes(ru)]).toEqual([true, true]);
  });

  /** Where cells are written: under what the papers tell of people's cells, and where the cells are ours or a trial's. */
  const WRITERS: Readonly<Record<string, readonly [en: string, ru: string] | 'ours'>> = {
    'src/addon/edit/writeEdited.ts': ['puts the stage back', 'возвращает этап'],
    'src/addon/server/plannedDay.ts': ['the next step and its date', 'следующий шаг и его дату'],
    'src/addon/server/requestApproval.ts': ['people write the request', 'люди пишут запрос'],
    'src/sheets/dealRows/moveDates.ts': ['fills in the blank date', 'заполняет пустую дату'],
    'src/sheets/dealRows/paidCells.ts': ['what is paid and the day of payment', 'оплаченное и дату оплаты'],
    'src/sheets/dealRows/writeChanged.ts': 'ours',
  };

  test('the step that a head types on the stand-up is told of', () => {
    expect([...filesWith('writePlanned(')].sort()).toEqual([
      'src/addon/daily/takeSteps.ts',
      'src/addon/server/plannedDay.ts',
      'src/addon/server/setDebtAction.ts',
      'src/addon/server/setNextStep.ts',
    ]);
    expect(english).toContain('a step that a head types on the stand-up');
    expect(russian).toContain('шаг, который РОП вписал на «Планёрке»');
  });

  test('nothing else writes into cells of the deals', () => {
    const rooms = /^src\/(addon\/(?!selfTest)|sheets\/dealRows\/)/;
    const writers = [...filesWith('.setValue('), ...filesWith('.setValues(')].filter((file) => rooms.test(file));
    expect([...new Set(writers)].sort()).toEqual(Object.keys(WRITERS).sort());
    for (const told of Object.values(WRITERS))
      if (told !== 'ours')
        expect([told, english.includes(told[0]), russian.includes(told[1])]).toEqual([told, true, true]);
  });

  test('the scope that sends says what it sends, and no scope reads', () => {
    const { why } = SCOPES.find(({ scope }) => scope.endsWith('send_mail')) ?? { why: '' };
    for (const kind of ['digest', 'request', 'answer', 'their day']) expect(why).toContain(kind);
    expect(SCOPES.map(({ scope }) => scope.split('/').pop()).sort()).toEqual([
      'script.container.ui',
      'script.scriptapp',
      'script.send_mail',
      'spreadsheets.currentonly',
      'userinfo.email',
    ]);
  });
});
