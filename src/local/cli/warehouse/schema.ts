import { bigQueryDdl } from '../../../warehouse/ddl';
import { readOptions } from '../options';
import { datasetNamed, DATASET } from './names';

/** `warehouse schema`: the tables as BigQuery's DDL; run again, it adds the columns that have come since. */
export function schema(args: readonly string[]): void {
  const { values } = readOptions(args, { dataset: DATASET });
  process.stdout.write(`${bigQueryDdl(datasetNamed(values.dataset))}\n`);
}
