import { createHash, createHmac, createSign } from 'node:crypto';
import { types } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { zoneNamed } from '../../zone';
import { BlobService } from './blob';
import { readZip } from '../../files/zip/readZip';
import { writeZip } from '../../files/zip/writeZip';
import { bufferOf, digestible, signed, type Bytes } from './bytes';
import { Emulated, type Emulates } from '../runtime/emulated';
import { utilitiesEnums, showEnums } from '../spreadsheet/enums';
import type { Execution } from '../runtime/execution';
import { formatJavaDate } from './javaDate';
import { parseJavaDate } from './javaDateParse';
import { md2 } from './md2';
import { SignatureMismatch } from '../runtime/signature';
import { formatString, parseCsv } from './utilityTexts';

type Google = GoogleAppsScript.Utilities.Utilities;

export class UtilitiesService extends Emulated implements Emulates<Google, 'parseDate' | 'getUuid' | 'sleep'> {
  readonly className = 'Utilities';

  constructor(private readonly execution: Execution) {
    super();
  }

  formatDate(date: Date, timeZone: string, format: string): string {
    if (!types.isDate(date) || typeof timeZone !== 'string') throw new SignatureMismatch();
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
  computeDigest(algorithm: string, value: string | Bytes, charset: string | null = null): number[] {
    return signed(digestOf(algorithm, digestible(value, charset)));
  }

  computeHmacSha256Signature(value: string | Bytes, key: string | Bytes, charset: string | null = null): number[] {
    return this.computeHmacSignature('HMAC_SHA_256', value, key, charset);
  }

  computeHmacSignature(
    algorithm: string,
    value: string | Bytes,
    key: string | Bytes,
    charset: string | null = null,
  ): number[] {
    if (typeof value !== typeof key) throw new SignatureMismatch();
    const hmac = createHmac(nodeName(algorithm.replace('HMAC_', '')), digestible(key, charset));
    return signed(hmac.update(digestible(value, charset)).digest());
  }

  computeRsaSignature(algorithm: string, value: string, key: string, charset: string | null = null): number[] {
    const sign = createSign(nodeName(algorithm.replace('RSA_', '')));
    return signed(sign.update(bufferOf(value, charset ?? 'UTF_8')).sign(key));
  }

  computeRsaSha1Signature(value: string, key: string, charset: string | null = null): number[] {
    return this.computeRsaSignature('RSA_SHA_1', value, key, charset);
  }

  computeRsaSha256Signature(value: string, key: string, charset: string | null = null): number[] {
    return this.computeRsaSignature('RSA_SHA_256', value, key, charset);
  }

  base64Encode(value: string | Bytes, charset = 'UTF_8'): string {
    return bufferOf(value, charset).toString('base64');
  }

  base64EncodeWebSafe(value: string | Bytes, charset = 'UTF_8'): string {
    return this.base64Encode(value, charset).replaceAll('+', '-').replaceAll('/', '_');
  }

  base64Decode(text: string): number[] {
    return decoded(text);
  }

  base64DecodeWebSafe(text: string): number[] {
    return decoded(text);
  }

  /** A text is `text/plain` where nothing else is said. */
  newBlob(
    data: string | Bytes,
    contentType: string | null = typeof data === 'string' ? 'text/plain' : null,
    name: string | null = null,
  ): Emulated {
    return new BlobService(bufferOf(data), contentType, name);
  }

  gzip(blob: BlobService, name = `${blob.getName() ?? 'archive'}.gz`): Emulated {
    return new BlobService(gzipSync(bufferOf(blob.getBytes())), 'application/x-gzip', name);
  }

  ungzip(blob: BlobService): Emulated {
    return new BlobService(gunzipSync(bufferOf(blob.getBytes())), null, blob.getName()?.replace(/\.gz$/, '') ?? null);
  }

  zip(blobs: readonly BlobService[], name = 'archive.zip'): Emulated {
    const parts = Array.from(blobs, (blob, at) => ({
      name: blob.getName() ?? `untitled-${at + 1}`,
      bytes: bufferOf(blob.getBytes()),
    }));
    return new BlobService(writeZip(parts), 'application/zip', name);
  }

  unzip(blob: BlobService): Emulated[] {
    const { names, read } = readZip(bufferOf(blob.getBytes()));
    return names.map((name) =>
      new BlobService(read(name) ?? Buffer.alloc(0), null, name).setContentTypeFromExtension(),
    );
  }

  jsonStringify(value: object): string {
    return JSON.stringify(value);
  }

  jsonParse(text: string): unknown {
    return JSON.parse(text);
  }
}

showEnums(UtilitiesService, utilitiesEnums);

function decoded(text: string): number[] {
  if (!/^[\w+/-]*={0,2}$/.test(text)) throw new Error('Could not decode string.');
  return signed(Buffer.from(text, 'base64'));
}

function digestOf(algorithm: string, bytes: Buffer): Buffer {
  return algorithm === 'MD2' ? md2(bytes) : createHash(nodeName(algorithm)).update(bytes).digest();
}

function nodeName(algorithm: string): string {
  return algorithm.replace('_', '').toLowerCase();
}
