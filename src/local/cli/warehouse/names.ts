import { DEFAULT_DATASET } from '../../../warehouse/ddl';
import { Complaint } from '../complaint';

export const DATASET = { type: 'string', default: DEFAULT_DATASET } as const;

/** A dataset's name as BigQuery takes it. */
export function datasetNamed(text: string): string {
  if (/^[A-Za-z_]\w{0,1023}$/.test(text)) return text;
  throw new Complaint(`--dataset is letters, digits and underscores: "${text}".`);
}

/** A project's id, not its name or number; '' is the one that bq is set to. */
export function projectNamed(text: string): string {
  if (text === '' || /^([a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/.test(text)) return text;
  throw new Complaint(`--project is a project's id (small letters, digits and hyphens, 6 to 30), not "${text}".`);
}
