import { createHash, createHmac } from 'node:crypto';
import { zoneNamed } from '../zone';
import { Emulated, type Emulates } from './emulated';
import { utilitiesEnums } from './enums';
import type { Execution } from './execution';
import { formatJavaDate, parseJavaDate } from './javaDate';

type Google = GoogleAppsScript.Utilities.Utilities;
type Bytes = readonly number[];

export class UtilitiesService extends Emulated implements Emulates<Google, 'parseDate' | 'getUuid' | 'sleep'> {
  readonly className = 'Utilities';

  constructor(private readonly execution: Execution) {
    super();
  }

  formatDate(date: Date, timeZone: string, format: string): string {
    return formatJavaDate(date.getTime(), zoneNamed(timeZone), format);
  }

  parseDate(text: string, timeZone: string, format: string): Date {
    return new Date(parseJavaDate(text, zoneNamed(timeZone), format));
  }

  /** Deterministic: the n-th of a host is always the same. */
  getUuid(): string {
    this.execution.state.uuids += 1;
    const hex = createHash('sha256').update(`uuid ${this.execution.state.uuids}`).digest('hex');
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      `a${hex.slice(17, 20)}`,
      hex.slice(20, 32),
    ].join('-');
  }

  sleep(ms: number): void {
    if (ms > 300_000) throw new Error('Argument too large: milliseconds');
    this.execution.wait(ms);
  }

  /** Signed bytes, as Java has them. */
  computeDigest(algorithm: string, value: string | Bytes): number[] {
    return signed(createHash(nodeName(algorithm)).update(bufferOf(value)).digest());
  }

  computeHmacSha256Signature(value: string | Bytes, key: string | Bytes): number[] {
    return signed(createHmac('sha256', bufferOf(key)).update(bufferOf(value)).digest());
  }

  computeHmacSignature(algorithm: string, value: string | Bytes, key: string | Bytes): number[] {
    return signed(
      createHmac(nodeName(algorithm.replace('HMAC_', '')), bufferOf(key))
        .update(bufferOf(value))
        .digest(),
    );
  }

  base64Encode(value: string | Bytes): string {
    return bufferOf(value).toString('base64');
  }

  base64EncodeWebSafe(value: string | Bytes): string {
    return this.base64Encode(value).replaceAll('+', '-').replaceAll('/', '_');
  }

  base64Decode(text: string): number[] {
    return signed(Buffer.from(text, 'base64'));
  }

  base64DecodeWebSafe(text: string): number[] {
    return signed(Buffer.from(text, 'base64url'));
  }

  newBlob(data: string | Bytes, contentType: string | null = null, name: string | null = null): Emulated {
    return new BlobService(bufferOf(data), contentType, name);
  }

  get DigestAlgorithm(): object {
    return utilitiesEnums.DigestAlgorithm;
  }

  get MacAlgorithm(): object {
    return utilitiesEnums.MacAlgorithm;
  }

  get Charset(): object {
    return utilitiesEnums.Charset;
  }
}

class BlobService extends Emulated {
  readonly className = 'Blob';

  constructor(
    private readonly data: Buffer,
    private readonly contentType: string | null,
    private readonly name: string | null,
  ) {
    super();
  }

  getBytes(): number[] {
    return signed(this.data);
  }

  getDataAsString(): string {
    return this.data.toString('utf8');
  }

  getContentType(): string | null {
    return this.contentType;
  }

  getName(): string | null {
    return this.name;
  }
}

function nodeName(algorithm: string): string {
  return algorithm.replace('_', '').toLowerCase();
}

function bufferOf(value: string | Bytes): Buffer {
  return typeof value === 'string' ? Buffer.from(value, 'utf8') : Buffer.from(Array.from(value, (byte) => byte & 255));
}

function signed(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}
