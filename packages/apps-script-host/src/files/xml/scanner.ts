import { SaxesParser } from 'saxes';
import type { SaxesTagPlain } from 'saxes';
import { FileFault } from '../fileError';

/** A tag that was met, with the text between the one before it and itself. */
interface Tag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly attributes: Readonly<Record<string, string>>;
  readonly textBefore: string;
}

const NOTHING_YET: Tag = { name: '', kind: 'open', attributes: {}, textBefore: '' };

/**
 * Goes through XML from tag to tag over chunks, so that a sheet of hundreds of megabytes is never one string: a
 * strict parser pushes the tags of a chunk, the reader takes them one by one. Namespace prefixes of elements are
 * dropped; a document type declaration is refused.
 */
export class XmlScanner {
  /** How many elements were read whole, for the limit on them. */
  elementsRead = 0;
  private readonly parser = new SaxesParser();
  private tags: Tag[] = [];
  private taken = 0;
  private tag = NOTHING_YET;
  private text = '';
  private hasEnded = false;

  constructor(private readonly nextChunk: () => string | null) {
    const keep = (text: string): void => void (this.text += text);
    this.parser.on('text', keep);
    this.parser.on('cdata', keep);
    this.parser.on('opentag', (tag) => this.push(tag, tag.isSelfClosing ? 'empty' : 'open'));
    this.parser.on('closetag', (tag) => {
      if (!tag.isSelfClosing) this.push(tag, 'close');
    });
    this.parser.on('doctype', () => {
      throw new FileFault('is unsafe: it declares entities of its own');
    });
    this.parser.on('error', () => {
      throw new FileFault('is damaged: a part of the workbook is not well-formed');
    });
  }

  /** Moves on to the next tag; false at the end of the document. */
  next(): boolean {
    while (this.taken === this.tags.length && !this.hasEnded) this.parseChunk();
    const tag = this.tags[this.taken];
    if (tag === undefined) return false;
    this.taken += 1;
    this.tag = tag;
    return true;
  }

  /** The element's name without its prefix. */
  get name(): string {
    return this.tag.name;
  }

  get kind(): Tag['kind'] {
    return this.tag.kind;
  }

  /** The text between the previous tag and this one. */
  textBefore(): string {
    return this.tag.textBefore;
  }

  attribute(name: string): string | undefined {
    return this.tag.attributes[name];
  }

  /** All attributes, their names without prefixes. */
  attributes(): Record<string, string> {
    const named = Object.entries(this.tag.attributes);
    return Object.fromEntries(named.map(([name, value]) => [withoutPrefix(name), value]));
  }

  private parseChunk(): void {
    this.tags = [];
    this.taken = 0;
    const chunk = this.nextChunk();
    if (chunk !== null) this.parser.write(chunk);
    else {
      this.hasEnded = true;
      this.parser.close();
    }
  }

  private push({ name, attributes }: SaxesTagPlain, kind: Tag['kind']): void {
    this.tags.push({ name: withoutPrefix(name), kind, attributes, textBefore: this.text });
    this.text = '';
  }
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
