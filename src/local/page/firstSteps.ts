import type { Language, PageHost } from 'apps-script-host/page';

type Steps = readonly [string, string, string];

/** Beside the sample workbook, which has been set up and opens with its sidebar. */
const SAMPLE: Readonly<Record<Language, Steps>> = {
  ru: [
    'Станьте менеджером в «Вы: …» и впишите плохую цену в строку своей сделки: «Проверка» скажет, что с маржой и кто согласует.',
    'В столбце «Запрос» этой строки напишите, почему такая цена.',
    'Станьте РОПом и решите в боковой панели, вкладка «Решить».',
  ],
  en: [
    'Become a manager in “You: …” and type a bad price into a deal of yours: the check says what happens to the margin and who must sign.',
    'In the “Request” cell of that row, say why the price is so.',
    'Become the head and decide in the sidebar.',
  ],
};

/** Beside a team's own workbook, which is yet to be set up. */
const OWN: Readonly<Record<Language, Steps>> = {
  ru: [
    'Меню «РОП-контроль» → «Настроить таблицу»: надстройка узнает ваши столбцы и покажет, что добавит. Сам файл не меняется.',
    'После настройки впишите плохую цену в строку сделки: «Проверка» скажет, что с маржой и кто согласует.',
    'Впишите людей на вкладке «Команда», станьте любым из них в «Вы: …» и решите запрос на панели.',
  ],
  en: [
    'The menu “ROP control” → “Set up this sheet”: the add-on finds your columns and shows what it will add. The file itself is not changed.',
    'Once it is set up, type a bad price into a deal: the check says what happens to the margin and who must sign.',
    'Put people on the Team tab, become any of them in “You: …”, and decide a request in the sidebar.',
  ],
};

/** What a first visit of the page may try. */
export function firstStepsOf({ sidebar }: PageHost, language: Language): Steps {
  return (sidebar === null ? OWN : SAMPLE)[language];
}
