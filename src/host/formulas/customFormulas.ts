import { CALL, SPILL } from './engine';

const NAMES = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|([A-Za-z][A-Za-z0-9_.]*)\((\s*\))?/g;

/** A formula as the engine takes it: calls of the bundle's functions go through the host, their outcome may spill. */
export function engineFormula(formula: string, isCustom: (name: string) => boolean): string {
  let calls = false;
  const text = formula.replace(NAMES, (whole: string, name: string | undefined, empty: string | undefined) => {
    if (name === undefined || !isCustom(name)) return whole;
    calls = true;
    return empty === undefined ? `${CALL}("${name}",` : `${CALL}("${name}")`;
  });
  return calls ? `=${SPILL}(${text.slice(1)})` : text;
}

/** Whether the value of `formula` cannot be taken over from a file: it depends on the clock, or it spills. */
export function mustCompute(formula: string, isCustom: (name: string) => boolean): boolean {
  if (/\b(?:NOW|TODAY|RAND|RANDBETWEEN|ARRAYFORMULA|FILTER|TRANSPOSE|SEQUENCE|MMULT|SORT|UNIQUE)\(/i.test(formula))
    return true;
  for (const [, name] of formula.matchAll(NAMES)) if (name !== undefined && isCustom(name)) return true;
  return false;
}

/** The sheets that `formula` names. */
export function sheetsNamed(formula: string): string[] {
  const found = formula.matchAll(/'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu);
  return [...found].map(([, quoted, bare]) => quoted?.replaceAll("''", "'") ?? bare ?? '');
}
