import { ROLE_WORDS } from '../../domain/role';
import type { ApprovalMessages } from './messages';

const NAMED = 10;
const rowsOf = (rows: readonly number[]): string => {
  const more = rows.length > NAMED ? ` и ещё ${rows.length - NAMED}` : '';
  return `«Согласования», строки ${rows.slice(0, NAMED).join(', ')}${more}`;
};
const entries = (from: number, to: number): string => (from === to ? `${from}` : `${from}–${to}`);
const ROLES = ROLE_WORDS.ru;
const tabsOf = (tabs: readonly string[]): string => tabs.map((tab) => `«${tab}»`).join(', ');

const signed = (days: number): string => (days > 0 ? `+${days}` : `−${-days}`);

export const ru = (): ApprovalMessages => ({
  problems: {
    unverifiable:
      'Согласования проверить нечем: это копия таблицы или её ключ утерян. Ни одно не действует; собственник может начать заново',
    'copied-book':
      'Это копия таблицы: согласования остались в оригинале и здесь не действуют. Собственник может начать заново, старые строки сохранятся',
    forged: (rows) => `${rowsOf(rows)}: вписаны или изменены вручную, не действуют`,
    copied: (rows) => `${rowsOf(rows)}: повторяют строку выше, не действуют`,
    replayed: (rows) => `${rowsOf(rows)}: подписаны, но не на своём месте в цепочке, не действуют`,
    moved: (rows) => `${rowsOf(rows)}: переставлены; порядок решений взят по номерам записей`,
    gap: (from, to, older) =>
      `В «Согласованиях» нет записей ${entries(from, to)}: более старые (${older}) не действуют, пока собственник не подтвердит пропуск`,
    'protection-missing': (tab) =>
      `Вкладка «${tab}» не защищена: подписи не принимаются, пока собственник не нажмёт «Восстановить защиту»`,
    'protection-narrow': (tab) =>
      `Защита вкладки «${tab}» не впускает кого-то из «Команды»: собственник впускает кнопкой «Восстановить защиту»`,
    'protection-weakened': (tab) =>
      `Защита вкладки «${tab}» ослаблена: подписи не принимаются, пока собственник не нажмёт «Восстановить защиту»`,
  },
  refused: {
    dealGone: 'Такой сделки в таблице нет: обновите список.',
    numbersChanged: 'Цифры сделки изменились, пока вы решали: посмотрите их ещё раз.',
    lost: 'Сделка проиграна: согласовывать нечего.',
    notNeeded: 'Согласование не нужно: цифры в пределах прав продавца.',
    noCreditAsked: 'По кредиту клиента согласовывать нечего.',
    decided: (word, day, by) => `Уже решено ${day}: ${word}, ${by}.`,
    aboveRung: (signer) => `Это выше вашей ступени: ${signer}.`,
    ownDeal: (signer) => `Свою сделку выше своей ступени не подписывают: ${signer}.`,
    notTheNamedOwner: 'Подписывает собственник с вкладки «Команда»: вашего адреса на ней нет.',
    unverifiable: 'Подписи здесь проверить нечем. Собственник начинает согласования заново в панели, «Решить».',
    protections: (tabs) =>
      `Защита снята или ослаблена: ${tabsOf(tabs)}. Подписи не принимаются, пока собственник её не восстановит.`,
    tabChanged: (tab) => `На вкладке «${tab}» не хватает столбцов: верните их заголовки.`,
    notYourDeal: 'Это сделка другого менеджера: просит согласовать он сам или РОП.',
    requestTaken: 'В «Запросе» уже есть текст менеджера: он остаётся как есть.',
    noRequestColumn: 'В сделках нет столбца «Запрос»: добавьте его или повторите настройку.',
    noGap: 'Пропусков в согласованиях нет.',
    nothingToRestart: 'Согласования этой таблицы проверяются: начинать заново незачем.',
  },
  done: {
    approved: (deal) => `${deal}: согласовано.`,
    rejected: (deal) => `${deal}: отказано.`,
    asked: (deal, signer) => `${deal}: запрос записан, ${signer}.`,
    withdrawn: (deal) => `${deal}: запрос снят.`,
    gapAcknowledged: (from, to) => `Пропуск подтверждён: записи ${entries(from, to)}. Более старые снова действуют.`,
    restarted: (lines) => `Согласования начаты заново. Прежних строк сохранено: ${lines}.`,
    protected: 'Защита вкладок восстановлена.',
  },
  ladder: {
    discount: (discount, role, limit) => `Скидка ${discount} (${ROLES[role]} до ${limit})`,
    margin: (margin, role, floor) => `Маржа ${margin} (${ROLES[role]} от ${floor})`,
    offer: (price, floor) => `Цена от ${price} держит ${floor}`,
    noRung: (role) => `Ступени «${ROLES[role]}» на лестнице нет`,
  },
  card: {
    row: (row) => `стр. ${row}`,
    of: (value, limit) => `${value} из ${limit}`,
    waits: (time) => `ждёт ${time}`,
    profit: (money) => `Прибыль ${money}`,
    margin: (share) => `маржа ${share}`,
    discount: (share) => `Скидка ${share}`,
    missing: (money) => `До порога не хватает ${money}`,
    debt: (money, days) => `Долг ${money}${days === '' ? '' : `, просрочка ${days}`}`,
    left: (money) => `лимит осталось ${money}`,
    paysOnTime: (share, days) => `Платит вовремя ${share}, обычно ${days === 0 ? 'в срок' : `${signed(days)} дн.`}`,
    earlier: (decision, day, comment) => `Было: ${decision} ${day}${comment === '' ? '' : `, «${comment}»`}`,
  },
  signs: (signer) => `согласует ${signer}`,
  nobody: 'согласовать не может никто, отказать — собственник',
  answered: (word, day, by, comment) =>
    `${word.charAt(0).toUpperCase()}${word.slice(1)} ${day}, ${by}${comment === '' ? '' : `: «${comment}»`}`,
  notices: {
    subject: (book, count, amount) => `${book}: ждёт решения ${count}${amount === '' ? '' : `, ${amount}`}`,
    asOf: (clock) => `Цифры на момент письма, ${clock}`,
    said: (who, text) => `${who === '' ? '' : `${who}: `}«${text}»`,
    when: 'О запросе из панели письмо приходит сразу, о вписанном в таблицу — в рабочее время, в течение часа.',
    answersTitle: 'Ответили по вашим сделкам',
    held: 'Не все письма о запросах ушли: нет разрешения отправлять почту, или дневная норма оставлена утренним',
    nobody: 'О запросах писать некому: на «Команде» ни у РОП, ни у собственника нет ровно одного адреса',
  },
  voided: 'Цифры изменились после решения',
  lapsed: 'Согласование истекло: прошло 7 дней или долг вырос',
  credit: 'Кредит клиента',
  numbers: {
    price: (price) => `цена ${price}`,
    list: (price) => `прайс ${price}`,
    cost: (price) => `закупка ${price}`,
    margin: (share) => `маржа ${share}`,
    discount: (share) => `скидка ${share}`,
    deferral: (days) => `отсрочка ${days}`,
    excess: (money) => `лимит +${money}`,
    overdue: (money, days) => `просрочено ${money}, ${days}`,
  },
});
