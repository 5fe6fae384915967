import { createBookFiles } from 'apps-script-host/files';

/** Workbooks of this product on this machine: Russian ones from Moscow until their own file says another. */
export const bookFiles = createBookFiles({
  sidecarEnding: '.rop.json',
  locale: 'ru_RU',
  timeZone: 'Europe/Moscow',
});
