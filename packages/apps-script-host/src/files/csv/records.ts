import { CsvError, parse } from 'csv-parse/sync';
import { FileFault } from '../fileError';

/**
 * The records of a CSV text, one after the other. A field is quoted only when the quote is its first character and a
 * separator follows the last one, so that inches inside a field and `"Балка" ООО` stay as they are; a doubled quote
 * inside a quoted field is one; line ends inside quotes belong to the field.
 * @param takes is told each record; false ends the reading
 * @throws FileFault at a quotation mark that is never closed, after the records before it were told
 */
export function eachRecord(text: string, separator: string, takes: (record: string[]) => boolean): void {
  const stopped = Symbol('stopped');
  try {
    parse(text, {
      delimiter: separator,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      on_record: (record: string[]) => {
        if (!takes(record)) throw stopped;
        return null;
      },
    });
  } catch (error) {
    if (error === stopped) return;
    throw error instanceof CsvError ? new FileFault('has a quotation mark that is never closed') : error;
  }
}
