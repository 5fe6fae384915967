import { parseArgs } from 'node:util';
import { Complaint } from './complaint';

interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly default?: string | boolean;
}

type Specs = Readonly<Record<string, OptionSpec>>;

/** Present when given or when it has a default. */
type Given<Spec extends OptionSpec> =
  | (Spec['type'] extends 'boolean' ? boolean : string)
  | (Spec extends { readonly default: unknown } ? never : undefined);

export interface Arguments<T extends Specs> {
  readonly values: { readonly [Name in keyof T]: Given<T[Name]> };
  readonly positionals: readonly string[];
}

/** Reads a command's arguments; an unknown option or a missing value is a complaint. */
export function readOptions<T extends Specs>(args: readonly string[], options: T): Arguments<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true }) as unknown as Arguments<T>;
  } catch (error) {
    throw new Complaint(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error));
  }
}

/** The argument at `index`, which the command cannot do without. */
export function required(positionals: readonly string[], index: number, what: string): string {
  const value = positionals[index];
  if (value === undefined || value === '') throw new Complaint(`Name ${what}.`);
  return value;
}

/** A share from nothing to the whole as people type it (`0.08`, `8 %`); '' when it is not given. */
export function shareOption(text: string, option: string): string {
  const number = Number(text.replace(',', '.').replace(/ ?%$/, ''));
  const share = text.endsWith('%') || number > 1 ? number / 100 : number;
  if (text === '' || (share >= 0 && share <= 1)) return text;
  throw new Complaint(`${option} must be a share from 0 to 1 (0.08) or a per cent (8 %): "${text}".`);
}

export function wholeNumber(text: string, option: string, low: number, high: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= low && value <= high) return value;
  throw new Complaint(`${option} must be a whole number from ${String(low)} to ${String(high)}: "${text}".`);
}
