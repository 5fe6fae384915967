import { createHash, createHmac, createSign } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { zoneNamed } from '../zone';
import { BlobService } from './blob';
import { bufferOf, signed, type Bytes } from './bytes';
import { Emulated, type Emulates } from './emulated';
import { utilitiesEnums } from './enums';
import type { Execution } from './execution';
import { formatJavaDate } from './javaDate';
import { parseJavaDate } from './javaDateParse';
import { formatString, parseCsv } from './utilityTexts';

type Google = GoogleAppsScript.Utilities.Utilities;

export class UtilitiesService extends Emulated implements Emulates<Google, 'parseDate' | 'getUuid' | 'sleep'> {
  readonly className = 'Utilities';

  constructor(private readonly execution: Execution) {
    super();
  }

  formatDate(date: Date, timeZone: string, format: string): string {
    return formatJavaDate(date.getTime(), zoneNamed(timeZone), format);
  }

  parseDate(text: string, timeZone: string, format: string): Date {
    const thisYear = new Date(this.execution.now()).getUTCFullYear();
    return new Date(parseJavaDate(text, zoneNamed(timeZone), format, thisYear));
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

  formatString(template: string, ...values: unknown[]): string {
    return formatString(String(template), values);
  }

  parseCsv(csv: string, delimiter = ','): string[][] {
    return parseCsv(csv, delimiter);
  }

  /** Signed bytes, as Java has them. */
  computeDigest(algorithm: string, value: string | Bytes, charset?: string): number[] {
    return signed(createHash(nodeName(algorithm)).update(bufferOf(value, charset)).digest());
  }

  computeHmacSha256Signature(value: string | Bytes, key: string | Bytes, charset?: string): number[] {
    return this.computeHmacSignature('HMAC_SHA_256', value, key, charset);
  }

  computeHmacSignature(algorithm: string, value: string | Bytes, key: string | Bytes, charset?: string): number[] {
    const hmac = createHmac(nodeName(algorithm.replace('HMAC_', '')), bufferOf(key, charset));
    return signed(hmac.update(bufferOf(value, charset)).digest());
  }

  computeRsaSignature(algorithm: string, value: string, key: string, charset?: string): number[] {
    const sign = createSign(nodeName(algorithm.replace('RSA_', '')));
    return signed(sign.update(bufferOf(value, charset)).sign(key));
  }

  computeRsaSha1Signature(value: string, key: string, charset?: string): number[] {
    return this.computeRsaSignature('RSA_SHA_1', value, key, charset);
  }

  computeRsaSha256Signature(value: string, key: string, charset?: string): number[] {
    return this.computeRsaSignature('RSA_SHA_256', value, key, charset);
  }

  base64Encode(value: string | Bytes, charset?: string): string {
    return bufferOf(value, charset).toString('base64');
  }

  base64EncodeWebSafe(value: string | Bytes, charset?: string): string {
    return this.base64Encode(value, charset).replaceAll('+', '-').replaceAll('/', '_');
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

  gzip(blob: BlobService, name: string | null = null): Emulated {
    return new BlobService(gzipSync(bufferOf(blob.getBytes())), 'application/x-gzip', name);
  }

  ungzip(blob: BlobService): Emulated {
    return new BlobService(gunzipSync(bufferOf(blob.getBytes())), null, blob.getName()?.replace(/\.gz$/, '') ?? null);
  }

  get DigestAlgorithm(): object {
    return utilitiesEnums.DigestAlgorithm;
  }

  get MacAlgorithm(): object {
    return utilitiesEnums.MacAlgorithm;
  }

  get RsaAlgorithm(): object {
    return utilitiesEnums.RsaAlgorithm;
  }

  get Charset(): object {
    return utilitiesEnums.Charset;
  }
}

/** MD2 is in no library of Node. */
function nodeName(algorithm: string): string {
  if (algorithm === 'MD2') throw new Error('DigestAlgorithm.MD2 is not emulated');
  return algorithm.replace('_', '').toLowerCase();
}
