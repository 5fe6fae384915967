import { useState } from 'preact/hooks';
import type { Imported } from '../../addon/payments/importPayments';
import type { PaymentProposal, ProposedPart } from '../../addon/payments/proposePayments';
import type { IncomingPayment } from '../../domain/bank/incoming';
import { callServer } from '../shared/server';
import { readChosen } from './readChosen';
import type { ReadFile } from './readChosen';

/** So many documents go to the server at once. */
const AT_ONCE = 500;

export interface ShownPart extends ProposedPart {
  readonly isOn: boolean;
}

/** A payment with what is proposed for it, as the person left the ticks. */
export interface ShownPayment extends Omit<PaymentProposal, 'parts'> {
  readonly payment: IncomingPayment;
  readonly parts: readonly ShownPart[];
}

/** What the file held, and what is yet to be written of it. */
export interface Shown {
  readonly file: Extract<ReadFile, { readonly kind: 'read' }>;
  readonly known: number;
  readonly payments: readonly ShownPayment[];
}

export interface Written {
  readonly keys: readonly string[];
  readonly daysBefore: ReadonlyMap<string, Imported['paid'][number]['paidAtBefore']>;
  readonly asks: readonly string[];
  /** So many were left out, since their deals had changed. */
  readonly changed: number;
}

export type Step =
  | { readonly kind: 'idle' }
  | { readonly kind: 'refused'; readonly why: 'too-large' | 'no-bank-file' }
  | { readonly kind: 'busy'; readonly what: 'reading' | 'matching' | 'writing'; readonly share: number }
  | { readonly kind: 'shown'; readonly shown: Shown }
  | { readonly kind: 'failed'; readonly failure: Error; readonly retry: () => void }
  | { readonly kind: 'written'; readonly written: Written };

const portions = <Item>(items: readonly Item[]): (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / AT_ONCE) }, (_, at) => items.slice(at * AT_ONCE, (at + 1) * AT_ONCE));

/** Asks what the payments may be for, a portion at a time; what the earlier portions ticked goes along. */
async function proposed(
  payments: readonly IncomingPayment[],
  onShare: (share: number) => void,
): Promise<ShownPayment[]> {
  const all: ShownPayment[] = [];
  const ticked: { row: number; part: number }[] = [];
  for (const portion of portions(payments)) {
    const found = await callServer('proposePayments', portion, ticked);
    found.forEach(({ parts, ...rest }, at) => {
      const payment = portion[at];
      if (payment === undefined) return;
      all.push({ ...rest, payment, parts: parts.map((part) => ({ ...part, isOn: part.ticked && part.key !== '' })) });
      for (const { row, part, ticked: isOn } of parts) if (isOn) ticked.push({ row, part });
    });
    onShare(all.length / payments.length);
  }
  return all;
}

/** The import of a bank's file from choosing it to taking it back. */
export function usePayments() {
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const busy = (what: 'reading' | 'matching' | 'writing') => (share: number) => {
    setStep({ kind: 'busy', what, share });
  };
  const attempt = (act: () => Promise<void>) => {
    act().catch((failure: unknown) => {
      const retry = () => {
        attempt(act);
      };
      setStep({ kind: 'failed', failure: failure as Error, retry });
    });
  };

  const choose = (chosen: File) => {
    attempt(async () => {
      busy('reading')(0);
      const file = await readChosen(chosen, busy('reading'));
      if (file.kind !== 'read') {
        setStep({ kind: 'refused', why: file.kind });
        return;
      }
      busy('matching')(0);
      const { keys, unfinished } = await callServer('knownPayments');
      const [standing, cut] = [new Set(keys), new Set(unfinished)];
      // What an import that was cut has left is taken along: the server sets, and adds nothing.
      const fresh = file.payments.filter(({ key }) => !standing.has(key) || cut.has(key));
      const payments = await proposed(fresh, busy('matching'));
      setStep({ kind: 'shown', shown: { file, known: file.payments.length - fresh.length, payments } });
    });
  };

  const tick = (shown: Shown, key: string, row: number) => {
    const payments = shown.payments.map((each) =>
      each.key === key
        ? { ...each, parts: each.parts.map((part) => (part.row === row ? { ...part, isOn: !part.isOn } : part)) }
        : each,
    );
    setStep({ kind: 'shown', shown: { ...shown, payments } });
  };

  const write = (shown: Shown) => {
    const paid = new Map<string, number | null>();
    const taken = new Set<string>();
    const changed = new Set<string>();
    const asks = new Set<string>();
    const daysBefore = new Map<string, Imported['paid'][number]['paidAtBefore']>();
    let done = 0;
    const all = portions(shown.payments);
    // A call that failed is made again from its own portion on: what was written before it stands.
    attempt(async () => {
      for (const portion of all.slice(done)) {
        busy('writing')(done / all.length);
        const parts = portion.flatMap(({ key, parts: some }) =>
          some
            .filter(({ isOn }) => isOn)
            .map((part) => ({ payment: key, deal: part.key, part: part.part, paid: paid.get(part.key) ?? part.paid })),
        );
        const said = await callServer(
          'importPayments',
          portion.map(({ payment }) => payment),
          parts,
        );
        said.taken.forEach((key) => taken.add(key));
        said.changed.forEach((key) => changed.add(key));
        said.asks.forEach((text) => asks.add(text));
        for (const { key, paid: now, paidAtBefore } of said.paid) {
          paid.set(key, now);
          if (!daysBefore.has(key)) daysBefore.set(key, paidAtBefore);
        }
        done += 1;
      }
      await callServer('checkAll').catch(() => undefined);
      setStep({ kind: 'written', written: { keys: [...taken], daysBefore, asks: [...asks], changed: changed.size } });
    });
  };

  const undo = ({ keys, daysBefore }: Written, onUndone: (said: string) => void) => {
    let rest = portions(keys);
    attempt(async () => {
      const days = [...daysBefore].map(([key, day]) => ({ key, day }));
      let said = '';
      // The last portion first: what a later payment made is taken back before what an earlier one did.
      for (const portion of [...rest].reverse()) {
        busy('writing')(1 - rest.length / Math.max(1, portions(keys).length));
        said = await callServer('undoPayments', portion, days);
        rest = rest.slice(0, -1);
      }
      await callServer('checkAll').catch(() => undefined);
      setStep({ kind: 'idle' });
      onUndone(said);
    });
  };

  return {
    step,
    choose,
    tick,
    write,
    undo,
    leave: () => {
      setStep({ kind: 'idle' });
    },
  };
}
