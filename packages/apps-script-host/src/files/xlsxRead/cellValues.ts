import type { Scalar } from '../../bookData';
import { isDateFormat } from '../../workbook/numberFormat';
import { demandCellLength } from '../limits';
import { decodeControls } from '../xml/decode';
import type { CellLook } from './styles';
import { isDurationFormat } from './numberFormats';

/** Days between the two beginnings of time that a workbook may count from. */
const DAYS_FROM_1900_TO_1904 = 1462;
const MS_PER_DAY = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;

/** A stored cell before it is understood. */
export interface StoredValue {
  readonly type: string;
  readonly raw: string;
  readonly look: CellLook;
  readonly address: () => string;
}

/**
 * The value a stored cell holds. Dates stay the serial number that is stored, to the last digit; in a workbook that
 * counts from 1904 they are moved to 1899-12-30. A number that cannot be read stays text, for its reader to report.
 */
export function valueOf(
  { type, raw, look, address }: StoredValue,
  strings: readonly string[],
  is1904: boolean,
): Scalar {
  switch (type) {
    case 's':
      return strings[Number(raw)] ?? null;
    case 'str':
      return demandCellLength(decodeControls(raw), address);
    case 'b':
      return raw === '1' || raw === 'true';
    case 'e':
      return { error: raw };
    case 'd':
      return serialOfIso(raw);
    default:
      return numberOf(raw, is1904 && countsDays(look.numberFormat));
  }
}

function numberOf(raw: string, isFrom1904: boolean): Scalar {
  if (raw === '') return null;
  const value = Number(raw);
  if (!Number.isFinite(value)) return raw;
  return isFrom1904 && value >= 1 ? value + DAYS_FROM_1900_TO_1904 : value;
}

function countsDays(numberFormat: string | undefined): boolean {
  return isDateFormat(numberFormat) && !isDurationFormat(numberFormat);
}

function serialOfIso(raw: string): Scalar {
  const moment = Date.parse(/T/.test(raw) ? `${raw.replace(/Z$/, '')}Z` : raw);
  return Number.isNaN(moment) ? raw : moment / MS_PER_DAY + UNIX_EPOCH_SERIAL;
}
