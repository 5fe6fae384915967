/** Milliseconds of the wall clock between serial number 0 (1899-12-30) and 1970-01-01. */
const EPOCH_SERIAL = 25_569;
const MS_PER_DAY = 86_400_000;

/** Wall-clock milliseconds of a serial date, to the millisecond. */
export function wallOfSerial(serial: number): number {
  return Math.round((serial - EPOCH_SERIAL) * MS_PER_DAY);
}

/** The serial date of wall-clock milliseconds. */
export function serialOfWall(wallMs: number): number {
  return wallMs / MS_PER_DAY + EPOCH_SERIAL;
}

/** The year that the wall clock shows. */
export function wallYear(wallMs: number): number {
  return new Date(wallMs).getUTCFullYear();
}
