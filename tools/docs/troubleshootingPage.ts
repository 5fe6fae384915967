import type { Bilingual, Language } from '../../src/domain/language';
import { cataloguesIn } from './catalogues';
import { troubleSections } from './troubles';

const HEADING: Bilingual = { ru: '# Что делать, если написано…', en: '# What to do when it says…' };
const INTRO: Bilingual = {
  ru: 'Сообщения взяты из каталогов программы (`src/i18n`) командой `npm run docs`. Замечания к отдельным сделкам — в [checks.md](checks.md). [In English](troubleshooting.md)',
  en: 'The messages are quoted from the catalogues (`src/i18n`) by `npm run docs`. What is said of single deals: [checks.md](checks.md). [По-русски](troubleshooting.ru.md)',
};
const COLUMNS: Bilingual = { ru: '| написано | что делать |', en: '| it says | what to do |' };

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');

/** docs/troubleshooting(.ru).md: messages in the words of the product, each with the way out. */
export function troubleshootingPage(language: Language): string {
  const say = cataloguesIn(language);
  const sections = troubleSections.flatMap(({ title, troubles }) => [
    `## ${title[language]}`,
    '',
    COLUMNS[language],
    '|---|---|',
    ...troubles.map(({ said, way }) => `| ${cell(said(say, language))} | ${cell(way[language])} |`),
    '',
  ]);
  return [HEADING[language], '', INTRO[language], '', ...sections].join('\n');
}
