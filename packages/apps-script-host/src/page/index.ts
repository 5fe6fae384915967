/** The page that shows a workbook and the script's sidebar, and its server on this machine. */
export { buildPageAssets } from './assets';
export { frameHtml } from './frameHtml';
export type { PageHandle, ShownCell } from './handle';
export type { PageHost } from './pageHost';
export { ANY_PRODUCT, type Product } from './product';
export type { CallOutcome, Language, PersonView } from './protocol';
export { servePage, type PageOptions, type ServedPage } from './servePage';
