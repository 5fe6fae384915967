import { createVerify, generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { evaluate } from './testHost';

/** Bytes are texts of signed numbers. */
interface Vectors {
  /** Algorithm, text, bytes. */
  readonly digests: readonly [string, string, string][];
  /** Algorithm, text, key, bytes. */
  readonly macs: readonly [string, string, string, string][];
  /** Text, base64, its web-safe form, bytes. */
  readonly encoded: readonly [string, string, string, string][];
}

const crypto = JSON.parse(readFileSync('test/host/data/crypto.json', 'utf8')) as Vectors;

const json = (value: unknown): string => JSON.stringify(value);
const joined = (expression: string): unknown => evaluate(`${expression}.join(',')`);

describe('bytes of Utilities as a JDK makes them (documented)', () => {
  test.each(crypto.digests)('%s of %p', (algorithm, text, bytes) => {
    expect(joined(`Utilities.computeDigest(Utilities.DigestAlgorithm.${algorithm}, ${json(text)})`)).toBe(bytes);
  });

  test.each(crypto.macs)('%s of %p by %p', (algorithm, text, key, bytes) => {
    const given = `${json(text)}, ${json(key)}`;
    expect(joined(`Utilities.computeHmacSignature(Utilities.MacAlgorithm.${algorithm}, ${given})`)).toBe(bytes);
    if (algorithm === 'HMAC_SHA_256') {
      expect(joined(`Utilities.computeHmacSha256Signature(${given})`)).toBe(bytes);
    }
  });

  test.each(crypto.encoded)('base64 of %p, there and back', (text, plain, webSafe, bytes) => {
    const encode = `[Utilities.base64Encode(${json(text)}), Utilities.base64EncodeWebSafe(${json(text)}), Utilities.base64Encode(Utilities.newBlob(${json(text)}).getBytes())]`;
    expect(evaluate(encode)).toEqual([plain, webSafe, plain]);
    expect(joined(`Utilities.base64Decode('${plain}')`)).toBe(bytes);
    expect(joined(`Utilities.base64DecodeWebSafe('${webSafe}')`)).toBe(bytes);
  });

  test('in US_ASCII a letter that it has not is a question mark', () => {
    expect(evaluate("Utilities.base64Encode('aБ', Utilities.Charset.US_ASCII) === Utilities.base64Encode('a?')")).toBe(
      true,
    );
  });

  test('an RSA signature is one that its public key verifies', () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
    const bytes = evaluate(`Utilities.computeRsaSha256Signature('текст', ${json(pem)})`) as number[];
    const signature = Buffer.from(bytes.map((byte) => byte & 255));
    expect(createVerify('sha256').update('текст').verify(publicKey, signature)).toBe(true);
  });

  test('MD2 throws by name', () => {
    expect(() => evaluate("Utilities.computeDigest(Utilities.DigestAlgorithm.MD2, 'a')")).toThrow(
      'MD2 is not emulated',
    );
  });
});

describe('texts and blobs of Utilities (documented)', () => {
  test.each([
    ["'%s of %s: 100%%', 'a', 2", 'a of 2: 100%'],
    ["'[%05.1f|%-4s|%4d|%+d]', 3.14159, 'x', 7.9, 5", '[003.1|x   |   7|+5]'],
    ["'%x %.2s', 255, 'abc'", 'ff ab'],
  ])('formatString(%s) is %p', (given, text) => {
    expect(evaluate(`Utilities.formatString(${given})`)).toBe(text);
  });

  test.each([
    [
      'a,b\nc,d',
      ',',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      '"a, ""b""",\r\n"1\n2",x\n',
      ',',
      [
        ['a, "b"', ''],
        ['1\n2', 'x'],
      ],
    ],
    [
      'Сделка;Сумма\n1;2,5',
      ';',
      [
        ['Сделка', 'Сумма'],
        ['1', '2,5'],
      ],
    ],
    ['', ',', []],
  ])('parseCsv reads %p', (csv, delimiter, rows) => {
    expect(evaluate(`Utilities.parseCsv(${json(csv)}, '${delimiter}')`)).toEqual(rows);
  });

  test('a csv whose quotes are not closed is refused', () => {
    expect(() => evaluate(`Utilities.parseCsv('"a')`)).toThrow('Could not parse text.');
  });

  test('a blob is named, typed, copied and packed', () => {
    const use = `
      const blob = Utilities.newBlob('Балка', 'text/plain', 'a.csv').setContentTypeFromExtension();
      const copy = blob.copyBlob().setName('b').setDataFromString('x');
      const packed = Utilities.ungzip(Utilities.gzip(blob, 'a.csv.gz'));
      return [blob.getContentType(), blob.getDataAsString(), copy.getName(), copy.getDataAsString(), packed.getDataAsString(), packed.getName()];`;
    expect(evaluate(use)).toEqual(['text/csv', 'Балка', 'b', 'x', 'Балка', 'a.csv']);
  });
});
