import type { RawCell } from './rawCell';

const BLANK_WORDS: ReadonlySet<string> = new Set(
  'нет|не закрыта|не закрыт|не закрыто|не указано|не указана|не указан|не задано|-|--|—|–|−|n/a|na|none|not set|н/д|пусто|(пусто)|.|?'.split(
    '|',
  ),
);
const LONGEST = 12;

/** «нет», «—», «не закрыта», “n/a”: what people and CRMs write for nothing in a date, a number or a choice (spec §23). */
export function isBlankWord(raw: RawCell): boolean {
  if (typeof raw !== 'string' || raw.length > LONGEST) return false;
  return BLANK_WORDS.has(raw.trim().toLowerCase());
}
