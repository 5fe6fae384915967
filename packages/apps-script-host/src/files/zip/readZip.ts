import { crc32, inflateRawSync } from 'node:zlib';
import { damaged, readDirectory } from './directory';
import type { ZipEntry } from './directory';

/** The parts of a zip by name, unpacked when asked for. */
export interface Zip {
  readonly names: readonly string[];
  /** The part's bytes; null when there is no such part. */
  read(name: string): Buffer | null;
}

const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;

export function readZip(file: Buffer): Zip {
  const entries = new Map(readDirectory(file).map((entry) => [entry.name, entry]));
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      return entry === undefined ? null : unpack(file, entry);
    },
  };
}

/** The directory's word on the size is held to: an entry that inflates past it stops there. */
function unpack(file: Buffer, entry: ZipEntry): Buffer {
  const bytes = inflate(packedBytes(file, entry), entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged();
  return bytes;
}

function packedBytes(file: Buffer, { offset, packedSize }: ZipEntry): Buffer {
  if (offset + LOCAL_SIZE > file.length) throw damaged();
  const start = offset + LOCAL_SIZE + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  if (start + packedSize > file.length) throw damaged();
  return file.subarray(start, start + packedSize);
}

function inflate(packed: Buffer, { method, size }: ZipEntry): Buffer {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw damaged();
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1), chunkSize: chunkSizeFor(size) });
  } catch {
    throw damaged();
  }
}

/** One allocation for a small part, large steps for a large one. */
function chunkSizeFor(size: number): number {
  return Math.min(Math.max(size, 64), 4 * 1024 * 1024);
}
