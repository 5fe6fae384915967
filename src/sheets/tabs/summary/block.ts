import type { Told } from '../../../i18n/figures/told';

/** Why a cell has a colour: it is bad, doubtful, or not what it should be for want of something. */
export type Look = 'bad' | 'doubtful' | 'quiet';

export interface Painted {
  readonly word: string;
  readonly look: Look;
}

export type Word = string | Painted;

/** A sentence that runs on over its block, or a table's words under those of the header. */
export type BlockLine = Word | readonly Word[];

/** What stands in a place of the page: the header's words, then lines. */
export interface Block {
  readonly header: readonly Word[];
  readonly lines: readonly BlockLine[];
}

export const isTable = (line: BlockLine): line is readonly Word[] => Array.isArray(line);
export const wordOf = (word: Word): string => (typeof word === 'string' ? word : word.word);

/** `word` in a colour; none where there is nothing to paint. */
export function painted(word: string, look: Look | null): Word {
  return look === null || word === '' ? word : { word, look };
}

/** What is told instead of a table: that there is nothing, or that nobody can see it. */
export function sentences({ title, lines }: Told, isSeen: boolean): Word[] {
  const rest = lines.filter((line): line is string => typeof line === 'string');
  return [painted(title, isSeen ? null : 'quiet'), ...rest];
}
