/** Mail addresses as people list them: apart by commas, semicolons or spaces. */
export function addressesIn(text: string): readonly string[] {
  return text.split(/[\s,;]+/).filter((address) => address !== '');
}

const GMAIL = ['gmail.com', 'googlemail.com'];

/**
 * What two spellings of one mailbox have in common: case never counts, and Gmail heeds neither dots nor what stands
 * behind a `+` (platform.md, "Found since"). For comparing people; mail goes to the address as it is written.
 */
export function mailboxKey(address: string): string {
  const [name = '', domain = ''] = address.trim().toLowerCase().split('@');
  if (!GMAIL.includes(domain)) return address.trim().toLowerCase();
  return `${name.replace(/\+.*$/, '').replace(/\./g, '')}@gmail.com`;
}

/** Whether the account is a consumer's, as far as the address tells: Google gives those less. */
export function isGmail(address: string): boolean {
  return mailboxKey(address).endsWith('@gmail.com');
}

/** Whether both addresses are of one mailbox; a blank one is nobody's. */
export function isSameMailbox(one: string, other: string): boolean {
  return one.trim() !== '' && mailboxKey(one) === mailboxKey(other);
}

/** Whether mail could go there: something before one @, and a name with a dot behind it. */
export function isAddress(text: string): boolean {
  return /^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$/.test(text);
}
