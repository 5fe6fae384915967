import { SCOPES } from './scopes';

/** The fields that Google documents: developers.google.com/apps-script/manifest. */
const FIELDS = [
  'addOns',
  'chat',
  'dependencies',
  'exceptionLogging',
  'executionApi',
  'oauthScopes',
  'runtimeVersion',
  'sheets',
  'timeZone',
  'urlFetchWhitelist',
  'webapp',
];

type Manifest = Readonly<Record<string, unknown>>;

function parsed(text: string): Manifest | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Manifest) : null;
  } catch {
    return null;
  }
}

const isZone = (zone: unknown): boolean => typeof zone === 'string' && /^[A-Z]\w+(\/[\w+-]+)*$/.test(zone);
const isScope = (scope: unknown): boolean =>
  typeof scope === 'string' && scope.startsWith('https://www.googleapis.com/auth/');

/** What Google would refuse in a manifest, one sentence each; none for one that it takes. */
export function manifestFaults(text: string): string[] {
  const manifest = parsed(text);
  if (manifest === null) return ['appsscript.json is not a JSON object.'];
  const { timeZone, runtimeVersion, exceptionLogging, oauthScopes } = manifest;
  const unknown = Object.keys(manifest).filter((field) => !FIELDS.includes(field));
  return [
    ...unknown.map((field) => `appsscript.json has a field that Google does not know: ${field}.`),
    ...(isZone(timeZone) ? [] : ['appsscript.json names no time zone such as "Europe/Moscow".']),
    ...(runtimeVersion === 'V8' ? [] : ['appsscript.json does not ask for the runtime "V8".']),
    ...(['NONE', 'STACKDRIVER'].includes(String(exceptionLogging))
      ? []
      : ['appsscript.json has an exceptionLogging that is neither NONE nor STACKDRIVER.']),
    ...(Array.isArray(oauthScopes) && oauthScopes.every(isScope) ? [] : ['appsscript.json lists no scopes.']),
  ];
}

/** Scopes that the add-on needs and the manifest lacks, and those that it asks for without need. */
export function scopeFaults(text: string): string[] {
  const listed = parsed(text)?.['oauthScopes'];
  const asked: readonly unknown[] = Array.isArray(listed) ? listed : [];
  const needed = SCOPES.map(({ scope }) => scope);
  return [
    ...needed.filter((scope) => !asked.includes(scope)).map((scope) => `The scope ${scope} is missing.`),
    ...asked
      .filter((scope) => !needed.some((each) => each === scope))
      .map((scope) => `The scope ${String(scope)} is more than the add-on needs.`),
  ];
}
