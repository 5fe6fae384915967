import { CacheServiceService } from './cache';
import { ChartsService } from './charts';
import type { Emulated } from './emulated';
import type { Execution } from './execution';
import { HtmlServiceService } from './html';
import { LockServiceService } from './lock';
import { ConsoleService, LoggerService } from './log';
import { MailAppService } from './mail';
import { PropertiesServiceService } from './properties';
import { ScriptAppService } from './scriptApp';
import { SessionService } from './session';
import { SpreadsheetAppService } from './spreadsheetApp';
import { UtilitiesService } from './utilities';

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
