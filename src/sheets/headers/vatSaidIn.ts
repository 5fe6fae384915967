const WITHOUT = /без\s+ндс|(?:excl|ex|without|w\/o|net of)\.?\s+vat|vat\s+excl/i;
const WITH = /(?:с|вкл|включая|в т\. ?ч)\.?\s+ндс|(?:incl|with|including)\.?\s+vat|vat\s+incl/i;

/** Whether a header says that its prices hold VAT; null where it says nothing. */
export function vatSaidIn(header: string): boolean | null {
  if (WITHOUT.test(header)) return false;
  return WITH.test(header) ? true : null;
}
