import type { WorkbookModel } from '../workbook/workbookModel';
import type { PageHost } from './pageHost';
import type { Language, PersonView } from './protocol';

/** What the page says of the script that it runs. What it says of itself, in Russian and English, it knows. */
export interface Product {
  /** Google writes an add-on's name over its own menu, which has no caption. */
  readonly name: Readonly<Record<Language, string>>;
  /** Who may sit at the keyboard, in the order in which they are offered. */
  readonly peopleOf: (book: WorkbookModel, owner: string, user: string, language: Language) => readonly PersonView[];
  /** What a first visit may try, a sentence each; none: no hint. */
  readonly firstStepsOf: (host: PageHost, language: Language) => readonly string[];
  /**
   * Where to look once the clock was moved and so many mails went out meanwhile, in a sentence; blank: the page says only
   * that it has moved.
   */
  readonly afterClock: (host: PageHost, mails: number, language: Language) => string;
}

const SIGNED_OUT = { ru: 'Без входа', en: 'Signed out' } as const;

/** Any script: it is known by no name, and the people are the file's owner, whoever sits there and somebody signed out. */
export const ANY_PRODUCT: Product = {
  name: { ru: 'Надстройка', en: 'Add-on' },
  peopleOf: (_book, owner, user, language) => [
    ...[...new Set([owner, user])].filter((email) => email !== '').map((email) => ({ email, label: email })),
    { email: '', label: SIGNED_OUT[language] },
  ],
  firstStepsOf: () => [],
  afterClock: () => '',
};
