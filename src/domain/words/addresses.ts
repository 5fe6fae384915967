/** Mail addresses as people list them: apart by commas, semicolons or spaces. */
export function addressesIn(text: string): readonly string[] {
  return text.split(/[\s,;]+/).filter((address) => address !== '');
}

/** Whether mail could go there: something before one @, and a name with a dot behind it. */
export function isAddress(text: string): boolean {
  return /^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$/.test(text);
}
