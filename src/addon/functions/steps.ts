import { nextStepState } from '../../domain/pipeline/nextStep';
import { readNumber } from '../../domain/reading/number';
import { DAY_UNITS } from '../../domain/reading/units';
import { stuckDays } from '../../domain/pipeline/stuck';
import type { CellArgument } from './argument';
import { formulaSheet } from './formulaSheet';
import { input, overCells, type FormulaResult } from './overCells';
import { readFilled } from './readers';

/**
 * Состояние следующего шага: нет шага, нет даты, просрочен, сегодня, запланирован. The state of the next step.
 *
 * @param {string} step Следующий шаг. Next step.
 * @param {date} date Дата шага. Step date.
 * @param {date} today Сегодня. Today.
 * @return {string} Состояние. State.
 * @customfunction
 */
export function ROP_NEXT_STEP(step: CellArgument, date: CellArgument, today: CellArgument): FormulaResult {
  const sheet = formulaSheet();
  return overCells(
    sheet,
    [input(step, readFilled), input(date, sheet.readDay), input(today, sheet.readDay)],
    (isFilled, day, now) => (now === null ? '' : sheet.say().nextStep[nextStepState(isFilled ? 'x' : '', day, now)]),
  );
}

/**
 * Сколько дней сделка висит; 0, пока порог не достигнут. Days that a deal is stuck; 0 below the threshold.
 *
 * @param {date} since Последнее изменение. Last change.
 * @param {date} now Сегодня. Today.
 * @param {number} threshold Висяк через, дн.; 0 – не следить. Stuck after, days; 0 is off.
 * @return {number} Дни. Days.
 * @customfunction
 */
export function ROP_STUCK_DAYS(since: CellArgument, now: CellArgument, threshold: CellArgument): FormulaResult {
  const sheet = formulaSheet();
  return overCells(
    sheet,
    [input(since, sheet.readDay), input(now, sheet.readDay), input(threshold, (raw) => readNumber(raw, DAY_UNITS))],
    (changed, today, days) =>
      changed === null || today === null || days === null ? '' : stuckDays(changed, today, days),
  );
}
