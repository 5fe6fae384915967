import { readFileSync } from 'node:fs';
import type { Host } from 'apps-script-host';
import { FileError } from 'apps-script-host/files';
import { textOfBytes } from '../../domain/bank/decode';
import { dateOf, incomingIn } from '../../domain/bank/incoming';
import type { IncomingPayment } from '../../domain/bank/incoming';
import { readBankFile } from '../../domain/bank/parse';
import type { BankFile } from '../../domain/bank/parse';
import { builtBundle } from './built';
import { Complaint } from './complaint';
import { localeNamed, openBook } from './hostFor';
import { readOptions, required } from './options';

const OPTIONS = {
  now: { type: 'string' },
  as: { type: 'string' },
  locale: { type: 'string', default: 'ru' },
  json: { type: 'boolean', default: false },
} as const;

/** The largest file that is read; a year of a busy account is less. */
const MOST_BYTES = 20_000_000;
/** As many as the page sends at once. */
const AT_ONCE = 500;

interface ProposedPart {
  readonly row: number;
  readonly part: number;
  readonly ticked: boolean;
}

interface PaymentProposal {
  readonly inn: string;
  readonly client: string | null;
  readonly parts: readonly ProposedPart[];
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new FileError(file, 'cannot be read');
  }
}

function decoderOf(bytes: Uint8Array): Parameters<typeof textOfBytes>[0] {
  return (label) => {
    try {
      return new TextDecoder(label, { fatal: label === 'utf-8' }).decode(bytes);
    } catch {
      return null;
    }
  };
}

function bankFileIn(name: string): BankFile {
  const bytes = bytesOf(name);
  if (bytes.length > MOST_BYTES) throw new Complaint(`The file is larger than 20 MB, export a shorter period: ${name}`);
  const file = readBankFile(textOfBytes(decoderOf(bytes)));
  if (file === null) throw new Complaint(`Not a bank's file, its first line is not 1CClientBankExchange: ${name}`);
  if (file.isCut) process.stderr.write(`The file is cut: what it ends in the middle of is left out: ${name}\n`);
  return file;
}

/** What the built add-on proposes for the payments, in the portions in which the page asks. */
function proposedIn(host: Host, payments: readonly IncomingPayment[]): readonly PaymentProposal[] {
  const ticked: Pick<ProposedPart, 'row' | 'part'>[] = [];
  const all: PaymentProposal[] = [];
  for (let at = 0; at < payments.length; at += AT_ONCE) {
    const proposed = host.callServer('proposePayments', [
      payments.slice(at, at + AT_ONCE),
      ticked,
    ]) as readonly PaymentProposal[];
    all.push(...proposed);
    ticked.push(
      ...proposed.flatMap(({ parts }) => parts.filter((part) => part.ticked).map(({ row, part }) => ({ row, part }))),
    );
  }
  return all;
}

const roubles = (kopecks: number): number => kopecks / 100;

/** `bank FILE BOOK`: what the sidebar would propose for a bank's file, as one JSON object (spec §15). Nothing is written. */
export function bank(args: readonly string[]): void {
  const { values, positionals } = readOptions(args, OPTIONS);
  const name = required(positionals, 0, "the bank's file: bank FILE BOOK");
  const book = required(positionals, 1, 'the workbook: bank FILE BOOK');
  localeNamed(values.locale);
  const { payments, ignored } = incomingIn(bankFileIn(name));
  const { now, as } = values;
  const host = openBook(builtBundle(), book, { now, as });
  host.userLocale = values.locale;
  const known = new Set((host.callServer('knownPayments', []) as { readonly keys: readonly string[] }).keys);
  const fresh = payments.filter(({ key }) => !known.has(key));
  const proposed = proposedIn(host, fresh);
  const result = {
    incoming: payments.length,
    sum: roubles(payments.reduce((sum, payment) => sum + payment.sum, 0)),
    ignored,
    known: payments.length - fresh.length,
    payments: fresh.map((payment, at) => ({
      date: dateOf(payment),
      number: payment.number,
      inn: proposed[at]?.inn ?? '',
      sum: roubles(payment.sum),
      client: proposed[at]?.client ?? null,
      proposals: (proposed[at]?.parts ?? []).map(({ row, part, ticked }) => ({ row, part: roubles(part), ticked })),
    })),
  };
  process.stdout.write(`${JSON.stringify(result, null, values.json ? 0 : 2)}\n`);
}
