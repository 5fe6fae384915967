import type { Deal, DealColumn } from '../deal';

/** What a position's blank cells take from its head (spec 17); a cell that cannot be read is blank. */
const INHERITED = [
  'requestedAt', 'respondedAt', 'client', 'manager', 'source', 'stage', 'quotedAt', 'invoicedAt', 'shippedAt', 'paidAt',
  'closedAt', 'deferralDays', 'dueDate', 'nextStep', 'nextStepDate', 'promisedDate', 'confirmedBy', 'confirmedUntil',
  'lossReason', 'objection',
] as const satisfies readonly DealColumn[]; // prettier-ignore

/** Fields that go with a text of a column, and are blank when it is. */
const BESIDE: Readonly<Partial<Record<DealColumn, readonly (keyof Deal)[]>>> = {
  client: ['clientKey'],
  manager: ['managerKey'],
};

/** Whether a position takes the column from its head where its own cell is blank. */
export function isInherited(column: DealColumn): boolean {
  return (INHERITED as readonly DealColumn[]).includes(column);
}

/** The position with what its blank cells count as; nothing is written into them. */
export function inheriting(position: Deal, head: Deal): Deal {
  const taken: Partial<Record<keyof Deal, unknown>> = {};
  const take = (fields: readonly (keyof Deal)[]): void => {
    for (const field of fields) taken[field] = head[field];
  };
  for (const column of INHERITED) {
    // A word that names no stage is no blank.
    const isBlank = column === 'stage' ? position.stageText === '' : isBlankCell(position[column]);
    if (isBlank) take(column === 'stage' ? ['stage', 'stageText'] : [column, ...(BESIDE[column] ?? [])]);
  }
  // Each field as the head has it.
  return { ...position, ...(taken as Partial<Deal>) };
}

const isBlankCell = (value: Deal[DealColumn]): boolean => value === null || value === '';
