import { CacheServiceService } from '../stores/cache';
import { ChartsService } from '../spreadsheet/charts';
import type { Emulated } from './emulated';
import type { Execution } from './execution';
import { HtmlServiceService } from '../ui/html';
import { LockServiceService } from '../stores/lock';
import { ConsoleService, LoggerService } from './log';
import { MailAppService } from '../ui/mail';
import { PropertiesServiceService } from '../stores/properties';
import { ScriptAppService } from '../script/scriptApp';
import { SessionService } from '../script/session';
import { SpreadsheetAppService } from '../spreadsheet/spreadsheetApp';
import { UtilitiesService } from '../utilities/utilities';

/** What stands under its name in a script: nothing else does. */
export function globalsOf(execution: Execution): Readonly<Record<string, Emulated>> {
  return {
    SpreadsheetApp: new SpreadsheetAppService(execution),
    PropertiesService: new PropertiesServiceService(execution),
    CacheService: new CacheServiceService(execution),
    LockService: new LockServiceService(execution),
    Session: new SessionService(execution),
    Utilities: new UtilitiesService(execution),
    ScriptApp: new ScriptAppService(execution),
    HtmlService: new HtmlServiceService(execution),
    MailApp: new MailAppService(execution),
    Charts: new ChartsService(),
    Logger: new LoggerService(execution),
    console: new ConsoleService(execution),
  };
}
