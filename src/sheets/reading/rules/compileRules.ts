import { ruleCalendar } from '../../../domain/calendar/ruleCalendar';
import { readSchedule } from '../../../domain/calendar/schedule';
import { clientsFrom } from '../../../domain/rules/clients';
import type { Rules } from '../../../domain/context';
import type { DealColumn } from '../../../domain/deal';
import { laddersFrom } from '../../../domain/rules/ladder';
import { planFrom } from '../../../domain/rules/plan';
import { pricesFrom } from '../../../domain/rules/prices';
import { stagesFrom } from '../../../domain/stages';
import { teamFrom } from '../../../domain/rules/team';
import type { RuleRows } from './ruleRows';

/** Rows of the rules tabs as the rules of a run. */
export function compileRules(rows: RuleRows, columnNamed: (title: string) => DealColumn | null): Rules {
  const schedule = readSchedule(rows.settings.schedule);
  if (schedule.kind === 'unreadable') throw new Error('the settings hold a schedule that was never read');
  return {
    settings: rows.settings,
    stages: stagesFrom(rows.stages, columnNamed),
    ladders: laddersFrom(rows.ladder),
    team: teamFrom(rows.team),
    clients: clientsFrom(rows.clients),
    calendar: ruleCalendar(schedule, rows.holidays),
    prices: pricesFrom(rows.prices),
    plan: planFrom(rows.plan),
  };
}
