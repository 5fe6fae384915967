/** One document of the file: what its lines say, by their keys. */
export interface BankDocument {
  readonly values: ReadonlyMap<string, string>;
}

/** A `1CClientBankExchange` file, read. */
export interface BankFile {
  /** Own accounts, of the header and of the sections of accounts. */
  readonly accounts: readonly string[];
  readonly documents: readonly BankDocument[];
  /** The text ends within a document or without the word that ends the file. */
  readonly isCut: boolean;
}

const FIRST_LINE = '1CClientBankExchange';
const KEYED = /^\s*([A-Za-zА-Яа-яЁё][A-Za-zА-Яа-яЁё0-9_]*)\s*=(.*)$/;
const LINE = /[^\r\n]+/g;

/** What is read so far; it goes line by line, so that a page can stop for a breath between. */
export class BankReading {
  private readonly accounts: string[] = [];
  private readonly documents: BankDocument[] = [];
  private document: Map<string, string> | null = null;
  private last = '';
  private hasEnded = false;

  /** Takes one line, without its end. */
  take(line: string): void {
    const word = line.trim();
    const [, key, value = ''] = KEYED.exec(line) ?? [];
    if (key === undefined) {
      if (!this.mark(word) && word !== '') this.goOn(word);
      return;
    }
    if (key === 'СекцияДокумент') this.open();
    else this.put(key, value.trim());
  }

  /** What was read; a document that the end of the text cut in two is left out. */
  file(): BankFile {
    const { accounts, documents } = this;
    return { accounts, documents, isCut: !this.hasEnded || this.document !== null };
  }

  /** Whether the line is a word that opens or ends a part of the file. */
  private mark(word: string): boolean {
    if (word === 'СекцияРасчСчет' || word === 'КонецДокумента' || word === 'КонецФайла') this.close();
    this.hasEnded ||= word === 'КонецФайла';
    if (word === 'СекцияДокумент') this.open();
    return /^(Секция|Конец)(РасчСчет|Документа?|Файла)$/.test(word);
  }

  private open(): void {
    this.close();
    this.document = new Map();
  }

  private close(): void {
    if (this.document !== null) this.documents.push({ values: this.document });
    this.document = null;
    this.last = '';
  }

  private put(key: string, value: string): void {
    this.last = key;
    if (this.document !== null) this.document.set(key, value);
    else if (key === 'РасчСчет' && value !== '') this.accounts.push(value);
  }

  /** A line without a key belongs to the one before. */
  private goOn(text: string): void {
    const before = this.document?.get(this.last);
    if (before !== undefined) this.document?.set(this.last, `${before} ${text}`.trim());
  }
}

/** Whether the text is such a file at all: by its first line alone (spec §15). */
export function isBankFile(text: string): boolean {
  return (/^\uFEFF?[ \t]*([^\r\n]*)/.exec(text)?.[1] ?? '').trim() === FIRST_LINE;
}

/** The lines of a text, without their ends. */
export function* linesOf(text: string): Generator<string> {
  for (const [line] of text.matchAll(LINE)) yield line;
}

/** Reads a whole text; null for what is no such file. */
export function readBankFile(text: string): BankFile | null {
  if (!isBankFile(text)) return null;
  const reading = new BankReading();
  let isFirst = true;
  for (const line of linesOf(text)) {
    if (!isFirst) reading.take(line);
    isFirst = false;
  }
  return reading.file();
}
