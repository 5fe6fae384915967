import { escapeXml } from '../xml/escape';

/** The workbook's table of texts under construction: each stands there once. */
export interface StringTable {
  numberOf(text: string): number;
  bytes(): Buffer;
}

const TEXTS_PER_PIECE = 10_000;

export function stringTable(): StringTable {
  const numbers = new Map<string, number>();
  return {
    numberOf(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    bytes: () => Buffer.concat([...pieces([...numbers.keys()])]),
  };
}

function* pieces(texts: readonly string[]): Generator<Buffer> {
  const counts = `count="${texts.length}" uniqueCount="${texts.length}"`;
  yield Buffer.from(`<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ${counts}>`);
  for (let at = 0; at < texts.length; at += TEXTS_PER_PIECE)
    yield Buffer.from(
      texts
        .slice(at, at + TEXTS_PER_PIECE)
        .map(textXml)
        .join(''),
    );
  yield Buffer.from('</sst>');
}

function textXml(text: string): string {
  return `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`;
}
