import type { BookData, CellData, SheetData } from 'apps-script-host';

const MONEY = '#,##0.00';

function sheet(name: string, rows: SheetData['rows'], more: Partial<SheetData> = {}): SheetData {
  return {
    name,
    hidden: false,
    maxRows: 60,
    maxColumns: 8,
    rows,
    frozenRows: 1,
    frozenColumns: 0,
    columnWidths: { 0: 160 },
    hiddenColumns: [],
    hiddenRows: [],
    merges: [],
    validations: [],
    conditionalRules: [],
    protections: [],
    ...more,
  };
}

const header = (value: string): CellData => ({ value, bold: true, background: '#EEF1F4' });
const money = (value: number): CellData => ({ value, numberFormat: MONEY });

/** Two tabs with what the grid must show: money, a formula, a note, a list, a hidden column, a colour of a rule. */
export const smallBook: BookData = {
  title: 'Проба',
  locale: 'ru_RU',
  timeZone: 'Europe/Moscow',
  namedRanges: [],
  sheets: [
    sheet(
      'Сделки',
      [
        [header('Позиция'), header('Цена, ₽'), header('Вдвое'), header('Этап'), header('Скрыто'), header('Доля')],
        [
          { value: 'Балка', note: 'Со склада' },
          money(61240.5),
          { value: null, formula: '=B2*2', numberFormat: MONEY },
          { value: 'КП' },
          { value: 'секрет' },
          { value: 0.062, numberFormat: '0.0%' },
        ],
        [{ value: 'Уголок' }, money(120), { value: null, formula: '=B3*2', numberFormat: MONEY }, { value: 'Лид' }],
      ],
      {
        hiddenColumns: [4],
        validations: [
          { ranges: ['D2:D60'], criteria: 'VALUE_IN_LIST', values: ['Лид', 'КП', true], allowInvalid: false },
        ],
        conditionalRules: [
          { ranges: ['C2:C60'], criteria: 'NUMBER_GREATER_THAN', values: [1000], background: '#E3ECFB' },
        ],
      },
    ),
    sheet('Команда', [
      [header('Имя'), header('Почта'), header('Роль')],
      [{ value: 'Иванов Пётр' }, { value: 'ivanov@example.com' }, { value: 'менеджер' }],
      [{ value: 'Орлова Нина' }, { value: 'orlova@example.com' }, { value: 'РОП' }],
    ]),
    sheet('Тайный', [[{ value: 'скрытый лист' }]], { hidden: true }),
  ],
};
