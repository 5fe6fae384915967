import type { Deal, DealColumn } from '../deal';
import { isInherited } from '../positions/inherited';
import { isPosition } from '../positions/part';
import { STAGE_KINDS } from '../stages';
import { defineCheck } from './check';

interface Detail {
  readonly fields: readonly DealColumn[];
}

function isBlank(value: Deal[DealColumn]): boolean {
  return value === null || value === '';
}

/**
 * Fields that the stage, or one before it, requires are blank. A column that the sheet lacks asks for nothing. Any
 * column may be required by the stages tab, so this check reads them all. What a position has of its head is asked of the head.
 */
export const requiredFieldMissing = defineCheck<'required-field-missing', 'stage', Detail, DealColumn>({
  id: 'required-field-missing',
  titles: { ru: 'Не заполнены поля', en: 'Required fields blank' },
  clearedBy: { ru: 'Заполнить названные поля', en: 'Fill in the fields named' },
  severity: 'amber',
  tables: ['stages'],
  columns: ['stage'],
  kinds: STAGE_KINDS,
  evaluate(deal, facts, { columns, settings }) {
    if (deal.stage === null) return null;
    // A price of the whole deal was read as its amount.
    const isPriceTotal = settings.pricePer === 'deal' && deal.amount !== null;
    let fields: DealColumn[] | null = null;
    for (const column of deal.stage.allRequiredFields) {
      if (!isBlank(deal[column]) || !columns.has(column) || (column === 'price' && isPriceTotal)) continue;
      if (isPosition(facts) && isInherited(column)) continue;
      if (fields === null) fields = [column];
      else fields.push(column);
    }
    return fields && { fields };
  },
  fault: ({ fields }) => fields,
  message: {
    ru: ({ fields }, say) => `Не заполнено: ${fields.map(say.column).join('; ')}`,
    en: ({ fields }, say) => `Not filled in: ${fields.map(say.column).join('; ')}`,
  },
});
