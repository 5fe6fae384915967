import { Emulated, type Emulates } from '../runtime/emulated';
import type { Execution, PlacedRange } from '../runtime/execution';
import { metadataOf } from './developerMetadata';
import { UserService } from '../script/user';
import { zoneNamed } from '../../zone';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The workbook's identity, locale, people and named ranges. */
export abstract class SpreadsheetNames
  extends Emulated
  implements
    Emulates<Google, 'getId' | 'getUrl' | 'getName' | 'getSpreadsheetTimeZone' | 'getSpreadsheetLocale' | 'getOwner'>,
    Emulates<Google, 'setSpreadsheetTimeZone' | 'setSpreadsheetLocale' | 'rename' | 'getEditors' | 'getNamedRanges'>
{
  readonly className = 'Spreadsheet';

  constructor(readonly execution: Execution) {
    super();
  }

  getId(): string {
    return this.execution.state.spreadsheetId;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }

  getName(): string {
    return this.execution.book.title;
  }

  rename(name: string): void {
    this.execution.book.title = name;
    this.execution.book.decorated();
  }

  getSpreadsheetTimeZone(): string {
    return this.execution.book.timeZone;
  }

  setSpreadsheetTimeZone(zone: string): void {
    this.execution.book.timeZone = zoneNamed(zone).name;
    this.execution.book.restructured();
  }

  getSpreadsheetLocale(): string {
    return this.execution.book.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    this.execution.book.locale = locale;
    this.execution.book.decorated();
  }

  getOwner(): UserService | null {
    const { owner } = this.execution.state;
    return owner === '' ? null : new UserService(owner);
  }

  getEditors(): UserService[] {
    return [...this.execution.state.editors].map((email) => new UserService(email));
  }

  getViewers(): UserService[] {
    return [];
  }

  getRangeByName(name: string): Emulated | null {
    const named = this.execution.book.namedRanges.find(
      (each) => each.name.toLowerCase() === String(name).toLowerCase(),
    );
    return named ? this.execution.range(named.sheet, named.rect) : null;
  }

  setNamedRange(name: string, { sheet, rect }: PlacedRange): void {
    if (!/^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name)) throw new Error(`The name "${name}" is not a valid name.`);
    const { book } = this.execution;
    book.namedRanges = [...book.namedRanges.filter((each) => each.name !== name), { name, sheet, rect }];
    book.restructured();
  }

  removeNamedRange(name: string): void {
    const { book } = this.execution;
    book.namedRanges = book.namedRanges.filter((each) => each.name !== name);
    book.restructured();
  }

  getNamedRanges(): Emulated[] {
    return this.execution.book.namedRanges.map(({ name }) => new NamedRangeService(this, name));
  }

  addDeveloperMetadata(key: string, value = ''): this {
    this.execution.book.metadata.set(key, value);
    return this;
  }

  getDeveloperMetadata(): Emulated[] {
    return metadataOf(this.execution.book.metadata);
  }
}

class NamedRangeService extends Emulated {
  readonly className = 'NamedRange';

  constructor(
    private readonly owner: SpreadsheetNames,
    private readonly name: string,
  ) {
    super();
  }

  getName(): string {
    return this.name;
  }

  getRange(): Emulated | null {
    return this.owner.getRangeByName(this.name);
  }

  setRange(range: PlacedRange): this {
    this.owner.setNamedRange(this.name, range);
    return this;
  }

  remove(): void {
    this.owner.removeNamedRange(this.name);
  }
}
