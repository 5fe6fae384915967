import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FileFault } from '../../../src/files/fileError';
import { readZip } from '../../../src/files/zip/readZip';
import { writeZip } from '../../../src/files/zip/writeZip';

const NAME = 'a.xml';
/** Offsets in a zip of one part: its local header begins at 0, the central one where the end record says. */
const one = (content = 'x'.repeat(1000)): Buffer => writeZip([{ name: NAME, bytes: Buffer.from(content) }]);
const centralOf = (zip: Buffer): number => zip.readUInt32LE(zip.length - 6);

/** The zip with a field of its central directory forged. */
function forged(change: (zip: Buffer, central: number) => void, zip = one()): Buffer {
  change(zip, centralOf(zip));
  return zip;
}

describe('a zip', () => {
  test('gives back what was put into it', () => {
    const part = fc.record({ name: fc.stringMatching(/^[a-z]{1,9}$/), bytes: fc.uint8Array({ maxLength: 300 }) });
    fc.assert(
      fc.property(fc.uniqueArray(part, { selector: ({ name }) => name }), (parts) => {
        const zip = readZip(writeZip(parts.map(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes) }))));
        expect(zip.names).toEqual(parts.map(({ name }) => name));
        for (const { name, bytes } of parts) expect(zip.read(name)?.equals(bytes)).toBe(true);
      }),
    );
  });

  test('has no part that is not in it', () => {
    expect(readZip(one()).read('b.xml')).toBeNull();
  });
});

describe('a hostile zip is refused before it does harm', () => {
  test.each<[string, Buffer, string]>([
    ['encrypted', forged((zip, at) => zip.writeUInt16LE(1, at + 8)), 'is password-protected'],
    [
      'a bomb by its own word',
      forged((zip, at) => zip.writeUInt32LE(0xf0000000, at + 24)),
      'is too large once unpacked',
    ],
    ['a size that only ZIP64 tells', forged((zip, at) => zip.writeUInt32LE(0xffffffff, at + 24)), 'is too large'],
    [
      'overlapping parts',
      forged((zip, at) => zip.writeUInt32LE(900_000, at + 20)),
      'is unsafe: its parts lie over each other',
    ],
    ['no directory', Buffer.alloc(100), 'is damaged: the workbook cannot be unpacked'],
    [
      'a directory elsewhere',
      forged((zip) => zip.writeUInt32LE(7, zip.length - 6)),
      'is damaged: the workbook cannot be unpacked',
    ],
  ])('%s', (_, zip, fault) => {
    expect(() => readZip(zip)).toThrow(new FileFault(fault));
  });

  test.each(['../a', '/abs', 'a\\b', 'C:a', 'a/../b'])('a part named %s', (name) => {
    const zip = writeZip([{ name, bytes: Buffer.from('x') }]);
    expect(() => readZip(zip)).toThrow('is unsafe: the names of its parts are forged');
  });

  test('two parts of one name', () => {
    const part = { name: NAME, bytes: Buffer.from('x') };
    expect(() => readZip(writeZip([part, part]))).toThrow('is unsafe: the names of its parts are forged');
  });

  test.each<[string, (zip: Buffer, central: number) => void]>([
    ['inflates past the size that it tells', (zip, at) => zip.writeUInt32LE(10, at + 24)],
    ['inflates to less than it tells', (zip, at) => zip.writeUInt32LE(5000, at + 24)],
    ['has another checksum', (zip, at) => zip.writeUInt32LE(1, at + 16)],
    ['is packed by an unknown method', (zip, at) => zip.writeUInt16LE(99, at + 10)],
    ['lies outside the file', (zip, at) => zip.writeUInt32LE(zip.length, at + 42)],
    ['has broken data', (zip) => zip.fill(0xff, 36, 40)],
  ])('a part that %s', (_, change) => {
    expect(() => readZip(forged(change)).read(NAME)).toThrow('is damaged: the workbook cannot be unpacked');
  });
});
