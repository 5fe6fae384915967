/** The page that shows a workbook and the script's sidebar, and its server on this machine. */
export { frameHtml } from './frameHtml';
export type { CallOutcome } from './protocol';
export { servePage } from './servePage';
