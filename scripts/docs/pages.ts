import { checksPage } from './checksPage';
import { functionsPage } from './functionsPage';
import { metricsPage } from './metricsPage';
import { scopesPage } from './scopesPage';

/** Every generated page of docs/, by its file name. */
export function pages(): Readonly<Record<string, string>> {
  return {
    'checks.md': checksPage(),
    'metrics.md': metricsPage(),
    'functions.md': functionsPage(),
    'scopes.md': scopesPage(),
  };
}
