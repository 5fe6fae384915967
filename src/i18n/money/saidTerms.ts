import type { TermsCost } from '../../domain/reports/termsCost';
import type { Phrases } from '../../domain/words/phrases';
import { moneyMessages } from '.';

/** What a deal's terms cost; '' where they cost nothing. */
export function saidTerms({ discount, deferral }: TermsCost, { language, money }: Phrases): string {
  const { terms } = moneyMessages(language);
  if (discount > 0 && deferral > 0) return terms.both(money(discount), money(deferral));
  if (discount > 0) return terms.discount(money(discount));
  return deferral > 0 ? terms.deferral(money(deferral)) : '';
}
