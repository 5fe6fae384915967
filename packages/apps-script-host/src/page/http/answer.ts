import type { ServerResponse } from 'node:http';

/** The page loads nothing from elsewhere; the grid writes its own style elements. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page of the add-on: its own scripts in an origin of its own, nothing from anywhere. */
const FRAME_POLICY = [
  'sandbox allow-scripts allow-forms allow-popups',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

const COMMON = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };

function answer(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  policy = PAGE_POLICY,
): void {
  response.writeHead(status, { ...COMMON, 'content-type': type, 'content-security-policy': policy });
  response.end(body);
}

export function answerFile(response: ServerResponse, type: string, body: Buffer): void {
  answer(response, 200, type, body);
}

export function answerJson(response: ServerResponse, value: unknown): void {
  answer(response, 200, 'application/json; charset=utf-8', JSON.stringify(value));
}

export function answerFrame(response: ServerResponse, html: string): void {
  answer(response, 200, 'text/html; charset=utf-8', html, FRAME_POLICY);
}

/** A refusal in a sentence for the person. */
export function answerError(response: ServerResponse, status: number, sentence: string): void {
  answer(response, status, 'text/plain; charset=utf-8', sentence);
}
