import type { IncomingMessage } from 'node:http';

/** The request's body is longer than it may be. */
export class TooLarge extends Error {
  constructor(limit: number) {
    super(`The request is longer than ${limit} bytes`);
  }
}

/** Reads the body; refuses one longer than `limit` bytes without holding it. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new TooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
