import { lazy } from '../lazy';
import { nameKey } from '../name';
import { foldedScript } from '../words/script';
import { STAGE_KINDS, STAGE_TITLES } from './stageNames';
import type { StageKind } from './stageNames';

/** What a word of the stage column may stand for. */
export interface StageWord {
  /** Null: nothing is proposed. */
  readonly kind: StageKind | null;
  /** Whether that may be taken without asking. */
  readonly isSure: boolean;
}

type Phrases = Readonly<Record<StageKind, string>>;

/** A thing and what was done with it, in either order. */
const both = (thing: string, done: string): string => `(${thing}) (${done})|(${done}) (${thing})`;

const OFFER =
  'кп|(коммерческое |ком )?предложение|прайс|смет[ау]|расчет|(price )?(quote|quotation|proposal|offer|estimate)';
const SENT = '(отправ|высла|направ|выда|выстав|сдела)~|sent|made|given|submitted|issued|raised|presented';
const ADVANCE = 'предоплат[аыу]|аванса?|deposit|prepayment|advance';
const GOT = '(получ|внес|поступ|опла[чт])~|приш(ел|л[аио])|прошла|received|paid';
const WAIT = '(ждем|жду|ожида*|awaiting|waiting for|pending)';
const GONE = '(отгру[жз]|достав)~';

/**
 * What people and CRMs call each kind of stage (spec §2 and §23), as whole phrases in small letters: `*` is any ending, `~`
 * that of what is done. Words that only say whose stage it is («заказ», «клиентом», deal) are passed over.
 */
const SURE: Phrases = {
  lead:
    `(нов(ый|ая|ое|ые)|входящ*|new|in(coming|bound))( обращени*| запрос*| звонок| inquiry| enquiry| request)?|лиды?|заявк[аи]|обращени[ея]|запрос|не(разобран|обработан)*|не (обработан|взят|разобран)*( в работу)?|` +
    both('лид|заявка|запрос|обращение|inquiry|enquiry|request', '(получ|поступ)~|received') +
    '|поступ~|leads?( in)?|prospect(ing)?|[ei]nquiry|request|un(assigned|sorted|processed)',
  contact:
    '(первичный|первый|установлен) контакт|контакт( установлен)?|связал(ись|ся)|(со|до)звони(лись|лся)|встреча|' +
    both('встреч[ау]|meeting|demo|appointment|visit', '(назнач|прове)~|запланирована|состоялась|scheduled|booked|set') +
    '|встретились|квалифицирован*|качествен*|целев(ой|ая|ые)|' +
    both('потребност*', '(выявл|определ)~') +
    '|contact(ed)?( made)?|(initial|first) (contact|meeting)|meeting|(sales )?qualified( to buy)?|discovery( call)?|needs (analysis|defined|identified)|working|engag(ing|ed)',
  quote: `${both(OFFER, SENT)}|(${OFFER}) у клиента|(кп|(коммерческое |ком )?предложение)( на рассмотрении)?|quoted?|quotation|proposal|proposition|offer|(proposal|price) (price )?(quote|quotation)`,
  deal:
    `сделка|заказ( принят)?|подтвержд~|счета?( на (пред)?оплату)?|${both('счет( на (пред)?оплату)?|invoice', SENT)}|договор|${both('договор|contract|agreement', '(подпис|заключ)~|на подпис*|signed')}|` +
    `${WAIT} (предоплат*|аванс*|отгрузк*|обеспечени*|deposit|prepayment|shipment)( до *)?|${both(ADVANCE, GOT)}|(в |на )?производств[ео]|зака(з|зали|зан*)( разме~)?( у поставщика)?|собра~|(в |на )?(сборк[аеу]|комплектаци[яию])|комплектуется|` +
    'готов[аоы]? к (отгрузке|обеспечению|выдаче|отправке)|deal|invoiced?|contract|signed|order( confirmed| placed| received)?|confirmed|sales order|po received|(in )?production|ready (to ship|for (shipment|delivery|pickup))',
  shipped: `${GONE}|отгрузка( (заверш|выполн)~)?|${GONE} (со склада|не оплач~|ждем оплату)|${WAIT} оплат* после *|ship(ped|ment)|delivered|dispatched|delivered to|(shipped|delivered) (awaiting payment|unpaid)`,
  paid:
    `(полностью |счет )?опла(ч|ти)~( полностью| 100%)?|оплата|100% оплата|оплата 100%|${both('оплат[ау]|деньги|payment|money', GOT)}|${GONE} (и )?оплач~|оплач~ (и )?${GONE}|успех|(закрыт* )?успешн*( закрыт*| заверш~| реализ~)?|` +
    'выигр~|paid( in full| and shipped| and delivered)?|(fully|invoice) paid|payment|(closed )?won|closed successfully',
  lost:
    'отказы?|отказ(ано|ал(ся|ась|ись))|проигр(ыш|~)|потеря(~)|провал(ен*)?|отвал(и~)?|сорва~|срыв|закрыт* и не реализован*|не (реализован*|купи~|состоя~|целев*|интересно|нужно|актуал*|успешн*)|неуспешн*|неактуал*|отмен(а|~)|' +
    'аннулиров~|сли(л|т)*|спам|нецелев*|некачествен*|уш(ел|ла|ли) к конкурент*|(купи|выбра)~ (у|в) (конкурент|друг)*( месте)?|(анализ|разбор) причин* провала|закрыт* (неуспешно|с отказом)|(closed )?lost( to (a )?competitor)?|cancell?ed|rejected|' +
    'declined|(dis|un)qualified|not (qualified|interested)|junk|spam|abandoned|dead|analy[sz]e failure',
};

/** Words of several meanings: the likeliest is proposed, and a person is asked. */
const PROPOSED: Phrases = {
  lead: 'cold',
  contact:
    'в работе|взят* в работу|(на )?переговор*|звонок|перезвон*|презентаци*|демо*|квалификаци*|(на )?про?счет*|считаем|подготовка кп|замер*|demo*|presentation*|qualification|in progress|trial*|estimating|discuss*|' +
    'value proposition|(id )?decision makers|perception|follow up',
  quote: `дума(ет|ют)|${WAIT} (решени*|ответ*)|принима(ет|ют) решение|торг*|negotiat*|decision*|under review`,
  deal: '(согласование )?договор*|финальный счет|в процессе отгрузк*|(ждем|ожида*|ждет) оплат*|част*|предоплата|аванс|в резерв*|contract|final invoice|awaiting payment|legal*|partial*|ready to close|verbal*|processing',
  shipped: 'в пути|доставка|выда~|(акт|упд) подпис~|in transit',
  paid: 'купи~|прода~|sold',
  lost: 'дубл*|no (decision|response)',
};

const DONE = String.raw`\S*(?:л(?:[аои]|ся|ась|ось|ись)?|нн?(?:[аоы]|ый|ая|ое|ые)?)`;

const compiled = (all: Phrases, end: string) =>
  lazy(() =>
    (Object.entries(all) as [StageKind, string][]).map(([kind, phrases]) => ({
      kind,
      is: new RegExp(`^(?:${phrases.replace(/\*/g, String.raw`\S*`).replace(/~/g, DONE)})${end}`),
    })),
  );

const sure = compiled(SURE, '$');
/** Whatever is said besides. */
const proposed = compiled(PROPOSED, '(?: |$)');

/** Whose stage it is, which says nothing of the stage. */
const PASSED_OVER =
  /(?<!\p{L})(?:сделк[аиу]|заказа?|лида?|заявк[аи]|(?:с )?клиент(?:а|у|ом)?|полностью|товар|deal|order|leads?|opportunity|(?:to )?(?:customer|client)|by|the)(?!\p{L})/gu;
/** «1. Новая» */
const NUMBERED = /^\s*(?:\d{1,2}\s*[.)]\s*)+(?=\D)/;
const DAY = String.raw`[0-3]?\d(?:\.[01]?\d|[./-][01]?\d[./-]\d{2,4})(?:\s*г\.?)?|\d{4}-\d\d-\d\d|\d{1,2}:\d\d`;
const NUMBER = String.raw`\d[\d\s\u00a0]*(?:[.,]\d+)?(?:\s*(?:₽|р\.?|руб\.?))?`;
/** «20.06», «№ 145 от 20.06.2026», «в 14:00»: what stands behind a word and is none. */
const BEHIND = new RegExp(
  String.raw`[\s,.:;(–—-]+(?:(?:от|в|on|at|from|of)\s+)?(?:(?:№|#|no\.?)\s*)?(?:${DAY}|(${NUMBER}))\)?[\s.]*$`,
  'iu',
);
/** From here on a number behind «оплачено» is a part of the sum. */
const A_SUM = 1000;
/** Longer texts are no stage. */
const LONGEST = 60;

/** A stage word without the date or number behind it: «отгрузка 20.06» goes by «отгрузка» (spec §23). */
export function withoutNumber(text: string): string {
  let word = text.trim();
  for (let turn = 0; turn < 3; turn += 1) word = word.replace(BEHIND, '');
  return word === '' ? text.trim() : word;
}

/** The word by which a stage that nobody knows is asked about: «Этап 1» and «Этап 2» are two, «думает 20.06» is one with «думает». */
export function askedWord(text: string): string {
  const word = withoutNumber(text);
  return /^\D*\d{1,2}\D*$/.test(text.trim().slice(word.length)) ? text.trim() : word;
}

/** What a word of the stage column stands for. */
export function stageWord(text: string): StageWord {
  if (text.length > LONGEST) return { kind: null, isSure: false };
  const word = withoutNumber(text);
  const key = keyOf(word);
  const shorter = key.replace(PASSED_OVER, ' ').replace(/ +/g, ' ').trim();
  const kindIn = (list: ReturnType<typeof sure>): StageKind | null =>
    (list.find(({ is }) => is.test(key)) ?? list.find(({ is }) => is.test(shorter)))?.kind ?? null;
  const kind = kindIn(sure());
  if (kind === null)
    return isLostFor(word) ? { kind: 'lost', isSure: true } : { kind: kindIn(proposed()), isSure: false };
  return { kind, isSure: kind !== 'paid' || !saysSum(text) };
}

/** «Отказ (дорого)», “Lost - price”: behind a loss stands its reason. */
function isLostFor(word: string): boolean {
  const [before = '', reason] = word.split(/\s*[(:–—]|\s-\s/);
  return reason !== undefined && sure().some(({ kind, is }) => kind === 'lost' && is.test(keyOf(before)));
}

/** «оплачено 50 000»: how much of it that is, is not said. */
function saysSum(text: string): boolean {
  const [, number = ''] = BEHIND.exec(text.trim()) ?? [];
  return /[₽р]/i.test(number) || Number(number.replace(/[^\d]/g, '')) >= A_SUM;
}

function keyOf(word: string): string {
  const plain = word.toLowerCase().replace(/ё/g, 'е').replace(NUMBERED, '');
  return foldedScript(plain)
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

const kindByTitle = lazy(
  () =>
    new Map(
      STAGE_KINDS.flatMap((kind) =>
        [kind, STAGE_TITLES[kind].ru, STAGE_TITLES[kind].en].map((title) => [nameKey(title), kind] as const),
      ),
    ),
);

/** The kind that a stage's title, a usual word for it or the kind's own id stands for; null where it has to be asked. */
export function stageKindOf(text: string): StageKind | null {
  const title = kindByTitle().get(nameKey(text));
  if (title !== undefined) return title;
  const { kind, isSure } = stageWord(text);
  return isSure ? kind : null;
}
