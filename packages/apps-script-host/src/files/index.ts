/** Workbooks as files: `.xlsx` in and out, `.csv` in, and what the host keeps beside a workbook. */
export { FileError } from './fileError';
export { readBookFile } from './readBookFile';
export { isSamePlace } from './samePlace';
export { readSidecar } from './sidecar';
export { writeBookFile } from './writeBookFile';
