import type { CellData, Scalar, SheetData } from 'apps-script-host';
import type { StageKind } from './languages/demoLanguage';
import { tabOf } from './tab';
import { roundSum } from './world';
import type { DemoWorld } from './world';

type Row = readonly (CellData | Scalar)[];

const PERCENT = '0%';
/** 1 May 2026 and 1 June 2026. */
const MONTHS = [46_143, 46_174] as const;
/** Planned gross profit of each seller of the metal trader, in roubles. */
const PLANS = [2_300_000, 2_600_000, 1_900_000, 1_700_000, 700_000];
/** Expected of the price before discounts and delivery: the plan's margin is a little below it. */
const LOST_SHARE = 0.03;
const PRICES_FROM = '2026-03-01';

/** Probability, days after which a deal is stuck, days to the next step. */
const STAGES: Readonly<Record<StageKind, readonly [number, number, number | null]>> = {
  lead: [0.1, 1, 1],
  contact: [0.2, 5, 1],
  quote: [0.5, 5, 2],
  deal: [0.8, 10, 3],
  shipped: [0.9, 0, 5],
  paid: [1, 0, null],
  lost: [0, 0, null],
};

const serialOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;
const share = (value: number): CellData => ({ value, numberFormat: PERCENT });

function rulesRows({ words, trade, owner, head }: DemoWorld): readonly Row[] {
  const { rules, ruleNames, rulesHead, language } = words;
  return [
    rulesHead,
    ...rules,
    [ruleNames.digestTo, `${owner.email}; ${head.email}`, null],
    [ruleNames.trade, trade.title[language], null],
  ];
}

/** The ladder for every group, and that of the group whose margins are others: the last good's. */
function ladderRows({ words, trade, goods }: DemoWorld): readonly Row[] {
  const rungs = (group: string | null, [manager, head]: DemoWorld['trade']['limits']): readonly Row[] => [
    [words.roles.manager, group, share(manager[0]), share(manager[1])],
    [words.roles.head, group, share(head[0]), share(head[1])],
    [words.roles.owner, group, null, null],
  ];
  const ownGroup = goods[goods.length - 1]?.group ?? null;
  return [
    words.ladderHead,
    ...rungs(null, trade.limits),
    ...(trade.groupLimits === null ? [] : rungs(ownGroup, trade.groupLimits)),
  ];
}

function stagesRows(world: DemoWorld): readonly Row[] {
  const { words, trade } = world;
  const { headers, requiredFields, stages, language } = words;
  const quantity = trade.quantityName?.[language] ?? headers['quantity'];
  const quote = trade.isByAmount ? [headers['amount']] : [quantity, headers['listPrice'], headers['price']];
  const fields = { ...requiredFields, quote: [...quote, headers['quotedAt']].map((name) => name?.replace(', ₽', '')) };
  return [
    words.stagesHead,
    ...(Object.keys(STAGES) as StageKind[]).map((kind) => {
      const [probability, stuck, step] = STAGES[kind];
      return [stages[kind], kind, share(probability), stuck, fields[kind]?.join(', ') ?? null, step];
    }),
  ];
}

function planRows({ words, trade, sellers, goods, scale }: DemoWorld): readonly Row[] {
  const margin = goods.reduce((sum, { costShare }) => sum + 1 - costShare, 0) / goods.length - LOST_SHARE / 4;
  const price = goods.reduce((sum, { listPrice }) => sum + listPrice, 0) / goods.length;
  return [
    trade.isByAmount ? words.planHead.slice(0, -1) : words.planHead,
    ...MONTHS.flatMap((month) =>
      sellers.map(({ name }, index) => {
        const profit = roundSum((PLANS[index] ?? 0) * scale);
        const revenue = roundSum(profit / margin);
        const quantity = trade.isByAmount ? [] : [Math.round(revenue / price)];
        return [{ value: month, numberFormat: words.day }, name, profit, revenue, ...quantity];
      }),
    ),
  ];
}

function teamRows({ words, sellers, head, owner }: DemoWorld): readonly Row[] {
  return [
    words.teamHead,
    ...[...sellers, head, owner].map(({ name, email, role, startedOn }) => [
      name,
      email,
      words.roles[role],
      { value: serialOf(startedOn), numberFormat: words.day },
      null,
      null,
    ]),
  ];
}

function clientsRows({ words, clients }: DemoWorld): readonly Row[] {
  return [
    words.clientsHead,
    ...clients.map(({ name, deferralDays, limit, stop }) => [
      name,
      deferralDays,
      limit === null ? null : { value: limit, numberFormat: '#,##0' },
      stop ? words.yes : null,
      null,
    ]),
  ];
}

function pricesRows({ words, trade, goods }: DemoWorld): readonly Row[] {
  const unit = trade.isByAmount ? '₽' : `₽/${trade.unit[words.language]}`;
  return [
    words.pricesHead.map((header, at) => (at > 2 ? `${header}, ${unit}` : header)),
    ...goods.map(({ item, group, listPrice, costShare }) => [
      item,
      group,
      { value: serialOf(PRICES_FROM), numberFormat: words.day },
      listPrice,
      Math.round(listPrice * costShare),
    ]),
  ];
}

/** The tabs that people fill beside the deals, all in use. */
export function referenceTabs(world: DemoWorld): readonly SheetData[] {
  const { tabs } = world.words;
  return [
    tabOf(tabs.rules, rulesRows(world), [210, 190, 260]),
    tabOf(tabs.ladder, ladderRows(world), [120, 120, 110, 110]),
    tabOf(tabs.stages, stagesRows(world), [120, 90, 100, 120, 260, 110]),
    tabOf(tabs.team, teamRows(world), [150, 220, 110, 90, 90, 90]),
    tabOf(tabs.plan, planRows(world), [100, 150, 150, 130, 100]),
    tabOf(tabs.clients, clientsRows(world), [220, 110, 120, 70, 220]),
    tabOf(tabs.prices, pricesRows(world), [200, 110, 100, 120, 120]),
  ];
}
