import { checks } from '../../domain/checks';
import type { Check } from '../../domain/checks/check';
import type { DealColumn } from '../../domain/deal';
import type { Language } from '../../domain/language';
import { cellAddress } from '../../sheets/address';
import { unknownHeaders } from '../../sheets/setUp/unknownHeaders';
import { setUpPlan } from '../../sheets/setUp/setUpPlan';
import { tables } from '../../sheets/tables';
import { OWN_COLUMNS, PEOPLE_COLUMNS } from '../../sheets/tables/deals';
import { demandRole } from '../access';
import { guarded } from '../guard';
import type { OpenedBook } from '../openedBook';
import { accessTo, openBook } from '../openedBook';
import { recordIn } from '../setUpRecord';
import type { OfferedColumn, SetUpProposal } from './setUpState';

/** What set-up recognises in this workbook and would add, for a head or the owner. Writes nothing. */
export function setUpProposal(): SetUpProposal {
  return guarded('setUpProposal', () => {
    const opened = openBook();
    demandRole(accessTo(opened), 'head', opened.say);
    return proposalFor(opened);
  });
}

/** The same for a workbook that has been read. */
export function proposalFor({ spreadsheet, book, phrases: { language }, properties }: OpenedBook): SetUpProposal {
  const { deals } = book;
  const plan = setUpPlan(spreadsheet, deals);
  return {
    tab: deals.title,
    headerRow: deals.headerRow,
    isSetUp: deals.headers.own.verdict !== undefined,
    mapping: plan.mapping.map(({ column, header, confidence }) => ({
      title: PEOPLE_COLUMNS[column as DealColumn].titles[language],
      header,
      confidence,
    })),
    unknown: unknownHeaders(deals).map(({ header, at }) => ({
      header,
      cell: cellAddress(deals.title, deals.headerRow, at),
    })),
    doubled: plan.doubled.map(({ column, headers }) => ({
      title: PEOPLE_COLUMNS[column as DealColumn].titles[language],
      headers,
    })),
    ownToAdd: plan.ownToAdd.flatMap((id) => (OWN_COLUMNS[id].hidden ? [] : [OWN_COLUMNS[id].titles[language]])),
    offered: plan.offered.map((column) => offeredColumn(column, language)),
    tabsToCreate: tables.flatMap(({ id, titles }) => (plan.tabsToCreate.includes(id) ? [titles[language]] : [])),
    problems: book.problems.flatMap(({ code, detail }) => (code === 'header-missing' ? [] : [detail])),
    canUndo: recordIn(properties) !== null,
  };
}

/** A column that the sheet lacks, with what it would switch on. */
function offeredColumn(column: DealColumn, language: Language): OfferedColumn {
  const needing = checks.filter((check: Check) => check.columns.includes(column));
  return {
    column,
    title: PEOPLE_COLUMNS[column].titles[language],
    checks: needing.map(({ titles }) => titles[language]),
  };
}
