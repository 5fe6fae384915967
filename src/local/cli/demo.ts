import { demoBook } from '../demo/demoBook';
import { Complaint } from './complaint';
import { languageNamed, tradeNamed } from './demoOptions';
import { readOptions, wholeNumber } from './options';
import { writeSaying } from './saved';

const OPTIONS = {
  rows: { type: 'string', default: '400' },
  seed: { type: 'string', default: '1' },
  trade: { type: 'string', default: 'metal' },
  lang: { type: 'string', default: 'ru' },
  out: { type: 'string' },
} as const;

/** `demo --out FILE.xlsx`: a trader's workbook, metal and Russian unless another is named, the same for the same options. */
export function demo(args: readonly string[]): void {
  const { values } = readOptions(args, OPTIONS);
  if (values.out === undefined) throw new Complaint('Name the file to write: demo --out FILE.xlsx');
  const rows = wholeNumber(values.rows, '--rows', 1, 400_000);
  const seed = wholeNumber(values.seed, '--seed', 0, 4_294_967_295);
  const [trade, language] = [tradeNamed(values.trade), languageNamed(values.lang)];
  writeSaying(demoBook({ rows, seed, trade, language }), values.out);
}
