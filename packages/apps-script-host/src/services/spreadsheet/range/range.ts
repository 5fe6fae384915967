import { BOUNDED, type Bounds } from '../../../workbook/bounds';
import { cellCount, type Rect } from '../../../workbook/rect';
import type { SheetModel } from '../../../workbook/sheetModel';
import { Emulated } from '../../runtime/emulated';
import type { Execution, PlacedRange } from '../../runtime/execution';
import { RangeAlignment } from './rangeAlignment';
import { RangeBackgrounds } from './rangeBackgrounds';
import { RangeBorders } from './rangeBorders';
import { RangeCheckboxes } from './rangeCheckboxes';
import { RangeClearing } from './rangeClearing';
import { RangeCoordinates } from './rangeCoordinates';
import { RangeCopies } from './rangeCopies';
import { RangeFill } from './rangeFill';
import { RangeFilters } from './rangeFilters';
import { RangeFontColors } from './rangeFontColors';
import { RangeFonts } from './rangeFonts';
import { RangeFormats } from './rangeFormats';
import { RangeFormulas } from './rangeFormulas';
import { RangeMerges } from './rangeMerges';
import { RangeNeighbours } from './rangeNeighbours';
import { RangeNotes } from './rangeNotes';
import { RangeProtection } from './rangeProtection';
import { RangeRichText } from './rangeRichText';
import { RangeShifts } from './rangeShifts';
import { RangeTables } from './rangeTables';
import { RangeText } from './rangeText';
import { RangeTextStyles } from './rangeTextStyles';
import { RangeValidations } from './rangeValidations';
import { RangeValues } from './rangeValues';
import { RangeWalk } from './rangeWalk';
import { RangeWraps } from './rangeWraps';

/** What a range is made of: a part for each subject. */
const PARTS = [
  RangeCoordinates,
  RangeNeighbours,
  RangeWalk,
  RangeValues,
  RangeFormulas,
  RangeFormats,
  RangeNotes,
  RangeBackgrounds,
  RangeFontColors,
  RangeFonts,
  RangeTextStyles,
  RangeAlignment,
  RangeWraps,
  RangeBorders,
  RangeValidations,
  RangeCheckboxes,
  RangeMerges,
  RangeProtection,
  RangeFilters,
  RangeTables,
  RangeText,
  RangeRichText,
  RangeShifts,
  RangeFill,
  RangeCopies,
  RangeClearing,
];

/** A range: the place alone. What a script can do with it, its parts do. */
export class RangeService extends Emulated implements PlacedRange {
  readonly className = 'Range';
  override readonly cells: number;
  override readonly parts: readonly object[];

  constructor(
    readonly execution: Execution,
    readonly sheet: SheetModel,
    readonly rect: Rect,
    readonly bounds: Bounds = BOUNDED,
  ) {
    super();
    this.cells = cellCount(rect);
    this.parts = PARTS.map((Part) => new Part(this));
  }
}
