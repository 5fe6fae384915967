import { checksPage } from './checksPage';
import { functionsPage } from './functionsPage';
import { licencesPage } from './licencesPage';
import { metricsPage } from './metricsPage';
import { rolesPage } from './rolesPage';
import { scopesPage } from './scopesPage';
import { troubleshootingPage } from './troubleshootingPage';

/** Every generated page of docs/, by its file name. */
export function pages(): Readonly<Record<string, string>> {
  return {
    'checks.md': checksPage(),
    'metrics.md': metricsPage(),
    'functions.md': functionsPage(),
    'roles.md': rolesPage(),
    'scopes.md': scopesPage(),
    'licences.md': licencesPage(),
    'troubleshooting.md': troubleshootingPage('en'),
    'troubleshooting.ru.md': troubleshootingPage('ru'),
  };
}
