import type { PageMessages } from './messages';

export const pageEn: PageMessages = {
  title: 'ROP control',
  loading: 'Counting…',
  retry: 'Try again',
  failed: (reason) => `That did not work: ${reason}`,
  offline: 'No connection. Nothing is lost: try again when it is back.',
  noPermission: (what) => `A permission is missing: ${what}. Open the sidebar from the menu again and allow it.`,
  permissions: {
    'spreadsheets.currentonly': 'to read and change this spreadsheet',
    'script.container.ui': 'to show the sidebar',
    'script.scriptapp': 'to run on a schedule',
    'userinfo.email': 'to see your e-mail address',
    'script.send_mail': 'to send mail',
  },
  more: (count) => `${count} more`,
};
