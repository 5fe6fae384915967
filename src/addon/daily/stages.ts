import { expectedIn } from '../../domain/reports/weekOfCash';
import { sheetMessages } from '../../i18n/sheets';
import { writeKpi } from '../../sheets/tabs/kpiTab';
import { scoreCallReviews } from '../../sheets/tabs/callReviewsTab';
import { writePeople } from '../../sheets/tabs/peopleTab';
import { writeReceivables } from '../../sheets/tabs/receivablesTab';
import { writeStandUp } from '../../sheets/tabs/standUpTab';
import { writeSummary } from '../../sheets/tabs/summaryTab';
import type { Build } from './build';

/** A part of the daily build that can be the first of a run; running it again replaces what it wrote. */
export type Stage = (build: Build) => void;

/** In the order in which they are needed: a build that is cut has the owner's page before the rest. */
export const STAGES: readonly Stage[] = [
  ({ receivables, actions, review, opened }) => {
    actions();
    writeReceivables(receivables(), review, opened.phrases);
  },
  ({ figures, cash, tabs }) => {
    const { tab, days, kpis } = figures();
    writeKpi(tab, days, kpis, sheetMessages(tabs.language).wholeTeam, expectedIn(cash()));
  },
  ({ tabs, summary, opened }) => {
    writeSummary(tabs, summary(), opened.phrases);
  },
  ({ tabs, review, opened, leftSteps, standUp, actions }) => {
    writeStandUp({ tabs, found: standUp, left: leftSteps, actions: actions() }, review, opened.phrases);
  },
  ({ tabs, review, opened }) => {
    writePeople(tabs, review, scoreCallReviews(tabs), opened.phrases);
  },
];
