import { checksPage } from './checksPage';
import { functionsPage } from './functionsPage';
import { licencesPage } from './licencesPage';
import { metricsPage } from './metricsPage';
import { rolesPage } from './rolesPage';
import { scopesPage } from './scopesPage';
import { signaturesSource } from './signatures';
import { troubleshootingPage } from './troubleshootingPage';

/** Every generated file, by its place from the folder of the repository. */
export function pages(): Readonly<Record<string, string>> {
  return {
    'docs/checks.md': checksPage(),
    'docs/metrics.md': metricsPage(),
    'docs/functions.md': functionsPage(),
    'docs/roles.md': rolesPage(),
    'docs/scopes.md': scopesPage(),
    'docs/licences.md': licencesPage(),
    'docs/troubleshooting.md': troubleshootingPage('en'),
    'docs/troubleshooting.ru.md': troubleshootingPage('ru'),
    'packages/apps-script-host/src/services/runtime/signatures.ts': signaturesSource(),
  };
}
