import { builtBundle } from './built';
import { openBook, localeNamed } from './hostFor';
import { dayOption } from './moment';
import { readOptions, required, shareOption } from './options';

const OPTIONS = {
  now: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  as: { type: 'string' },
  floor: { type: 'string', default: '' },
  'max-discount': { type: 'string', default: '' },
  locale: { type: 'string', default: 'ru' },
  json: { type: 'boolean', default: false },
} as const;

/** `report BOOK`: what the add-on finds in a workbook, as one JSON object. Nothing is written. */
export function report(args: readonly string[]): void {
  const { values, positionals } = readOptions(args, OPTIONS);
  const file = required(positionals, 0, 'the workbook: report BOOK');
  localeNamed(values.locale);
  const request = {
    language: values.locale,
    from: values.from === undefined ? '' : dayOption(values.from, '--from'),
    to: values.to === undefined ? '' : dayOption(values.to, '--to'),
    floor: shareOption(values.floor, '--floor'),
    maxDiscount: shareOption(values['max-discount'], '--max-discount'),
  };
  const { now, as } = values;
  const host = openBook(builtBundle(), file, { now, as });
  host.userLocale = values.locale;
  const result = host.callServer('report', [request]);
  process.stdout.write(`${JSON.stringify(result, null, values.json ? 0 : 2)}\n`);
}
