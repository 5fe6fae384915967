import type { Bilingual, Language } from './language';
import { nameKey } from './name';
import { lazy } from './lazy';

/** Who a person is to the team, from the lowest authority to the highest. */
export const ROLES = ['manager', 'head', 'owner'] as const;
export type Role = (typeof ROLES)[number];

/** What a role is called: in the tabs, and in the middle of a Russian sentence. */
export const ROLE_WORDS: Readonly<Record<Language, Readonly<Record<Role, string>>>> = {
  ru: { manager: 'менеджер', head: 'РОП', owner: 'собственник' },
  en: { manager: 'manager', head: 'head', owner: 'owner' },
};

const SPELLINGS: Readonly<Record<Role, readonly string[]>> = {
  manager: ['manager', 'менеджер', 'моп', 'продавец', 'salesperson', 'seller'],
  head: ['head', 'роп', 'руководитель', 'руководитель отдела продаж', 'head of sales', 'sales head'],
  owner: ['owner', 'собственник', 'владелец', 'директор', 'director'],
};

/** What stands for the role of who is here no more. */
export const LEFT_WORDS: Bilingual = { ru: 'уволен', en: 'left' };
const LEFT = [...Object.values(LEFT_WORDS), 'уволена', 'уволился', 'уволилась', 'fired'];

/** Whether a cell of roles says that the person is here no more. */
export function saysLeft(text: string): boolean {
  return LEFT.includes(nameKey(text));
}

const roleByKey = lazy(
  () => new Map(ROLES.flatMap((role) => SPELLINGS[role].map((text) => [nameKey(text), role] as const))),
);

/** The role that a cell names in either language, or null when it names none. */
export function roleNamed(text: string): Role | null {
  return roleByKey().get(nameKey(text)) ?? null;
}
