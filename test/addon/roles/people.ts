import { OTHER_SELLER, STRANGER } from '../approvals/desk';
import { HEAD, OWNER, SELLER } from '../../support/salesHost';

/** Who may sit at the keyboard. Everybody but the last is an editor of the file: Google asks no more of a caller. */
export const PEOPLE = {
  owner: OWNER,
  head: HEAD,
  manager: SELLER,
  'another manager': OTHER_SELLER,
  stranger: STRANGER,
  'signed out': '',
} as const;

export type Person = keyof typeof PEOPLE;
export const PERSONS = Object.keys(PEOPLE) as readonly Person[];
