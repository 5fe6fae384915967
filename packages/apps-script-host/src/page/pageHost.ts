import type { Host } from '../host';

/** What the page needs of the host. */
export type PageHost = Pick<
  Host,
  | 'workbook'
  | 'owner'
  | 'user'
  | 'userLocale'
  | 'now'
  | 'menu'
  | 'sidebar'
  | 'outbox'
  | 'toasts'
  | 'dialogs'
  | 'log'
  | 'ledger'
  | 'open'
  | 'run'
  | 'callServer'
  | 'advanceTo'
  | 'select'
  | 'typeInto'
  | 'insertRows'
  | 'deleteRows'
  | 'insertColumns'
  | 'deleteColumns'
  | 'sortRange'
  | 'deleteSheet'
  | 'renameSheet'
  | 'toBookData'
  | 'properties'
>;
