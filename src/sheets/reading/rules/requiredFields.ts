import { headerKey, isUnit } from '../../headers/headerKey';
import { dealColumnNamed } from '../deals/dealHeaders';
import type { DealHeaders } from '../deals/dealHeaders';
import type { RuleRows } from './ruleRows';

/** What stands in brackets, as an evidence note, is no part of a name. */
const plain = (text: string): string => text.replace(/\([^)]*\)/g, '');

/**
 * The required fields of a stage with the columns of the sheet in the place of their titles: `id!; id; what is none`. A
 * title that has a comma itself, the team's own too, is matched whole, and what is only a unit belongs to the title before
 * it (heading 9).
 */
export function requiredFieldIds(cell: string, { mapped }: Pick<DealHeaders, 'mapped'>): string {
  const own = Object.entries(mapped).map(([column, { header }]) => ({ column, header: plain(header) }));
  const columnOf = (words: readonly string[]): string | undefined =>
    own.find(
      ({ header }) => (words.length === 1 || header.includes(',')) && headerKey(header) === headerKey(words.join(',')),
    )?.column;
  const fields = (words: readonly string[]): readonly string[] => {
    const [first, ...rest] = words;
    if (first === undefined) return [];
    const isWhole = (count: number): boolean => columnOf(words.slice(0, count)) !== undefined;
    const lengths = words.map((_, at) => words.length - at);
    const units = rest.findIndex((word) => !isUnit(word));
    const count = lengths.find(isWhole) ?? (units < 0 ? words.length : units + 1);
    const title = words.slice(0, count);
    const name = first.replace('!', '').trim();
    const column = columnOf(title) ?? dealColumnNamed(name) ?? name;
    const mark = title.some((word) => word.trim().endsWith('!')) ? '!' : '';
    return [...(isUnit(name) ? [] : [column + mark]), ...fields(words.slice(count))];
  };
  return plain(cell)
    .split(/[;+\n]/)
    .flatMap((part) => fields(part.split(',')))
    .join('; ');
}

/** The rows of the rules with the required fields of their stages told by ids. */
export function withFieldIds(rows: RuleRows, headers: Pick<DealHeaders, 'mapped'>): RuleRows {
  const stages = rows.stages.map((stage) => ({
    ...stage,
    requiredFields: requiredFieldIds(stage.requiredFields, headers),
  }));
  return { ...rows, stages };
}
