import { viewStatements } from '../../../warehouse/views';
import { readOptions } from '../options';
import { datasetNamed, DATASET } from './names';

/** `warehouse sql`: the figures as views, and the tables that they read, which each load makes anew. */
export function sql(args: readonly string[]): void {
  const { values } = readOptions(args, { dataset: DATASET });
  process.stdout.write(`${viewStatements(datasetNamed(values.dataset)).join('\n\n')}\n`);
}
