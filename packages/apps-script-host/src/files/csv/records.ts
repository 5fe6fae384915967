import { FileFault } from '../fileError';

/** The fields of one record and where the next one begins. */
interface Read<Value> {
  readonly value: Value;
  readonly next: number;
}

/**
 * The records of a CSV text. A field is quoted only when the quote is its first character, so that inches inside a
 * field stay; a doubled quote inside a quoted field is one; line ends inside quotes belong to the field.
 */
export function* recordsOf(text: string, separator: string): Generator<string[]> {
  for (let at = 0; at < text.length;) {
    const record = readRecord(text, at, separator);
    yield record.value;
    at = record.next;
  }
}

function readRecord(text: string, start: number, separator: string): Read<string[]> {
  const fields: string[] = [];
  for (let at = start; ; at += 1) {
    const field = text.charAt(at) === '"' ? readQuoted(text, at, separator) : readBare(text, at, separator);
    fields.push(field.value);
    at = field.next;
    if (text.charAt(at) !== separator) return { value: fields, next: afterLineEnd(text, at) };
  }
}

function readBare(text: string, start: number, separator: string): Read<string> {
  let at = start;
  for (let c = text.charAt(at); c !== '' && c !== separator && c !== '\n' && c !== '\r'; c = text.charAt(at)) at += 1;
  return { value: text.slice(start, at), next: at };
}

/** What stands between the closing quote and the separator is kept: `"Балка" ООО`. */
function readQuoted(text: string, start: number, separator: string): Read<string> {
  let value = '';
  for (let at = start + 1; ;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) throw new FileFault('has a quotation mark that is never closed');
    value += text.slice(at, quote);
    if (text.charAt(quote + 1) !== '"') {
      const rest = readBare(text, quote + 1, separator);
      return { value: value + rest.value, next: rest.next };
    }
    value += '"';
    at = quote + 2;
  }
}

function afterLineEnd(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? at + 2 : at + 1;
}
