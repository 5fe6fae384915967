import { StringDecoder } from 'node:string_decoder';
import { XmlScanner } from './scanner';

const CHUNK_BYTES = 256 * 1024;

/** A scanner over a part's bytes, decoded piece by piece. */
export function scanXml(bytes: Buffer): XmlScanner {
  const decoder = new StringDecoder('utf8');
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return new XmlScanner(() => {
    if (at >= bytes.length) return null;
    const chunk = decoder.write(bytes.subarray(at, at + CHUNK_BYTES));
    at += CHUNK_BYTES;
    return chunk;
  });
}
