import type { PageMessages } from './messages';

export const pageRu: PageMessages = {
  title: 'РОП-контроль',
  loading: 'Считаем…',
  retry: 'Повторить',
  failed: (reason) => `Не получилось: ${reason}`,
  offline: 'Нет связи. Ничего не потеряно: повторите, когда связь вернётся.',
  noPermission: (what) => `Не дано разрешение: ${what}. Откройте панель из меню заново и дайте его.`,
  permissions: {
    'spreadsheets.currentonly': 'читать и менять эту таблицу',
    'script.container.ui': 'показывать панель',
    'script.scriptapp': 'запускаться по расписанию',
    'userinfo.email': 'видеть адрес вашей почты',
    'script.send_mail': 'отправлять письма',
  },
  more: (count) => `Ещё ${count}`,
};
