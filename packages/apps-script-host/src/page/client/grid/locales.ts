import { LocaleType, mergeLocales } from '@univerjs/core';
import designEn from '@univerjs/design/locale/en-US';
import designRu from '@univerjs/design/locale/ru-RU';
import docsUiEn from '@univerjs/docs-ui/locale/en-US';
import docsUiRu from '@univerjs/docs-ui/locale/ru-RU';
import validationEn from '@univerjs/sheets-data-validation-ui/locale/en-US';
import validationRu from '@univerjs/sheets-data-validation-ui/locale/ru-RU';
import formulaUiEn from '@univerjs/sheets-formula-ui/locale/en-US';
import formulaUiRu from '@univerjs/sheets-formula-ui/locale/ru-RU';
import noteUiEn from '@univerjs/sheets-note-ui/locale/en-US';
import noteUiRu from '@univerjs/sheets-note-ui/locale/ru-RU';
import sheetsUiEn from '@univerjs/sheets-ui/locale/en-US';
import sheetsUiRu from '@univerjs/sheets-ui/locale/ru-RU';
import sheetsEn from '@univerjs/sheets/locale/en-US';
import sheetsRu from '@univerjs/sheets/locale/ru-RU';
import uiEn from '@univerjs/ui/locale/en-US';
import uiRu from '@univerjs/ui/locale/ru-RU';
import { sortWords } from './sortMenu';

/** The grid's own words: its context menu, tabs and list editors. */
export const locales = {
  [LocaleType.RU_RU]: mergeLocales(
    designRu,
    uiRu,
    docsUiRu,
    sheetsRu,
    sheetsUiRu,
    formulaUiRu,
    noteUiRu,
    validationRu,
    sortWords.ru,
  ),
  [LocaleType.EN_US]: mergeLocales(
    designEn,
    uiEn,
    docsUiEn,
    sheetsEn,
    sheetsUiEn,
    formulaUiEn,
    noteUiEn,
    validationEn,
    sortWords.en,
  ),
};

export const localeOf = { ru: LocaleType.RU_RU, en: LocaleType.EN_US } as const;
