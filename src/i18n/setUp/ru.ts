import type { NoticePlan, CountingReasons, SetUpMessages } from './messages';

const vatReason = (header: string): string =>
  header === '' ? 'обычно с НДС; проверьте' : `так в заголовке «${header}»`;

const costReason = ({ unit, deal, isLikely }: NonNullable<CountingReasons['cost']>): string =>
  `закупка — ${unit} выручки, если она за единицу; ${deal}, если за сделку${isLikely ? '' : '. Обе цифры не похожи на правду: выберите сами'}`;

const positionsReason = ({ repeated, numbers }: NonNullable<CountingReasons['positions']>): string =>
  `номеров в нескольких строках одного клиента: ${repeated} из ${numbers}. «Да» — строки одного номера считаем одной сделкой`;

const dayReason = (day: string): string => `столбца для этого нет: считаем по дню «${day}»`;

const ROLE_WORDS: SetUpMessages['rules']['roles'] = { manager: 'Менеджер', head: 'РОП', owner: 'Собственник' };

const noticePlan = ({ signers, sellers, unreached }: NoticePlan): string => {
  const people = signers.map(({ name, role, email }) => `${name} (${ROLE_WORDS[role]}) → ${email}`);
  const answers = sellers.length === 0 ? '' : `; ответы — менеджерам: ${sellers.join(', ')}`;
  const lost = unreached.length === 0 ? '' : `; без адреса: ${unreached.join(', ')}`;
  return `О запросах пишем тому, кто согласует: ${people.join(', ')}${answers}${lost}.`;
};

export const setUpRu: SetUpMessages = {
  intro: 'До последней кнопки в таблицу ничего не пишется.',
  page: 'Шаг',
  titles: {
    trade: 'Чем торгуете?',
    columns: 'Ваши столбцы',
    stages: 'Ваши этапы',
    people: 'Ваши люди',
    counting: 'Как считать',
    sample: 'Ваши сделки',
    rules: 'Правила',
    preview: 'Что изменится',
    run: 'Настраиваем',
    standing: 'Настройка',
    done: 'Готово',
  },
  buttons: {
    next: 'Дальше',
    back: 'Назад',
    start: 'Настроить',
    goOn: 'Продолжить',
    leave: 'Оставить как есть',
    toWork: 'К работе',
    change: 'Посмотреть и изменить',
    undo: 'Отменить настройку',
    keep: 'Не отменять',
    right: 'Верно',
    wrong: 'Нет, поправить',
  },
  columns: {
    tab: 'Вкладка со сделками',
    shaped: 'Такие же вкладки',
    shapedHint:
      'Строки отмеченных скопируем под эти сделки, один раз: значения и оформление; откуда — в столбце «Вкладка». Сами вкладки останутся как есть.',
    rows: (count) => `строк под заголовком: ${count}`,
    headerRow: (row) => `Заголовки в строке ${row}`,
    toCheck: 'Проверьте',
    sure: 'Узнали',
    absent: 'Не нашли',
    others: 'Остальные столбцы не трогаем',
    none: '— нет такой —',
    add: '+ добавить столбец',
    doubtful: 'Что это?',
    notTaken: '— не берём —',
    confidence: {
      sure: 'точно',
      phrase: 'похоже',
      chosen: 'выбрано',
      doubled: 'выберите',
      none: '',
      added: 'добавим',
    },
    sample: 'В нём:',
    rivals: 'Подходят:',
    outcome: 'Выиграна или проиграна — из столбца',
    unreadable: (cells) => `Не читается ячеек: ${cells}. Тот ли это столбец?`,
    freeze: 'Закрепить № и клиента слева: они останутся на виду, когда таблицу листают вправо',
    turnsOn: 'Включит:',
    costs: {
      cost: 'Без закупки не будет прибыли, маржи и порога цены.',
      price: 'Без цены за единицу не будет скидки и порога цены.',
      stage: 'Без этапа не видно воронки, висяков и прогноза.',
      shippedAt: 'Без даты отгрузки не видно долгов.',
      quantity: 'Без количества каждая сделка считается за единицу.',
      nextStep: 'Без следующего шага не видно, кто забыт.',
    },
  },
  stages: {
    hint: 'Эти слова могут значить разное. Что они значат у вас? Пусто — сделки с таким словом останутся без этапа.',
    deals: (count) => `сделок: ${count}`,
  },
  people: {
    hint: 'Имена из сделок. Роль решает, кто что согласует; почта — кого узнает панель. Можно дополнить потом.',
  },
  counting: {
    hint: 'От этих ответов зависит каждая цифра. На следующей странице — ваши сделки по ним.',
    proposed: 'предложено',
    byColumns: 'по столбцам',
    reasons: ({ saleVat, costVat, cost, countedBy, positions }) => ({
      pricesIncludeVat: vatReason(saleVat),
      costsIncludeVat: vatReason(costVat),
      costPer: cost === null ? '' : costReason(cost),
      pricePer: '«за сделку» — если в столбце цены стоит сумма',
      recognizeOn: countedBy === '' ? '' : dayReason(countedBy),
      positions: positions === null ? '' : positionsReason(positions),
    }),
  },
  sample: {
    hint: 'Так считаем ваши сделки. Если цифра не та, поправим до того, как что-то запишем.',
    sentence: ({ quantity, price, amount, cost, isCostPerDeal, revenue, grossProfit, margin }) =>
      [
        price === '' || quantity === '' ? `сумма ${amount}` : `${quantity} × ${price} = ${amount}`,
        cost === '' ? 'закупки нет' : `закупка ${cost}${isCostPerDeal ? ' за сделку' : ' за единицу'}`,
        `выручка без НДС ${revenue}`,
        grossProfit === '' ? '' : `прибыль ${grossProfit}`,
        margin === '' ? '' : `маржа ${margin}`,
      ]
        .filter((part) => part !== '')
        .join(', '),
    noProfit: 'Прибыли и маржи не видно: нет закупки.',
    none: 'Показать нечего: ни в одной сделке не прочитать ни цены, ни суммы. Вернитесь к столбцам.',
  },
  rules: {
    examples: 'Где стоит «пример», впишите своё.',
    example: 'пример',
    proposed: 'похоже',
    ladder: 'Лестница',
    ladderHint:
      'Что каждый может сам; дальше согласует следующий. Пусто — без предела. Исключения по отсрочке и долгам подписывают, если на «Лестнице» есть столбцы «Отсрочка до, дн.», «Сверх лимита до, ₽», «Просрочка до, дн.»: пусто в них — не подписывает.',
    columns: { discountUpTo: 'скидка до', marginFrom: 'маржа от', kind: 'этап', role: 'роль', email: 'почта' },
    roles: ROLE_WORDS,
    group: 'Группа товара',
    addGroup: 'Своя лестница',
    norms: 'Нормы',
    stuck: 'Висяк — больше дней на этапе (0 — не следить)',
    digest: 'Отчёт и сводка',
    noTrade: 'Пока не отвечу',
    tradeHint:
      'От ответа зависят примеры: единица, лестница, нормы этапов, стандарты, причины проигрыша. Что вписали вы, не меняем; ответ можно поменять.',
    settings: {
      trade: 'Чем торгуете',
      unit: 'Единица',
      lossReasons: 'Причины проигрыша',
      responseMinutes: 'Ответ на заявку, рабочих минут',
      schedule: 'Рабочее время',
      dailyHour: 'Отчёт в, час',
      digestTo: 'Кому утренняя сводка',
      notices: 'Письма о запросах',
      pricesIncludeVat: 'Цены с НДС',
      costsIncludeVat: 'Закупка с НДС',
      costPer: 'Закупка указана',
      pricePer: 'Цена указана',
      recognizeOn: 'Прибыль признаём по',
      positions: 'Один номер — одна сделка',
    },
    hints: {
      schedule: 'Например: пн-пт 09:00-18:00; сб 10:00-15:00',
      digestTo: 'Почта через запятую, например rop@firma.ru',
      unit: 'Стоит после количества и в ценах: т, кг, шт, м²',
      lossReasons: 'Через точку с запятой: список в ячейке проигранной сделки',
    },
    triggers: 'Проверять раз в час и собирать отчёт каждый день от моего имени',
    noticePlan,
    notices: 'Слать письма о запросах и ответах',
    runBy: (person) => `Раз в час проверяет ${person}.`,
    toMend: 'Поправьте отмеченное.',
    refused: {
      blank: 'впишите значение',
      number: 'нужно целое число от нуля',
      hour: 'нужен час от 0 до 23',
      schedule: 'не понятно, когда работаете',
      address: 'не адрес почты: нет @ или точки',
      choice: 'выберите из списка',
      limit: 'нужны проценты, как 3 %, или «без лимита»',
      limitDoubtful: 'это 100 % или больше? Впишите со знаком %',
      limitNegative: 'предел не бывает меньше нуля',
      closed: 'закрыто защитой: меняет собственник',
      gone: 'такого этапа больше нет: обновите панель',
    },
  },
  preview: {
    nothing: 'Всё на месте. Если что-то стёрли — подсветку, подсказки, защиту, — «Настроить» вернёт.',
    corrections: 'Ваш выбор',
    gather: 'Строки с вкладок',
    none: 'нет такой',
    columns: 'Столбцы справа',
    tabs: 'Новые вкладки',
    rules: 'Правила',
    theirs: 'заменим ваше значение',
    looks:
      'Рядом встанут скрытые служебные столбцы. Подсветка и подсказки ввода на столбцах сделок: предупреждают, но не запрещают.',
    freezes: 'Слева закрепим столбцы до № и клиента.',
    protections: 'Защита вкладок',
    needsOwner: 'Защиту ставит собственник: потом пусть выберет в меню «Настроить таблицу».',
    triggers: 'Три запуска по расписанию от вашего имени: раз в час, после вставки строк и после формы.',
    check: (deals) => `В конце проверим сделки: ${deals}. Пишем только в наши столбцы.`,
    promise: 'Ваши столбцы и строки не двигаем и не стираем. Настройку можно отменить.',
    changed: 'Таблица тем временем изменилась: вот как теперь.',
  },
  steps: {
    gather: 'Перенос строк',
    columns: 'Столбцы',
    tabs: 'Вкладки',
    rules: 'Правила',
    guards: 'Подсветка, подсказки, защита',
    triggers: 'Расписание',
    check: 'Первая проверка',
  },
  mayLeave: 'Панель можно закрыть: продолжите отсюда.',
  unfinished: 'Настройка не закончена.',
  unseen: 'Пока не видно',
  next: 'Что ещё сделать',
  complete: 'Таблица настроена, всё на месте.',
  incomplete: 'Чего-то не хватает: пройдите настройку ещё раз.',
  undoAsk: 'Наши столбцы, вкладки, защита и запуски уйдут. Что вписали люди, останется.',
};
