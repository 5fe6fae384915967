// Loaded before clasp (`node --import`): its calls of Google's API go to the stub. Nothing else of clasp is changed.
import process from 'node:process';

if (process.argv[1]?.includes('@google/clasp')) {
  const { google } = await import('googleapis');
  const rootUrl = process.env.CLASP_STUB;
  for (const api of ['script', 'oauth2']) {
    const real = google[api].bind(google);
    google[api] = (options) => real({ ...(typeof options === 'string' ? { version: options } : options), rootUrl });
  }
}
