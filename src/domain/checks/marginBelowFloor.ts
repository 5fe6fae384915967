import { vatDayOf } from '../facts';
import { isSoldByAmount, marginOf } from '../money/figures';
import { floorPriceOf } from '../money/floorPrice';
import { ownRung } from '../rules/ladder';
import { defineCheck } from './check';
import { isSold } from './isSold';
import { sayApprover, requiredApproverOf } from './requiredApprover';

/** A quote below the seller's own floor, not sold yet, with who may sign it and the price that needs no signature. */
export const marginBelowFloor = defineCheck({
  id: 'margin-below-floor',
  titles: { ru: 'Маржа ниже порога', en: 'Margin below the floor' },
  clearedBy: {
    ru: 'Поднять цену до названной или получить согласование',
    en: 'Raise the price to the one named, or get it approved',
  },
  severity: 'red',
  tables: ['ladder'],
  columns: ['stage', 'cost'],
  kinds: ['quote', 'deal'],
  alsoReads: [
    'price',
    'amount',
    'quantity',
    'extraCost',
    'listPrice',
    'vatSale',
    'vatCost',
    'shippedAt',
    'invoicedAt',
    'requestedAt',
  ],
  evaluate(deal, facts, context) {
    const { ladders, team, settings } = context;
    const { signing, approval, seller, paidOn } = facts;
    if (signing.kind === 'own' || !signing.margin || approval.kind === 'approved' || isSold(deal)) return null;
    const margin = marginOf(facts);
    const signer = requiredApproverOf(signing, team);
    const floor = ownRung(ladders.forGroup(deal.groupKey), seller)?.marginFrom ?? null;
    if (signer === null || floor === null || margin === null) return null;
    const floorPrice = floorPriceOf(deal, floor, settings, vatDayOf(deal, paidOn, context));
    const { approver, signerName } = signer;
    return { approver, signerName, margin, floor, floorPrice, isByAmount: isSoldByAmount(deal) };
  },
  fault: ({ isByAmount }) => (isByAmount ? ['amount', 'price'] : ['price']),
  message: {
    ru(detail, say) {
      const { margin, floor, floorPrice } = detail;
      const offer = floorPrice === null ? '' : `. Цена от ${say.price(floorPrice)} держит маржу`;
      return `Маржа ${say.share(margin, floor)} ниже ${say.share(floor)}: ${sayApprover(detail, say, 'согласует')}${offer}`;
    },
    en(detail, say) {
      const { margin, floor, floorPrice } = detail;
      const offer = floorPrice === null ? '' : `. From ${say.price(floorPrice)} the margin holds`;
      return `Margin ${say.share(margin, floor)} is below ${say.share(floor)}: ${sayApprover(detail, say, 'needs')}${offer}`;
    },
  },
});
