import { exampleLadders } from '../../domain/rules/ladder';
import type { Language } from '../../domain/language';
import { ROLE_WORDS } from '../../domain/role';
import type { Role } from '../../domain/role';
import type { TradeId } from '../../domain/trades';
import { byPeople, defineTable } from './table';
import type { SeedRow } from './table';

/** How a role is written in the tabs. */
export function roleWord(role: Role, language: Language): string {
  return ROLE_WORDS[language][role];
}

/** How a limit that limits nothing is written. */
export const NO_LIMIT = { ru: 'без лимита', en: 'no limit' };
const HINT_LIMIT = { ru: 'Включительно; пусто — без лимита', en: 'Inclusive; blank is no limit' };

/** A tab with one of these says who signs exceptions from the credit rules; a fresh one leaves that to the team. */
const MAY_SIGN = {
  optional: true,
  hint: { ru: 'Включительно; пусто — не подписывает', en: 'Inclusive; blank signs none' },
} as const;

/** The default ladder: an example to edit (spec §2 "ladder"). */
const seed = (language: Language, trade: TradeId | null = null): readonly SeedRow[] =>
  exampleLadders(trade, language).flatMap(([group, ladder]) =>
    ladder.map(({ role, discountUpTo, marginFrom }) => [
      roleWord(role, language),
      group,
      discountUpTo ?? NO_LIMIT[language],
      marginFrom ?? NO_LIMIT[language],
    ]),
  );

export const ladderTable = defineTable(
  'ladder',
  { ru: 'Лестница', en: 'Ladder' },
  { kind: 'rules', editableBy: 'owner', signed: true },
  () => ({
    role: byPeople('choice', 'Роль', 'Role', {
      hint: {
        ru: 'Пример: впишите свои пределы. Кредит подписывают по столбцам «Отсрочка до, дн.», «Сверх лимита до, ₽», «Просрочка до, дн.»',
        en: 'An example: put in your own limits. Credit is signed by the columns "Deferral up to, days", "Over the limit up to", "Overdue up to, days"',
      },
    }),
    group: byPeople('text', 'Группа', 'Group', {
      hint: {
        ru: 'Строки с группой заменяют для неё всю лестницу',
        en: 'Rows with a group replace the whole ladder for it',
      },
    }),
    discountUpTo: byPeople('limitShare', 'Скидка до', 'Discount up to', { hint: HINT_LIMIT }),
    marginFrom: byPeople('limitShare', 'Маржа от', 'Margin from', { hint: HINT_LIMIT }),
    deferralUpTo: byPeople('integer', 'Отсрочка до, дн.', 'Deferral up to, days', MAY_SIGN),
    overLimitUpTo: byPeople('limitMoney', 'Сверх лимита до, ₽', 'Over the limit up to', MAY_SIGN),
    overdueUpTo: byPeople('integer', 'Просрочка до, дн.', 'Overdue up to, days', MAY_SIGN),
  }),
  seed,
);
