import { Z } from './wilson';

/** Bounds of the share of `part` in `whole`, as `wilsonInterval`; `whole` is above 0. */
export function wilsonSql(part: string, whole: string): { readonly low: string; readonly high: string } {
  const share = `(CAST(${part} AS FLOAT64) / ${whole})`;
  const spread = `(${Z * Z} / ${whole})`;
  const centre = `${share} + ${spread} / 2`;
  const half = `${Z} * SQRT(${share} * (1 - ${share}) / ${whole} + ${spread} / (4 * ${whole}))`;
  return {
    low: `GREATEST(0, (${centre} - ${half}) / (1 + ${spread}))`,
    high: `LEAST(1, (${centre} + ${half}) / (1 + ${spread}))`,
  };
}
