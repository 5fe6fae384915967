import { CALL, REFUSED, SPILL } from './engine';

const NAMES = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|([A-Za-z][A-Za-z0-9_.]*)\((\s*\))?/g;

/** Built-in functions that Google lets no custom function depend on. */
const VOLATILE = /\b(?:NOW|RAND|RANDBETWEEN)\(/i;

/** Whether a custom function must not refer to a cell of the formula, nor have it in an argument. */
export function isVolatile(formula: string): boolean {
  return VOLATILE.test(formula.replace(/"(?:[^"]|"")*"/g, ''));
}

/** A formula as the engine takes it: calls of the bundle's functions go through the host, their outcome may spill. */
export function engineFormula(formula: string, isCustom: (name: string) => boolean): string {
  if (isVolatile(formula) && hasVolatileArgument(formula, isCustom)) return `=${CALL}("${REFUSED}")`;
  let calls = false;
  const text = formula.replace(NAMES, (whole: string, name: string | undefined, empty: string | undefined) => {
    if (name === undefined || !isCustom(name)) return whole;
    calls = true;
    return empty === undefined ? `${CALL}("${name}",` : `${CALL}("${name}")`;
  });
  return calls ? `=${SPILL}(${text.slice(1)})` : text;
}

function hasVolatileArgument(formula: string, isCustom: (name: string) => boolean): boolean {
  return [...formula.matchAll(NAMES)].some(({ 0: whole, 1: name, index }) => {
    return name !== undefined && isCustom(name) && isVolatile(argumentsAt(formula, index + whole.indexOf('(')));
  });
}

/** What stands in the parentheses that open at `start`. */
function argumentsAt(formula: string, start: number): string {
  let depth = 0;
  for (const { 0: token, index } of formula.slice(start).matchAll(/"(?:[^"]|"")*"|[()]/g)) {
    depth += token === '(' ? 1 : token === ')' ? -1 : 0;
    if (depth === 0) return formula.slice(start, start + index);
  }
  return formula.slice(start);
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
