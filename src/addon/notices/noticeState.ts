import type { Instant } from '../../domain/calendar/time';
import type { DocumentProperties } from '../book/sheetVersion';
import { keepText, keptText } from '../store/keptText';
import { storedJson } from '../store/storedJson';

/** What the document remembers of its letters about requests. */
export interface NoticeState {
  /** Since when they are sent, by the sheet's clock; null: they are not. */
  readonly since: Instant | null;
  /** Prints of what was told to whom, the latest last. */
  readonly told: readonly string[];
  /** UTC ms of the last letter to an address, by its print. */
  readonly sent: Readonly<Record<string, number>>;
  /** A letter could not go when it was last tried. */
  readonly isHeld: boolean;
}

const NAME = 'notices';
/** More are forgotten, the oldest first; what still waits is never among them. */
const MOST_TOLD = 4000;
const NOTHING: NoticeState = { since: null, told: [], sent: {}, isHeld: false };

export function noticeStateIn(properties: DocumentProperties): NoticeState {
  const { told = '', ...kept } = (storedJson(keptText(NAME, properties)) ?? {}) as Partial<
    Omit<NoticeState, 'told'> & { readonly told: string }
  >;
  return { ...NOTHING, ...kept, told: told.split(' ').filter((print) => print !== '') };
}

export function keepNoticeState({ told, ...state }: NoticeState): void {
  keepText(NAME, JSON.stringify({ ...state, told: told.slice(-MOST_TOLD).join(' ') }));
}
