import { BOUNDED, UNBOUNDED } from '../../workbook/bounds';
import type { ProtectionRule } from '../../workbook/rules';
import type { SheetModel } from '../../workbook/sheetModel';
import { isInGroup, mayEdit } from './editing';
import { Emulated, type Emulates } from '../runtime/emulated';
import type { Execution, PlacedRange } from '../runtime/execution';
import { UserService } from '../script/user';

type Google = GoogleAppsScript.Spreadsheet.Protection;
type Person = string | UserService;

/** Adds the protection that `protect()` makes: everybody who may edit the workbook still may. */
export function newProtection(sheet: SheetModel, range: ProtectionRule['range'], owner: string): ProtectionRule {
  const rule: ProtectionRule = {
    range,
    description: '',
    warningOnly: false,
    editors: null,
    domainEdit: !isPersonal(owner),
    unprotected: [],
  };
  sheet.protections.push(rule);
  return rule;
}

export class ProtectionService
  extends Emulated
  implements
    Emulates<Google, 'getDescription' | 'setDescription' | 'isWarningOnly' | 'setWarningOnly' | 'canDomainEdit'>,
    Emulates<Google, 'setDomainEdit' | 'getEditors' | 'canEdit' | 'remove' | 'getRange' | 'getProtectionType'>
{
  readonly className = 'Protection';

  constructor(
    private readonly execution: Execution,
    private readonly sheet: SheetModel,
    private readonly rule: ProtectionRule,
  ) {
    super();
  }

  getDescription(): string {
    return this.rule.description;
  }

  setDescription(description: string): this {
    return this.#change(() => (this.rule.description = String(description)));
  }

  getProtectionType(): string {
    return this.rule.range ? 'RANGE' : 'SHEET';
  }

  getRange(): Emulated {
    const { range } = this.rule;
    return this.execution.range(this.sheet, range ?? this.sheet.everything, range ? BOUNDED : UNBOUNDED);
  }

  getRangeName(): string | null {
    return null;
  }

  setRange(range: PlacedRange): this {
    return this.#change(() => (this.rule.range = range.rect));
  }

  isWarningOnly(): boolean {
    return this.rule.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): this {
    return this.#change(() => (this.rule.warningOnly = warningOnly));
  }

  canEdit(): boolean {
    return mayEdit(this.rule, this.execution.effectiveUser, this.execution.state);
  }

  /** @throws for somebody who may not edit what is protected, as {@link getEditors} */
  canDomainEdit(): boolean {
    this.#requireEditor();
    return this.rule.domainEdit;
  }

  setDomainEdit(editable: boolean): this {
    if (isPersonal(this.execution.state.owner)) throw new Error('The spreadsheet does not belong to a domain.');
    return this.#change(() => (this.rule.domainEdit = editable));
  }

  getEditors(): UserService[] {
    this.#requireEditor();
    return this.#editors().map((email) => new UserService(email));
  }

  addEditor(person: Person): this {
    return this.addEditors([person]);
  }

  /** Nobody becomes an editor of the spreadsheet by it. */
  addEditors(people: readonly Person[]): this {
    return this.#change(() => {
      const known = this.#editors();
      const added = Array.from(people, emailOf).filter((email) => !known.includes(email));
      if (added.length > 0) this.rule.editors = [...known, ...new Set(added)];
    });
  }

  removeEditor(person: Person): this {
    return this.removeEditors([person]);
  }

  /**
   * The owner and the person who does it cannot be taken off.
   *
   * @throws for a person whose access comes from a group that is taken off and who was not added first
   */
  removeEditors(people: readonly Person[]): this {
    return this.#change(() => {
      const removed = new Set(Array.from(people, emailOf));
      const { owner } = this.execution.state;
      const stays = (email: string): boolean =>
        !removed.has(email) || email === owner || email === this.execution.effectiveUser;
      const editors = this.#editors().filter(stays);
      if (isInGroup(this.execution.effectiveUser, this.execution.state)) this.#requireEditor({ ...this.rule, editors });
      this.rule.editors = editors;
    });
  }

  getUnprotectedRanges(): Emulated[] {
    return this.rule.unprotected.map((rect) => this.execution.range(this.sheet, rect));
  }

  setUnprotectedRanges(ranges: readonly PlacedRange[]): this {
    if (this.rule.range) throw new Error('Only a protected sheet has unprotected ranges.');
    return this.#change(() => (this.rule.unprotected = Array.from(ranges, ({ rect }) => rect)));
  }

  remove(): void {
    this.#change(() => {
      this.sheet.protections = this.sheet.protections.filter((rule) => rule !== this.rule);
    });
  }

  #requireEditor(rule = this.rule): void {
    if (!mayEdit(rule, this.execution.effectiveUser, this.execution.state))
      throw new Error('You do not have permission to edit this protected range or sheet.');
  }

  /** A warning has none. */
  #editors(): string[] {
    if (this.rule.warningOnly) return [];
    const { owner, editors } = this.execution.state;
    return [...new Set([owner, ...(this.rule.editors ?? editors)])].filter((email) => email !== '');
  }

  #change(apply: () => unknown): this {
    this.#requireEditor();
    apply();
    this.execution.book.decorated();
    return this;
  }
}

/** A spreadsheet of a consumer account belongs to no domain. */
function isPersonal(owner: string): boolean {
  return owner.endsWith('@gmail.com');
}

function emailOf(person: Person): string {
  return typeof person === 'string' ? person : person.getEmail();
}
