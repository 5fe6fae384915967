import type { Bilingual, Language } from '../../src/domain/language';
import { OWN_COLUMNS } from '../../src/sheets/tables/deals';
import type { Catalogues } from './catalogues';

/** One message that people meet, and what they do about it. */
export interface Trouble {
  /** The message itself, from the catalogues: a page that quotes it cannot go stale. */
  readonly said: (say: Catalogues, language: Language) => string;
  readonly way: Bilingual;
}

export interface TroubleSection {
  readonly title: Bilingual;
  readonly troubles: readonly Trouble[];
}

const trouble = (said: Trouble['said'], ru: string, en: string): Trouble => ({ said, way: { ru, en } });

const starting: TroubleSection = {
  title: { ru: 'Первый запуск', en: 'Starting' },
  troubles: [
    trouble(
      ({ addon }) => addon.setupErrors['no-deals-table']([]),
      'Проверьте, что заголовки стоят одной строкой среди первых десяти, не объединены и названы привычно: «Клиент», «Менеджер», «Статус», «Цена».',
      'See that the headers stand in one row among the first ten, are not merged and have usual names: Client, Manager, Stage, Price.',
    ),
    trouble(
      ({ addon }) => addon.setupErrors['own-column-away']([]),
      'Перетащите столбец к нашим, что справа. «Настроить таблицу» сделает новый; старый после этого можно удалить.',
      'Drag the column back to ours at the right. Set-up makes a new one; the old one can be deleted then.',
    ),
    trouble(
      ({ addon }) => addon.setupErrors['not-set-up']([]),
      'Меню «РОП-контроль» → «Настроить таблицу». Вернёт и удалённые вкладки.',
      'Menu "ROP control" → "Set up this sheet". It brings deleted tabs back, too.',
    ),
    trouble(
      ({ addon }) => addon.setupErrors['newer-version']([]),
      'Кто-то настроил таблицу более новой надстройкой. Обновите свою; в скрипте внутри таблицы — отправьте новый `dist/`.',
      'Somebody set the sheet up with a newer add-on. Update yours; in a bound script, push the newer `dist/`.',
    ),
    trouble(
      ({ addon }) => addon.signedOut,
      'Войдите в аккаунт и нажмите пункт меню ещё раз: Google спросит разрешения. В приложении телефона меню нет.',
      'Sign in and choose the menu item again: Google asks for consent. There is no menu in the phone app.',
    ),
    trouble(
      ({ addon }) => addon.unknownPerson('kim@example.com'),
      'Собственник дописывает строку на вкладку «Команда»: имя, почта, роль.',
      'The owner adds a line to the Team tab: name, address, role.',
    ),
    trouble(
      ({ addon }) => addon.needsRole('head'),
      'Роль берётся с вкладки «Команда»; владелец файла может всё.',
      'Roles come from the Team tab; the owner of the file may do everything.',
    ),
    trouble(
      ({ addon }) => addon.consentMissing('https://www.googleapis.com/auth/script.scriptapp'),
      'Зачем нужно каждое разрешение и что работает без него — в docs/scopes.md.',
      'Why each consent is asked for, and what works without it: docs/scopes.md.',
    ),
    trouble(
      ({ sidebar }) => sidebar.noPermission('PERMISSION_DENIED'),
      'Чаще всего в браузере открыто несколько аккаунтов Google, и отвечает не тот: откройте таблицу в окне, где выполнен вход только в один.',
      'Most often the browser is signed in to several Google accounts and another one answers: open the sheet in a window signed in to one.',
    ),
  ],
};

const working: TroubleSection = {
  title: { ru: 'Работа', en: 'At work' },
  troubles: [
    trouble(
      ({ addon }) => addon.busy,
      'Идёт проверка или сборка отчёта; обычно это секунды. Ничего не потеряно.',
      'A check or a build is running; it mostly takes seconds. Nothing is lost.',
    ),
    trouble(
      ({ addon }) => addon.rowsMoved,
      'Кто-то вставил, удалил или отсортировал строки. Повторите: чужая строка не задета.',
      'Somebody inserted, deleted or sorted rows. Try again: no wrong row was touched.',
    ),
    trouble(
      ({ addon }) => addon.googleFailed.passing,
      'Сбой на стороне Google; надстройка уже попробовала трижды. Повторный запуск доделает остальное.',
      'A failure on the side of Google; three tries were made already. The next run does the rest.',
    ),
    trouble(
      ({ addon }) => addon.googleFailed.quota,
      'Лимиты считаются на аккаунт и на сутки: завтра расписание пойдёт само.',
      'Limits are counted by account and day: the clock goes on by itself tomorrow.',
    ),
    trouble(({ addon }) => addon.rowChanged, 'Посмотрите строку и решите заново.', 'Look at the row and decide again.'),
    trouble(
      ({ addon }) => addon.moveRefused('…', '…'),
      'Этап вернулся на прежний; причина и нужная подпись — в «Проверке» строки. Согласование просят в столбце «Запрос» или на панели. Запрет или предупреждение — правило «Запрет перехода».',
      'The stage went back; the reason and who signs are in the verdict of the row. Ask for approval in the Request column or the sidebar. Whether it blocks or warns is a rule.',
    ),
    trouble(
      ({ addon }) => addon.slippedPast(2),
      'Этап сменили вставкой, импортом или без интернета, мимо проверки. По каждой строке: верните этап или согласуйте.',
      'The stage was changed by paste, import or off line, past the check. For each row: put the stage back, or approve.',
    ),
    trouble(
      ({ addon }) => addon.tabProtected,
      'После смены людей в «Команде» собственник один раз запускает «Настроить таблицу».',
      'After people on the Team tab change, the owner runs "Set up this sheet" once.',
    ),
    trouble(
      ({ addon }) => addon.tabsShut(['KPI', '…']),
      'Отчёт пишет тот, кто его включил. Собственник запускает «Настроить таблицу», и тогда отчёт можно включить.',
      'The report is written by whoever turned it on. The owner runs "Set up this sheet"; then it can be turned on.',
    ),
    trouble(
      ({ addon }) => addon.cellsClosed,
      'Ячейку закрывает защита или правило проверки данных вашей команды: впишите значение в строку сами.',
      "A protection or a validation rule of your team's own closes the cell: type into the row yourself.",
    ),
    trouble(
      ({ addon }) => addon.noStepColumns,
      'Нужны столбцы следующего шага и его даты без формул: «Настроить таблицу» предложит их добавить.',
      'Columns for the next step and its date are needed, without formulas: set-up offers to add them.',
    ),
    trouble(
      ({ sidebar }) => sidebar.offline,
      'Панель ждёт связи; записанное в строках на месте.',
      'The sidebar waits for the network; what stands in the rows is there.',
    ),
    trouble(
      ({ addon }) => addon.unexpected('checkAll'),
      'Расширения → Apps Script → Выполнения: там текст ошибки. Пришлите его и запустите «Самопроверку».',
      'Extensions → Apps Script → Executions has the text. Send it, and run the self-test.',
    ),
  ],
};

const reports: TroubleSection = {
  title: { ru: 'Отчёт и расписание', en: 'Report and clock' },
  troubles: [
    trouble(
      ({ summary }) => summary.health.dead,
      'Триггер остановился: его хозяин ушёл, потерял доступ или кончилась дневная квота. Любой РОП включает заново; второй раз отчёт не соберётся.',
      "The trigger stopped: its owner left, lost access, or the day's quota was used up. Any head turns it on again; the report is not built twice.",
    ),
    trouble(
      ({ addon }) => addon.runsByNobody,
      'Меню → «Включить ежедневный отчёт». В пробной установке надстройки (test deployment) расписание не работает.',
      'Menu → "Turn on the daily report". In a test deployment of the add-on nothing runs by the clock.',
    ),
    trouble(
      ({ addon }) => addon.runBySomebodyElse('kim@example.com'),
      'Так и надо: работу делает один, второй подхватит через два часа тишины.',
      'As it should be: one does the work, the other takes over after two hours of silence.',
    ),
    trouble(
      ({ addon }) => addon.buildGoesOn,
      'Ждать не нужно; если торопитесь, оставьте панель открытой.',
      'No need to wait; in a hurry, leave the sidebar open.',
    ),
    trouble(
      ({ summary }) => summary.health.noMailConsent,
      'Тот, кто включал отчёт, выбирает пункт меню ещё раз и соглашается на отправку писем.',
      'Whoever turned the report on chooses the menu item again and agrees to sending mail.',
    ),
    trouble(
      ({ summary }) => summary.health.noDigestFor('kim@example.com'),
      'Сводка идёт только РОПу и собственнику: исправьте адрес на вкладке «Правила» или роль в «Команде».',
      'The digest goes to heads and owners only: mend the address on the Rules tab or the role on the Team tab.',
    ),
    trouble(
      ({ summary }) => summary.health.daysFailed('Ли'),
      'Обычно кончилась дневная норма писем; список у названных людей — на панели, «Мой день».',
      'Mostly the mails of the day are used up; who is named finds the list in the sidebar, “My day”.',
    ),
    trouble(
      ({ summary }) => summary.health.mailFailed,
      'Обычно кончилась дневная норма писем аккаунта. Завтра уйдёт сама; сводка в таблице есть.',
      "Mostly the account's mails of the day are used up. It goes again tomorrow; the summary is in the sheet.",
    ),
  ],
};

const approvals: TroubleSection = {
  title: { ru: 'Согласования', en: 'Approvals' },
  troubles: [
    trouble(
      ({ approvals: { problems } }) => problems['copied-book'],
      'Панель → «Решить» → «Начать согласования заново» (собственник). Так и задумано: подпись действует в своей таблице.',
      'Sidebar → Decide → start afresh (the owner). This is meant: a signature counts in its own workbook.',
    ),
    trouble(
      ({ approvals: { problems } }) => problems.forged([7]),
      'Строку вписали или правили руками. Спросите, кто; решение не действует. Удалять строку не нужно.',
      'The line was typed or altered by hand. Ask who; the decision does not count. There is no need to delete it.',
    ),
    trouble(
      ({ approvals: { problems } }) => problems.copied([8]),
      'Копию можно удалить; действует первая строка.',
      'The copy may be deleted; the first line counts.',
    ),
    trouble(
      ({ approvals: { problems } }) => problems.gap(3, 4, 2),
      'Верните строки из истории версий (Файл → История версий) или признайте пропуск на панели.',
      'Bring the lines back from the version history, or acknowledge the gap in the sidebar.',
    ),
    trouble(
      ({ approvals: { problems } }, language) =>
        problems['protection-weakened'](language === 'ru' ? 'Лестница' : 'Ladder'),
      'Кнопка стоит на панели, «Решить», у собственника. Он нажимает её или запускает «Настроить таблицу».',
      'The button is in the sidebar of the owner, under Decide. The owner presses it, or runs "Set up this sheet".',
    ),
    trouble(
      ({ approvals: { refused } }) => refused.numbersChanged,
      'Цифры поменялись, пока вы решали: посмотрите на новые.',
      'The numbers changed meanwhile: look at the new ones.',
    ),
    trouble(
      ({ approvals: { refused } }) => refused.aboveRung('…'),
      'Подписывает тот, кто назван. Ступени — на вкладке «Лестница».',
      'The one who is named signs. The rungs are on the Ladder tab.',
    ),
    trouble(
      ({ approvals: { refused } }) => refused.ownDeal('…'),
      'Свою сделку выше своей ступени не подписывает никто, РОП тоже.',
      'Nobody signs a deal of their own above their rung, a head neither.',
    ),
  ],
};

const rules: TroubleSection = {
  title: { ru: 'Замечания к вкладкам правил', en: 'Remarks on the rule tabs' },
  troubles: [
    trouble(
      ({ problems }, language) =>
        problems.ownAstray(OWN_COLUMNS.margin.titles[language], OWN_COLUMNS.verdict.titles[language]),
      'Столбец с таким названием может быть и вашим, поэтому вдали от наших в него не пишут. Перетащите его обратно; цифры обновит ближайшая проверка.',
      'A column of that title may be yours, so nothing is written into it away from ours. Drag it back; the next check brings its figures up to date.',
    ),
    trouble(
      ({ problems }, language) => problems.headerMissing(language === 'ru' ? 'Закупка' : 'Cost', ['…']),
      'Добавьте столбец (мастер настройки сделает это) или переименуйте свой заголовок.',
      'Add the column (set-up does it), or rename the header that you have.',
    ),
    trouble(
      ({ problems }, language) =>
        problems.headerDoubled(
          language === 'ru' ? 'Клиент' : 'Client',
          language === 'ru' ? ['Клиент', 'Компания'] : ['Client', 'Company'],
        ),
      'Переименуйте один из двух столбцов.',
      'Rename one of the two columns.',
    ),
    trouble(
      ({ addon }, language) => addon.headerLost(language === 'ru' ? 'Цена, ₽' : 'Price'),
      'Верните заголовок, каким он был, или выберите столбец в «Настроить таблицу». Работой над сделкой это не считается.',
      'Put the header back as it was, or choose the column in "Set up this sheet". It does not count as work on a deal.',
    ),
    trouble(
      ({ problems }, language) => problems.tabMissing.team(language === 'ru' ? 'Команда' : 'Team'),
      '«Настроить таблицу» вернёт вкладку; затем заполните её.',
      'Set-up brings the tab back; then fill it in.',
    ),
    trouble(
      ({ problems }) => problems.settingUnreadable('B4', '9 утра', '…', '…'),
      'Исправьте названную ячейку. Пока действует значение, которое названо последним.',
      'Mend the named cell. Until then the value that is named last is used.',
    ),
    trouble(
      ({ problems }) => problems.limitDoubtful('C3', '5'),
      'Проценты пишите со знаком: 5 %.',
      'Type shares with the sign: 5%.',
    ),
    trouble(
      ({ problems }) => problems.rule['rung-missing']('A3', '…'),
      'Впишите недостающую ступень: без неё никто не подпишет.',
      'Add the missing rung: without it nobody signs.',
    ),
  ],
};

const formulas: TroubleSection = {
  title: { ru: 'Функции в ячейках', en: 'Functions in cells' },
  troubles: [
    trouble(
      ({ functions }) => functions.argumentUnreadable(1),
      'Число, процент или дата не читаются: примеры — в docs/functions.md.',
      'The number, share or date cannot be read: docs/functions.md has examples.',
    ),
    trouble(
      ({ functions }) => functions.refusals['sizes-differ'],
      'Диапазоны должны быть одной длины.',
      'The ranges must be of one length.',
    ),
    trouble(
      ({ functions }) => functions.refusals['schedule-unreadable'],
      'Пишите, как в примере.',
      'Write as in the example.',
    ),
    trouble(
      ({ functions }) => functions.yearUnknown(2024, 2027),
      'Дайте праздники диапазоном: вкладка «Праздники» вместо встроенного календаря.',
      'Give the holidays as a range: the Holidays tab instead of the built-in calendar.',
    ),
  ],
};

export const troubleSections: readonly TroubleSection[] = [starting, working, reports, approvals, rules, formulas];
