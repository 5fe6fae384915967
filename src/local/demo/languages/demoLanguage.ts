import type { Language } from '../trades/demoTrade';

export type StageKind = 'lead' | 'contact' | 'quote' | 'deal' | 'shipped' | 'paid' | 'lost';
export type Role = 'manager' | 'head' | 'owner';
/** A list that one is picked from. */
type Some = readonly [string, ...string[]];

/** A person's name and the part of the address before the sign. */
export type PersonName = readonly [name: string, mailbox: string];

/** What the make-believe team writes, in one language. */
export interface DemoLanguage {
  readonly language: Language;
  readonly locale: string;
  readonly day: string;
  readonly moment: string;
  readonly yes: string;
  readonly tabs: Readonly<
    Record<'deals' | 'rules' | 'ladder' | 'stages' | 'team' | 'plan' | 'clients' | 'prices', string>
  >;
  readonly sales: (company: string) => string;
  readonly stages: Readonly<Record<StageKind, string>>;
  /** A word of the stage column that no rule knows. */
  readonly unknownStage: string;
  readonly requiredFields: Readonly<Partial<Record<StageKind, readonly string[]>>>;
  readonly roles: Readonly<Record<Role, string>>;
  /** Headers of the deals, by column. */
  readonly headers: Readonly<Record<string, string>>;
  /** Headers of the rules' tabs. */
  readonly rulesHead: readonly string[];
  readonly ladderHead: readonly string[];
  readonly stagesHead: readonly string[];
  readonly teamHead: readonly string[];
  readonly planHead: readonly string[];
  readonly clientsHead: readonly string[];
  readonly pricesHead: readonly string[];
  /** Names and values of the settings; what is the trade's or names people is added. */
  readonly rules: readonly (readonly [name: string, value: string | number, explanation: string | null])[];
  readonly ruleNames: Readonly<Record<'digestTo' | 'trade', string>>;
  readonly sellers: readonly [PersonName, PersonName, PersonName, PersonName, PersonName];
  readonly head: PersonName;
  readonly owner: PersonName;
  readonly formerManager: string;
  readonly stranger: string;
  readonly sources: Some;
  readonly steps: Some;
  readonly collect: string;
  readonly objections: Some;
  readonly blockers: Some;
  readonly warehouse: string;
  readonly clientName: (form: number, word: number, town: number) => string;
  readonly idOf: (number: string) => string;
  /** What is written to decisions. */
  readonly approved: string;
  readonly rejected: string;
}
