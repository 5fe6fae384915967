import { FileFault } from '../fileError';
import { LIMITS } from '../limits';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the entry's local header begins. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
/** In its place ZIP64 keeps the real figure elsewhere; no workbook within our limits needs it. */
const IN_ZIP64 = 0xffffffff;
const ENCRYPTED = 1;

/**
 * The central directory of a zip, judged before anything is inflated: size, count, names that leave the archive,
 * entries that lie over each other.
 */
export function readDirectory(file: Buffer): readonly ZipEntry[] {
  const end = endRecordAt(file);
  const count = file.readUInt16LE(end + 10);
  if (count > LIMITS.zipEntries) throw new FileFault('is too large: it has too many parts');
  const entries: ZipEntry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(file, at);
    entries.push(entry.value);
    at = entry.next;
  }
  demandSane(entries, file.length);
  return entries;
}

function endRecordAt(file: Buffer): number {
  const longestComment = 0xffff;
  const lowest = Math.max(0, file.length - END_SIZE - longestComment);
  for (let at = file.length - END_SIZE; at >= lowest; at -= 1) if (file.readUInt32LE(at) === END_SIGNATURE) return at;
  throw damaged();
}

function readEntry(file: Buffer, at: number): { value: ZipEntry; next: number } {
  if (at + ENTRY_SIZE > file.length || file.readUInt32LE(at) !== ENTRY_SIGNATURE) throw damaged();
  if (file.readUInt16LE(at + 8) & ENCRYPTED) throw new FileFault('is password-protected');
  const nameEnd = at + ENTRY_SIZE + file.readUInt16LE(at + 28);
  const value = {
    name: file.toString('utf8', at + ENTRY_SIZE, nameEnd),
    method: file.readUInt16LE(at + 10),
    crc: file.readUInt32LE(at + 16),
    packedSize: file.readUInt32LE(at + 20),
    size: file.readUInt32LE(at + 24),
    offset: file.readUInt32LE(at + 42),
  };
  return { value, next: nameEnd + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32) };
}

function demandSane(entries: readonly ZipEntry[], fileSize: number): void {
  let packed = 0;
  let inflated = 0;
  const names = new Set<string>();
  for (const { name, packedSize, size, offset } of entries) {
    if ([packedSize, size, offset].includes(IN_ZIP64)) throw new FileFault('is too large');
    if (leavesArchive(name) || names.has(name)) throw new FileFault('is unsafe: the names of its parts are forged');
    names.add(name);
    packed += packedSize;
    inflated += size;
  }
  if (packed > fileSize) throw new FileFault('is unsafe: its parts lie over each other');
  if (inflated > LIMITS.inflatedBytes) throw new FileFault('is too large once unpacked');
}

function leavesArchive(name: string): boolean {
  return name.startsWith('/') || /[\\:\0]/.test(name) || name.split('/').includes('..');
}

export function damaged(): FileFault {
  return new FileFault('is damaged: the workbook cannot be unpacked');
}
