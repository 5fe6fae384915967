import type { LinkData } from '../../bookData';
import { Emulated, type Emulates } from '../runtime/emulated';

type Google = GoogleAppsScript.Spreadsheet.RichTextValue;

/** A text with links in it: of what a rich text can be, the links alone. */
export class RichTextValueService extends Emulated implements Emulates<Google, 'getText' | 'copy'> {
  readonly className = 'RichTextValue';

  constructor(
    readonly text: string,
    readonly links: readonly LinkData[],
  ) {
    super();
  }

  getText(): string {
    return this.text;
  }

  /** Null where there is none, and where there are several. */
  getLinkUrl(start = 0, end = this.text.length): string | null {
    const within = this.links.filter((link) => link.start < end && link.end > start);
    const [link] = within;
    return link !== undefined && within.length === 1 && link.start <= start && link.end >= end ? link.url : null;
  }

  copy(): Emulated {
    return new RichTextValueBuilder(this.text, this.links);
  }
}

export class RichTextValueBuilder extends Emulated {
  readonly className = 'RichTextValueBuilder';

  constructor(
    private text = '',
    private links: readonly LinkData[] = [],
  ) {
    super();
  }

  /** Takes the links of the text before. */
  setText(text: string): this {
    this.text = text;
    this.links = [];
    return this;
  }

  setLinkUrl(...given: [url: string | null] | [start: number, end: number, url: string | null]): this {
    const [start, end, url] = given.length === 1 ? [0, this.text.length, given[0]] : given;
    if (start < 0 || end > this.text.length || start >= end) throw new Error('Illegal argument.');
    const apart = this.links.filter((link) => link.end <= start || link.start >= end);
    this.links = url === null ? apart : [...apart, { start, end, url }];
    return this;
  }

  build(): RichTextValueService {
    return new RichTextValueService(this.text, this.links);
  }
}
