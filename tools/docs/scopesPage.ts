import { SCOPES } from '../doctor/scopes';

/** docs/scopes.md: what the add-on asks a person's consent for, and why. */
export function scopesPage(): string {
  return [
    '# What it asks consent for, and why',
    '',
    'Generated from `tools/doctor/scopes.ts` by `npm run docs`. A test holds the manifest to exactly these and shows in the',
    'local host that each is needed; `npm run doctor` refuses a manifest that asks for more.',
    '',
    '| scope | why | what works without it |',
    '|---|---|---|',
    ...SCOPES.map(({ scope, why, without }) => `| \`${scope.replace(/^.*\/auth\//, '')}\` | ${why} | ${without} |`),
    '',
    'Google asks for each box by itself. **Every colleague consents on their own, and ticks all of them**: in a script inside a sheet no',
    'installed trigger runs while one of its creator’s boxes is unticked, and Google tells nobody; an add-on’s runs up to what needs it. So',
    '«Включить ежедневный отчёт» asks for all of them first (`ScriptApp.requireAllScopes`).',
    '',
    'It asks for no access to other files, to Drive, to mail that came, to contacts or to the network: `currentonly` is the open',
    'spreadsheet alone, and `send_mail` only sends.',
    '',
  ].join('\n');
}
