const DUMMY = /^(?:IFERROR\()?__xludf\.DUMMYFUNCTION\(((?:"(?:[^"]|"")*"&?)+)\)(?:,[^]*\))?$/;
/** What Google writes for a cell that an array formula elsewhere fills. */
const SPILLED = '"COMPUTED_VALUE"';

/**
 * A stored formula as a person typed it, with its `=`; undefined for a cell that only shows a part of another's
 * result. Google wraps what Excel does not know (its own and custom functions) into a dummy with the value; Excel
 * marks its newer functions by a prefix.
 */
export function typedFormula(stored: string): string | undefined {
  const wrapped = DUMMY.exec(stored)?.[1];
  if (wrapped === undefined) return `=${stored.replace(/_xlfn\.(?:_xlws\.)?/g, '')}`;
  const inner = wrapped.slice(1, -1).replace(/"&"/g, '').replace(/""/g, '"');
  return inner === SPILLED ? undefined : `=${inner}`;
}
