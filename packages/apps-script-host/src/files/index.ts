/** Workbooks as files: `.xlsx` in and out, `.csv` in, and what the host keeps beside a workbook. */
export { createBookFiles, type BookFileOptions, type BookFiles } from './bookFiles';
export { FileError } from './fileError';
export { lossSentence } from './lossTexts';
export { isSamePlace } from './samePlace';
export type { Sidecar } from './sidecar';
