import { FileFault } from '../fileError';
import { decodeXml } from './decode';

/** A tag or a run of text longer than this is no workbook's. */
const LONGEST_RUN = 8 * 1024 * 1024;

/**
 * Goes through XML from tag to tag over chunks, so that a sheet of hundreds of megabytes is never one string.
 * Namespace prefixes of elements are dropped; a document type declaration is refused.
 */
export class XmlScanner {
  /** The element's name without its prefix. */
  name = '';
  kind: 'open' | 'close' | 'empty' = 'open';
  /** How many elements were read whole, for the limit on them. */
  elementsRead = 0;
  private text = '';
  private textStart = 0;
  private tagStart = 0;
  private nameEnd = 0;
  private tagEnd = 0;
  private attributeStart = 0;
  private attributeEnd = 0;
  private valueStart = 0;
  private valueEnd = 0;

  constructor(private readonly nextChunk: () => string | null) {}

  /** Moves on to the next tag; false at the end of the document. */
  next(): boolean {
    this.textStart = this.tagEnd;
    while (!this.findTag()) {
      if (this.refill()) continue;
      if (this.text.indexOf('<', this.textStart) >= 0) throw damagedXml();
      return false;
    }
    return true;
  }

  /** The text between the previous tag and this one. */
  textBefore(): string {
    return decodeXml(this.text.slice(this.textStart, this.tagStart));
  }

  attribute(name: string): string | undefined {
    for (let at = this.nameEnd; this.findAttribute(at); at = this.valueEnd + 1)
      if (this.attributeEnd - this.attributeStart === name.length && this.text.startsWith(name, this.attributeStart))
        return decodeXml(this.text.slice(this.valueStart, this.valueEnd));
    return undefined;
  }

  /** All attributes, their names without prefixes. */
  attributes(): Record<string, string> {
    const all: Record<string, string> = {};
    for (let at = this.nameEnd; this.findAttribute(at); at = this.valueEnd + 1) {
      const name = this.text.slice(this.attributeStart, this.attributeEnd).trim();
      all[name.slice(name.indexOf(':') + 1)] = decodeXml(this.text.slice(this.valueStart, this.valueEnd));
    }
    return all;
  }

  private refill(): boolean {
    if (this.text.length - this.textStart > LONGEST_RUN) throw damagedXml();
    const chunk = this.nextChunk();
    if (chunk === null) return false;
    this.text = this.text.slice(this.textStart) + chunk;
    this.textStart = 0;
    return true;
  }

  /** False when the next tag is not whole in the text at hand. */
  private findTag(): boolean {
    let at = this.text.indexOf('<', this.textStart);
    for (
      let code = this.text.charCodeAt(at + 1);
      at >= 0 && (code === 33 || code === 63);
      code = this.text.charCodeAt(at + 1)
    ) {
      const end = endOfMarkup(this.text, at);
      if (end < 0) return false;
      at = this.text.indexOf('<', end);
    }
    const close = at < 0 ? -1 : endOfTag(this.text, at);
    if (close < 0) return false;
    this.takeTag(at, close);
    return true;
  }

  private takeTag(at: number, close: number): void {
    const isClosing = this.text.charCodeAt(at + 1) === 47;
    const isEmpty = !isClosing && this.text.charCodeAt(close - 1) === 47;
    let start = at + (isClosing ? 2 : 1);
    let end = start;
    for (
      let code = this.text.charCodeAt(end);
      code > 32 && code !== 47 && code !== 62;
      code = this.text.charCodeAt(++end)
    )
      if (code === 58) start = end + 1;
    this.name = this.text.slice(start, end);
    this.kind = isClosing ? 'close' : isEmpty ? 'empty' : 'open';
    this.tagStart = at;
    this.nameEnd = end;
    this.tagEnd = close + 1;
  }

  private findAttribute(from: number): boolean {
    const { text, tagEnd } = this;
    let at = from;
    while (text.charCodeAt(at) <= 32) at += 1;
    const equals = text.indexOf('=', at);
    if (equals < 0 || equals >= tagEnd) return false;
    let quote = equals + 1;
    while (text.charCodeAt(quote) <= 32) quote += 1;
    const close = text.indexOf(text.charAt(quote), quote + 1);
    if (close < 0 || close >= tagEnd) throw damagedXml();
    this.attributeStart = at;
    this.attributeEnd = equals;
    this.valueStart = quote + 1;
    this.valueEnd = close;
    return true;
  }
}

/** The `>` that ends the tag, past any inside quotes; -1 when the text ends before. */
function endOfTag(text: string, at: number): number {
  let quote = 0;
  for (let end = at + 1; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === 62) return end;
    else if (code === 34 || code === 39) quote = code;
    else if (code === 60) throw damagedXml();
  }
  return -1;
}

/** Where a comment, CDATA or processing instruction ends; -1 when the text ends before. */
function endOfMarkup(text: string, at: number): number {
  if (text.length - at < 9) return -1;
  const closing = text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : '?>';
  if (closing === '?>' && text.charAt(at + 1) === '!')
    throw new FileFault('is unsafe: it declares entities of its own');
  const end = text.indexOf(closing, at);
  return end < 0 ? -1 : end + closing.length;
}

function damagedXml(): FileFault {
  return new FileFault('is damaged: a part of the workbook is not well-formed');
}
