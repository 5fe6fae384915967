import { FileFault } from '../fileError';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Character data as text: line ends as XML has them, the five named entities, numeric ones, CDATA; comments drop out. */
export function decodeXml(stored: string): string {
  const raw = stored.includes('\r') ? stored.replace(/\r\n?/g, '\n') : stored;
  if (raw.includes('<'))
    return raw
      .split(/(<!\[CDATA\[[^]*?\]\]>|<[!?][^]*?>)/)
      .map(decodePiece)
      .join('');
  return raw.includes('&') ? decodeEntities(raw) : raw;
}

function decodePiece(piece: string): string {
  if (piece.startsWith('<![CDATA[')) return piece.slice(9, -3);
  return piece.startsWith('<') ? '' : decodeEntities(piece);
}

/** An entity of the file's own making is refused: a declaration of it was refused already. */
function decodeEntities(raw: string): string {
  return raw.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w+);/gi, (_, body: string) => {
    if (!body.startsWith('#')) return NAMED[body] ?? unknownEntity();
    const code = /^#x/i.test(body) ? parseInt(body.slice(2), 16) : Number(body.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : unknownEntity();
  });
}

function unknownEntity(): never {
  throw new FileFault('is unsafe: it declares entities of its own');
}

/** Characters that XML cannot hold stand in a workbook as `_x0007_`. */
export function decodeControls(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
