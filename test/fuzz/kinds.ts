import { FORMULA_KINDS } from './formulas';
import type { Kind } from './kind';
import { LIFE_KINDS } from './lives';
import { READING_KINDS } from './readings';

/** What is fuzzed, from one cell to a whole workbook. */
export const KINDS: readonly Kind[] = [...READING_KINDS, ...FORMULA_KINDS, ...LIFE_KINDS];
