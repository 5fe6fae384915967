import type { ProblemMessages } from './messages';

const quoted = (texts: readonly string[], between = ' и '): string => texts.map((text) => `«${text}»`).join(between);

export const ru = (): ProblemMessages => ({
  headerDoubled: (column, headers) =>
    `«${column}»: подходят сразу ${quoted(headers)}, не взят ни один столбец: переименуйте лишний`,
  noDeals: (tab, missing) =>
    `«${tab}»: строки не похожи на сделки: ` +
    (missing.length > 0
      ? `не найдены столбцы ${quoted(missing, ', ')}`
      : 'под заголовком только разделители, итоги и строки без клиента, товара, цены, менеджера, этапа и номера'),
  headerDoubtful: (header, columns) =>
    `«${header}» может быть столбцом ${quoted(columns, ' или ')}: не взят, пока это не сказано в настройке`,
  headerSpans: (header, below) =>
    `«${header}» стоит над столбцами ${quoted(below, ', ')}: не взят ни один. Надпишите каждый в строке заголовков`,
  unitDiffers: (header, counted) =>
    `«${header}» и «${counted}» — в разных единицах, сумма была бы ложной: приведите к одной`,
  discountBeside: (header, price) =>
    `«${header}» не учтена: «${price}» считается ценой после скидки. Если это прайс, назовите столбец «Цена прайс» и впишите цену продажи рядом`,
  headerGone: (column, header) =>
    `«${column}»: заголовка «${header}», выбранного в настройке, больше нет, и ничего вместо него не взято`,
  ownAstray: (column, verdict) =>
    `«${column}» не заполняется: столбец стоит вдали от наших. Верните его к столбцу «${verdict}», а если он ваш, переименуйте`,
  headerMissing: (column, checks) => `Нет столбца «${column}»: не проверяется ${quoted(checks, ', ')}`,
  tabMissing: {
    ladder: (tab) => `Нет вкладки «${tab}»: пределы взяты из примера`,
    team: (tab) => `Нет вкладки «${tab}»: все считаются менеджерами, подписывать некому`,
    clients: (tab) => `Нет вкладки «${tab}»: отсрочка не разрешена никому`,
  },
  stageWords: (words) => `Этих слов этапа правила не знают: ${quoted(words, ', ')}`,
  withoutNumber: (rows, more) =>
    `Строки ${rows.join(', ')}${more > 0 ? ` и ещё ${more}` : ''} без номера, клиента и этапа ничьи: впишите номер в каждую, под объединённой ячейкой тоже`,
  teamEmpty: (tab) => `На вкладке «${tab}» никого нет: все считаются менеджерами, подписывать некому`,
  tabWithoutHeader: (tab) => `На вкладке «${tab}» нет строки заголовков: взяты значения по умолчанию`,
  settingUnreadable: (cell, value, name, taken) => `${cell}: «${value}» не читается («${name}»), взято ${taken}`,
  settingUnknown: (cell, value) => `${cell}: правила «${value}» нет`,
  settingRepeated: (cell, name) => `${cell}: правило «${name}» уже стоит выше, взято верхнее`,
  ruleUnreadable: (cell, value) => `${cell}: «${value}» не читается, считается пустым`,
  rungDropped: (cell, value) => `${cell}: «${value}» не читается, эта ступень не действует`,
  limitDoubtful: (cell, value) =>
    `${cell}: предел ${value} — это 100 % или больше; если не так, впишите его со знаком %`,
  limitNegative: (cell, value) => `${cell}: предел ${value} меньше нуля; так и взят`,
  rule: {
    'role-unknown': (cell, value) => `${cell}: роль «${value}» неизвестна`,
    'rung-repeated': (cell, value) => `${cell}: ступень «${value}» уже есть выше, взята верхняя`,
    'rung-missing': (cell, value) => `${cell}: ниже «${value}» пропущена ступень: за неё никто не подпишет`,
    'rung-out-of-order': (cell, value) => `${cell}: «${value}» может меньше, чем ступень ниже`,
    'stage-kind-unknown': (cell, value) => `${cell}: вид этапа «${value}» неизвестен, этап не действует`,
    'required-field-unknown': (cell, value) => `${cell}: столбца «${value}» в сделках нет`,
    'inn-wrong': (cell, value) => `${cell}: ИНН «${value}» неверный, считается пустым`,
    'inn-shared': (cell, value) => `${cell}: ИНН «${value}» стоит у нескольких клиентов, считается пустым`,
    'name-repeated': (cell, value) => `${cell}: «${value}» уже стоит выше, взята верхняя строка`,
  },
});
