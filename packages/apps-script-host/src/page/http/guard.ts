import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from this page or from a person who typed its address. Another site's page in the same browser
 * could otherwise read and change the workbook: its requests name another origin, or, by DNS rebinding, another host.
 */
export function isOwnRequest({ headers, method }: Pick<IncomingMessage, 'headers' | 'method'>, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (headers.host === undefined || !hosts.includes(headers.host)) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (headers.origin === undefined) return method === 'GET';
  return headers.origin === `http://${headers.host}`;
}
