import { createVerify, generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { evaluate } from './testHost';

/** Bytes are texts of signed numbers. */
interface Vectors {
  /** Algorithm, text, bytes. */
  readonly digests: readonly [string, string, string][];
  /** As digests, of the text in US_ASCII. */
  readonly asciiDigests: readonly [string, string, string][];
  /** Algorithm, text, key, bytes. */
  readonly macs: readonly [string, string, string, string][];
  /** Text, base64, its web-safe form, bytes. */
  readonly encoded: readonly [string, string, string, string][];
}

const crypto = JSON.parse(readFileSync('packages/apps-script-host/test/data/crypto.json', 'utf8')) as Vectors;

const json = (value: unknown): string => JSON.stringify(value);
const joined = (expression: string): unknown => evaluate(`${expression}.join(',')`);

describe('bytes of Utilities as a JDK makes them (documented)', () => {
  test.each(crypto.digests)('%s of %p', (algorithm, text, bytes) => {
    const digest = `Utilities.computeDigest(Utilities.DigestAlgorithm.${algorithm}, ${json(text)}, Utilities.Charset.UTF_8)`;
    expect(joined(digest)).toBe(bytes);
  });

  test.each(crypto.asciiDigests)(
    '%s of %p without a charset takes it for US_ASCII (observed)',
    (algorithm, text, bytes) => {
      expect(joined(`Utilities.computeDigest(Utilities.DigestAlgorithm.${algorithm}, ${json(text)})`)).toBe(bytes);
    },
  );

  test.each([
    [
      "Utilities.computeDigest('MD5')",
      "The parameters (String) don't match the method signature for Utilities.computeDigest.",
    ],
    ["Utilities.computeDigest('MD5', 'x', 'KOI8')", "don't match the method signature for Utilities.computeDigest."],
    ["Utilities.computeHmacSha256Signature([1], 'k')", 'The parameters (number[],String) don'],
    ['Utilities.computeHmacSha256Signature([1], [2], Utilities.Charset.UTF_8)', "don't match the method signature"],
    ["Utilities.computeHmacSha256Signature(['a'], [2])", 'Cannot convert a to byte.'],
    ["Utilities.formatDate('2026-01-01', 'GMT', 'yyyy')", 'The parameters (String,String,String) don'],
    ["Utilities.base64Decode('*')", 'Could not decode string.'],
  ])('%s is refused (observed)', (call, message) => {
    expect(() => evaluate(call)).toThrow(message);
  });

  test.each(crypto.macs)('%s of %p by %p', (algorithm, text, key, bytes) => {
    const given = `${json(text)}, ${json(key)}, Utilities.Charset.UTF_8`;
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

  test('what has no name is an archive (observed)', () => {
    const use = `const packed = Utilities.gzip(Utilities.newBlob('x')); const open = Utilities.ungzip(packed);
      return [packed.getName(), packed.getContentType(), open.getName(), open.getContentType(), Utilities.newBlob('x').getContentType()];`;
    expect(evaluate(use)).toEqual(['archive.gz', 'application/x-gzip', 'archive', null, 'text/plain']);
  });

  test('a zip gives its files back, named and typed', () => {
    const use = `const packed = Utilities.zip([Utilities.newBlob('а', 'text/plain', 'а.txt'), Utilities.newBlob('б', 'text/csv', 'б.csv')]);
      return [packed.getName(), Utilities.zip([], 'y.zip').getName(), ...Utilities.unzip(packed).map((b) => [b.getName(), b.getContentType(), b.getDataAsString()].join())];`;
    expect(evaluate(use)).toEqual(['archive.zip', 'y.zip', 'а.txt,text/plain,а', 'б.csv,text/csv,б']);
  });

  test('JSON there and back', () => {
    expect(evaluate(`Utilities.jsonParse(Utilities.jsonStringify({ a: [1, null, 'б'] }))`)).toEqual({
      a: [1, null, 'б'],
    });
  });
});
