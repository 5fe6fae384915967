import type { Language, PageHost } from 'apps-script-host/page';

const SUMMARIES = ['Сводка', 'Summary'];

const WORDS: Readonly<
  Record<Language, { summary: (tab: string) => string; noSummary: string; off: string; mails: string }>
> = {
  ru: {
    summary: (tab) => `Часы пришли. Итоги на листе «${tab}»`,
    noSummary: 'Часы пришли. «Сводки» ещё нет: меню «РОП-контроль» → «Настроить таблицу»',
    off: 'Ежедневный отчёт выключен: меню «РОП-контроль» → «Включить ежедневный отчёт»',
    mails: 'письма в «Почте»',
  },
  en: {
    summary: (tab) => `The clock has arrived. The results are on the tab “${tab}”`,
    noSummary: 'The clock has arrived. There is no summary yet: the menu “ROP control” → “Set up this sheet”',
    off: 'The daily report is off: the menu “ROP control” → “Turn on the daily report”',
    mails: 'the mail is under “Mail”',
  },
};

/** Where a person who moved the clock finds what the night has brought. */
export function afterClock({ workbook, properties }: PageHost, mails: number, language: Language): string {
  const words = WORDS[language];
  const tab = SUMMARIES.find((name) => workbook.sheetNamed(name) !== null);
  if (tab === undefined) return `${words.noSummary}.`;
  const found = words.summary(tab) + (mails > 0 ? `, ${words.mails}.` : '.');
  return properties.triggers.length > 0 ? found : `${found} ${words.off}.`;
}
