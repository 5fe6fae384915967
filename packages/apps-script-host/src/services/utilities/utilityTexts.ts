/**
 * `Utilities.formatString`: `%s`, `%d`, `%x`, `%f`, `%e`, `%c` and `%%` with flags `-`, `0`, `+`, a width and a
 * precision. Another conversion throws by name.
 */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    /%([-+0]*)(\d*)(?:\.(\d+))?([^])/g,
    (spec, flags: string, width: string, digits?: string, kind = '') => {
      if (kind === '%') return '%';
      if (next >= values.length) throw new Error(`Utilities.formatString: there is no value for ${spec}`);
      const text = converted(values[next++], kind, digits === undefined ? null : Number(digits));
      const isNumber = 'dfex'.includes(kind);
      const shown = isNumber && flags.includes('+') && !text.startsWith('-') ? `+${text}` : text;
      if (flags.includes('-')) return shown.padEnd(Number(width));
      return isNumber && flags.includes('0') ? zeroFilled(shown, Number(width)) : shown.padStart(Number(width));
    },
  );
}

function converted(value: unknown, kind: string, precision: number | null): string {
  switch (kind) {
    case 's':
      return precision === null ? String(value) : String(value).slice(0, precision);
    case 'd':
      return String(Math.trunc(Number(value)));
    case 'f':
      return Number(value).toFixed(precision ?? 6);
    case 'e':
      return Number(value).toExponential(precision ?? 6);
    case 'x':
      return Math.trunc(Number(value)).toString(16);
    case 'c':
      return String(value).charAt(0);
    default:
      throw new Error(`Utilities.formatString with %${kind} is not emulated`);
  }
}

function zeroFilled(text: string, width: number): string {
  const [sign = ''] = /^[+-]?/.exec(text) ?? [];
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}

/** `Utilities.parseCsv`: rows of texts; a field in double quotes may hold the delimiter, line ends and `""`. */
export function parseCsv(csv: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < csv.length) {
    const [field, end] = csv[at] === '"' ? quotedField(csv, at) : plainField(csv, at, delimiter);
    row.push(field);
    at = end;
    if (csv[at] === delimiter) {
      at += 1;
      if (at < csv.length && !'\r\n'.includes(csv.charAt(at))) continue;
      row.push('');
    }
    at += csv.startsWith('\r\n', at) ? 2 : 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

function plainField(csv: string, at: number, delimiter: string): [field: string, end: number] {
  let end = at;
  while (end < csv.length && csv[end] !== delimiter && csv[end] !== '\r' && csv[end] !== '\n') end += 1;
  return [csv.slice(at, end), end];
}

function quotedField(csv: string, at: number): [field: string, end: number] {
  let end = at + 1;
  while (end < csv.length && (csv[end] !== '"' || csv[end + 1] === '"')) end += csv[end] === '"' ? 2 : 1;
  if (end >= csv.length) throw new Error('Could not parse text.');
  return [csv.slice(at + 1, end).replaceAll('""', '"'), end + 1];
}
