import { describe, expect, test } from '@jest/globals';
import { isOwnRequest } from '../../src/page/http/guard';

const PORT = 4173;
const OWN = { host: '127.0.0.1:4173' };

describe('who may ask the page’s server', () => {
  test.each([
    ['a typed address', 'GET', { ...OWN, 'sec-fetch-site': 'none' }],
    ['the page’s own file', 'GET', { ...OWN, 'sec-fetch-site': 'same-origin' }],
    ['the page’s own action', 'POST', { ...OWN, origin: 'http://127.0.0.1:4173', 'sec-fetch-site': 'same-origin' }],
    ['the page under its other name', 'POST', { host: 'localhost:4173', origin: 'http://localhost:4173' }],
  ])('%s is heard', (_who, method, headers) => {
    expect(isOwnRequest({ method, headers }, PORT)).toBe(true);
  });

  test.each([
    ['a site that points its name at this machine', 'GET', { host: 'evil.example:4173' }],
    ['another port of this machine', 'POST', { ...OWN, origin: 'http://127.0.0.1:8080' }],
    ['another site’s form', 'POST', { ...OWN, origin: 'https://evil.example' }],
    ['another site’s image', 'GET', { ...OWN, 'sec-fetch-site': 'cross-site' }],
    ['the sandboxed sidebar itself', 'POST', { ...OWN, origin: 'null' }],
    ['an action of unknown origin', 'POST', OWN],
    ['a request without a host', 'GET', {}],
  ])('%s is refused', (_who, method, headers) => {
    expect(isOwnRequest({ method, headers }, PORT)).toBe(false);
  });
});
