import type { Instant } from '../../domain/calendar/time';
import type { ReviewedDeal } from '../../domain/review';
import { printOfText } from '../../sheets/cells/fingerprint32';
import { requestPrint } from '../../sheets/dealRows/requestMoments';
import type { RequestSight, UnseenUntil } from '../../sheets/dealRows/requestMoments';
import { forgetText, keepText, keptText } from '../store/keptText';
import { keepLastLook, lastLookIn } from './lastLook';
import type { DocumentProperties } from './sheetVersion';

/** The requests that waited then: for each, the look before the first that saw it. */
const REQUESTS = 'requests';
/** More are not kept out of the sheet's reach: what stands in their rows is held against the last look alone. */
const MOST = 3000;

/** How the rows that waited stand in the document: `row.print.seconds`, each short. */
function mark(key: string, print: string): string {
  return `${printOfText(key)}.${print}`;
}

function floorsIn(properties: DocumentProperties): ReadonlyMap<string, number> {
  const entries = (keptText(REQUESTS, properties) ?? '').split(' ').filter((entry) => entry !== '');
  return new Map(
    entries.map((entry) => {
      const at = entry.lastIndexOf('.');
      return [entry.slice(0, at), parseInt(entry.slice(at + 1), 36)] as const;
    }),
  );
}

/** By what the runs over all rows have kept out of the sheet's reach. Where none has looked yet, nothing earlier than `now` is believed. */
export function unseenUntilIn(properties: DocumentProperties, now: Instant): UnseenUntil {
  const floors = floorsIn(properties);
  const last = lastLookIn(properties);
  return (key, print) => {
    const seconds = floors.get(mark(key, print)) ?? NaN;
    return Number.isFinite(seconds) ? ((seconds * 1000) as Instant) : (last ?? now);
  };
}

/** Keeps what this look over all rows saw waiting. What waited comes first: a run cut after it believes more, never less. */
export function keepRequestsSeen(
  deals: readonly ReviewedDeal[],
  { waits, now, unseenUntil }: RequestSight,
  properties: DocumentProperties,
): void {
  const seconds = (at: number): number => Math.floor(at / 1000);
  const entries = deals.flatMap((reviewed) => {
    const { deal } = reviewed;
    if (waits(reviewed).length === 0) return [];
    const print = requestPrint(deal);
    return [`${mark(deal.key, print)}.${seconds(unseenUntil(deal.key, print)).toString(36)}`];
  });
  const text = entries.sort().slice(-MOST).join(' ');
  if (text !== (keptText(REQUESTS, properties) ?? '')) {
    if (text === '') forgetText(REQUESTS);
    else keepText(REQUESTS, text);
  }
  keepLastLook(now, properties);
}
