import type { DealColumn } from '../../domain/deal';
import type { NameLists } from './headerNames';

/**
 * How CRMs and people head the columns of deals (spec §2 and §23). Words that only say «of the deal» («сделки», «заказа»,
 * order) and units are passed over by the matcher, so that they stand here only where the plain word says too little.
 */
export const DEAL_HEADER_NAMES: Readonly<Partial<Record<DealColumn, NameLists>>> = {
  id: {
    synonyms:
      '№ {сделки, заявки, заказа, лида, КП}, Код {заказа, сделки, заявки}, {Quote, SO, Sales order} number, Quote {№, ID}, Номер, ИД, Номер КП, Number, ' +
      'Order reference',
    standIns: '№, No, ID лида, Lead ID, № п/п, п/п, №пп, № п п, Порядковый номер, № строки, Row number, S No',
    maybe:
      'Номер {накладной, договора, счета, документа}, {Invoice, Document, PO, Contract} number, № {накладной, договора, счета, документа}, Invoice {№, No}, ' +
      'Договор, Счет №, PO №, Reference, Ref, Заказ, Код, Transaction ID, Row ID, Заявка, Сделка, Ticket',
  },
  requestedAt: {
    synonyms:
      'Дата {обращения, создания, заказа, лида, запроса, поступления, оформления, приема, добавления, и время, и время обращения, и время создания, ' +
      'первого обращения, входящей заявки, появления}, {Engage, Created, Create, Creation, Order, Enquiry, Inquiry, Request, Lead, Acquisition, Submission, ' +
      'Entry} date, Date {created, ordered, received, added, of enquiry, of inquiry, of order, requested}, {Enquiry, Inquiry, Request} received, ' +
      '{Дата/время, Время} создания, Created {at, on, time}, {Ordered, Requested, Received, Added, Submitted} on, Когда {обратился, обратились}, {Creation, ' +
      'Add, Added} time, Создана, Поступила, Created, Отметка времени, Timestamp, Дата/время, Создано, Создан, Order placed, Submitted at',
    standIns: 'Дата, Date, Дата сделки, Deal date, Дата регистрации',
    byCells: 'Received, Поступил, Поступило обращение',
    maybe:
      'Дата {начала, продажи, документа, открытия, накладной}, {AQL, Start, Sale, Open} date, Время, Date of sale, Opened, Месяц',
    beginnings: 'заявк, обращ, запрос, поступ, enquir, inquir, request, received',
  },
  respondedAt: {
    synonyms:
      'Дата {ответа, первого контакта, первого ответа, и время ответа, и время первого ответа, первого звонка, первичного контакта}, First {reply, reply at, ' +
      'response date, response at, responded on, responded at, contacted, contacted on, contact date, touch date}, {Ответ, Первый ответ} клиенту, ' +
      'Responded {at, on}, Replied {on, at}, Ответили, Response date, Reply date, Date of first contact',
    byCells:
      '{Время, Время первого} ответа, Первый {контакт, звонок}, First {contact, call, response time}, Contacted on, Contacted',
    maybe: 'Дата {контакта, звонка, связи}',
    beginnings: 'ответ, respon, repl',
  },
  client: {
    synonyms:
      'Наименование {компании, клиента, покупателя, заказчика, организации, контрагента}, Название {компании, клиента, заказчика, организации}, {Company, ' +
      'Client, Customer, Account, Organization, Organisation, Buyer} name, {Associated, Customer} company, Компания, Заказчик, Покупатель, Customer, ' +
      'Компания клиента, Компания-клиент, Клиент (компания), Фирма, Company, Accounts, Buyer, Client/company, Purchaser, Company/client',
    standIns:
      'Контрагент, Имя клиента, ФИО клиента, ФИО заказчика, Имя заказчика, ФИО покупателя, Имя покупателя, Организация, Organization, Organisation, Account',
    maybe:
      '{Полное имя, Имя, Компания} контакта, {ИД, ID, Код} клиента, {Contact, Full, Lead} name, {Контактное, Юр} лицо, {Primary, Associated} contact, ' +
      'Контакт, ФИО, Имя, Contact, Contacts, Contact person, Name, Лид, Ваше имя, Как вас зовут, Customer ID, Client ID, Торговая точка, Грузополучатель, ' +
      'Получатель, Плательщик, Партнер, Partner, Наименование, Абонент, Полное наименование организации',
    beginnings: 'клиент, заказчик, покупат, контраг, фирм, client, customer, buyer',
  },
  manager: {
    synonyms:
      '{Отв., Аккаунт} менеджер, Менеджер {ответственный, по продажам, продаж, ОП, отдела продаж}, Ответственный {менеджер, пользователь, сотрудник}, Sales {agent, rep, ' +
      'representative, person, manager, owner, exec, executive, person name}, Responsible {user, person, manager}, {ФИО, Имя} менеджера, Assigned {to, user, ' +
      'rep}, Торговый {представитель, агент}, {Owner, Rep, Manager, Salesperson} name, Кто {ведёт, продал}, {Owned, Handled, Sold} by, Ответственный, МОП, ' +
      'Продавец, Owner, Ответственное лицо, Ведет, Сейлз, Сейл, Продажник, Ведущий менеджер, Responsible, Account executive, Assignee, Rep, Seller, Salesman',
    standIns: 'Владелец, Account owner, Account manager',
    maybe:
      'Менеджер {клиента, проекта}, ИД продавца, Код менеджера, Владелец-сотрудник, Мастер, Lead by, Исполнитель, Сотрудник, Ответственный за контакт, ' +
      'Агент, Agent, Куратор, Автор, Employee, Contact owner, Кто принял, Принял заказ',
    beginnings: 'менедж, ответств, продав, ведет, manager, seller, salesp, rep, owner',
  },
  source: {
    synonyms:
      'Источник {обращения, клиента, трафика, привлечения, рекламы, предварительного контакта}, Откуда {узнали, о нас узнали, пришел, пришли, клиент}, ' +
      'Канал {привлечения, рекламы, поступления}, Рекламный {источник, канал}, {Referral, Acquisition, Original} source, Узнали {о нас, про нас}, {Hear, ' +
      'Heard} about us, {Marketing, Acquisition} channel, Откуда, Маркетинговый канал, О нас узнали, Source name, Find us',
    standIns: 'Канал, Канал продаж, Channel, Sales channel',
    maybe:
      'Канал {связи, обращения}, {Original traffic, Traffic} source, utm_source, utm_medium, Medium, Campaign, Площадка, Source channel, Реклама, ' +
      'Кто привел, Referred by, Рекомендация',
  },
  item: {
    synonyms:
      'Наименование {товара, материала, продукции, номенклатуры, изделия, услуги, позиции, запчасти, детали, товара/услуги, работ}, Название {товара, ' +
      'услуги, продукта, позиции}, Product {name, title, description, or service}, Что {заказали, покупает}, Сортамент, Номенклатура, Product, Наименование, ' +
      'Продукция, Продукт, Деталь, Запчасть, Изделие, Услуга, Услуги, Товары, Товар/услуга, Товары/услуги, Ассортимент, Предмет заказа, Товарная позиция, ' +
      'Вас интересует, Products, Item name, Item description, Product/service, Service, Service name, Services, Goods, Interested in, Line item, Items',
    standIns: 'Позиция',
    beside: { names: 'Наименование', columns: ['client', 'price', 'quantity'] },
    maybe:
      '{Код, ИД} товара, {Тип, Вид} услуги, {Deal, Opportunity, Lead} name, Product {ID, code}, Название, Наименование сделки, Сделка, Name, Opportunity, ' +
      'Title, Deal, Артикул, SKU, Part number, Part №, Модель, Model, Топливо, Description, Мероприятие, Материал, Проект, Что нужно, Заявка, Вид работ, ' +
      'Работы, Услуга/товар, Состав заказа, Order details, Requirement, Stock code',
  },
  group: {
    synonyms:
      'Категория {товара, товаров, продукта, продукции, номенклатуры}, Группа {товара, товаров, номенклатуры, продукции}, Товарная {группа, категория}, ' +
      'Product {group, category, family}, Номенклатурная группа, Вид продукции, Item group, Item category',
    standIns: 'Категория, Category, Series, Вид товара, Тип товара, Product line, Product type',
    maybe:
      'Вид, Бренд, Марка, Brand, Подгруппа, Подкатегория, Sub-Category, Направление, Раздел, Тип продукта, Производитель',
  },
  quantity: {
    synonyms:
      'Количество {товара, нужно, единиц}, Quantity {ordered, needed, required, sold}, {Approximate, Estimated, Ordered} quantity, {Вес, Масса} нетто, ' +
      'Кол-во, Тоннаж, т, Нетто, Qty, тн, м3, м2, Кол, К-во, Кол-во товара, Тонн, Общий вес, Объем нужен, Сколько нужно, Необходимое количество, ' +
      'Qty ordered, Units sold, Net weight, Tonnage, Tons, Pieces, Pcs, Qty sold',
    standIns: 'Вес, Масса, Объём, шт, кг, л, м, пог м, Штук, Volume, Weight, Units',
    maybe:
      'Товаров, Product quantity, Позиций, Ед, Мест, Площадь, Метраж, Длина, Часов, Часы, Hours, Упаковок, Коробок, Паллет',
    beginnings: 'кол, объем, тонн, штук, qty, quant, volume',
  },
  listPrice: {
    synonyms:
      'Цена {по прайсу, прайса, прайсовая, прайс-лист, по прайс-листу, каталога, по каталогу, без скидки}, {Base, Catalog, Catalogue, Standard, Book, ' +
      'Full} price, {Базовая, Прайсовая, Каталожная, Полная} цена, Прайс, Прайс-лист, РРЦ, MSRP, RRP',
    maybe: '{Розничная, Рекомендованная} цена, Цена {розничная, завода}, Розница, Retail price',
  },
  price: {
    synonyms:
      'Цена {продажи, реализации, отпускная, для клиента, клиенту, клиента, покупателя, с НДС, продажи с НДС, за единицу с НДС, отгрузки, со скидкой, за м2, ' +
      'продажи за ед, реализации с НДС, продажи за единицу товара, предложения, в КП}, {Sales, Sale, Selling, Sell, Quoted, Quote, Customer, Offer, ' +
      'Sold} price, Отпускная {цена, цена с НДС}, Продажная цена, Price per unit',
    standIns: 'Цена, Price',
    beside: { names: 'Выход', columns: ['cost'] },
    maybe: 'Продажа, Цена без НДС, Rate, Тариф, Расценка, Net price',
    beginnings: 'цен, прода, отпуск, price, sell, sold',
  },
  cost: {
    synonyms:
      'Цена {входа, закупки, закупа, закупочная, зак, прихода, поставщика, входящая, приобретения, покупки, закупки с НДС, закупки за ед}, ' +
      'Себестоимость {единицы, позиции, товара, за ед}, {Purchase, Mill, Supplier, Vendor, Subcontractor, Landed, Our, Item, Product, Wholesale} cost, ' +
      'Закупочная {цена, стоимость, цена с НДС}, {Cost, Buy, Buying, Supplier, Vendor, Buy-in, Purchase unit} price, {Зак., Входная, Входящая} цена, ' +
      'Закупка {с НДС, за ед}, Закуп {с НДС, за ед}, Cost {of goods, of goods sold, per unit}, Закуп, Закупочная, Стоимость закупки, С/с, Себес, COGS',
    standIns: 'Себестоимость, Вход, Cost, Закупка',
    maybe:
      '{Сумма, Цена без НДС} закупки, Закупка сумма, Сумма закупа, Total cost, Цена завода, Приход, Затраты, Расходы, Материалы, Общая себестоимость, ' +
      'Себестоимость всего, Costs',
    beginnings: 'закуп, себест, приход, вход, cost, purchas, buy',
  },
  extraCost: {
    synonyms:
      '{Доп., Транспортные, Дополнительные, Прочие, Накладные} расходы, {Extra, Additional, Other} costs, {Freight, Shipping, Delivery} cost, Доставка, ' +
      'Расходы на доставку',
    beside: {
      names: 'Доставка, Логистика, Транспорт, Транспортные, Freight, Delivery, Shipping, Shipping cost, Delivery cost',
      columns: ['cost'],
    },
    maybe:
      'Резка, Миксер (доставка), Цена перевозки, Комиссия, Сервисный сбор, Материалы, Core charge, Монтаж, Перевозка, Стоимость доставки',
  },
  stage: {
    synonyms:
      'Стадия {продажи, продаж, воронки, работы}, Этап {продажи, продаж, воронки, воронки продаж, работы}, {Pipeline, Sales, Current, Funnel} stage, Стадия, ' +
      'Текущий этап, Текущая стадия, Stage name',
    standIns: 'Статус, Status, Состояние, Текущее состояние, Текущий статус, Current status, Sales status',
    maybe:
      'State, Outcome, Where are we, Результат, Won/Lost, Квалификация, Итог, Воронка/этап, Статус клиента, Result, Progress, Исход',
    beginnings: 'этап, стади, статус, stage, status',
  },
  quotedAt: {
    synonyms:
      'Дата {отправки КП, коммерческого предложения, предложения, выставления КП}, {Quote, Proposal, Proposal sent, Offer, Quotation, Quote sent} date, ' +
      'Quote {sent, sent on}, КП отправлено, Отправлено КП, КП выслано, Когда отправили КП, Quoted on, Proposal sent, Date quoted, Date of quote',
    byCells: 'КП, Расчет отправлен, Quote, Proposal',
  },
  invoicedAt: {
    synonyms:
      'Invoice {date, sent, sent on}, Счет {от, дата}, Счёт выставлен, Дата выставления счёта, Выставлен счет, Invoiced on, Date invoiced, Billing date, ' +
      'Billed on, Date of invoice',
    byCells: 'Счёт, Invoice',
    maybe: 'Дата {накладной, УПД}, Выставлено счетов',
  },
  shippedAt: {
    synonyms:
      'Дата {отгр, выдачи, реализации, отправки, отправки товара, окончания работ, завершения работ, сдачи работ, сдачи, отгрузки клиенту, отгрузки товара}, ' +
      '{Отгружено, Отгрузка, Отгружен} (дата), {Ship, Shipping, Shipment, Shipped, Dispatch, Despatch, Actual delivery} date, Date {shipped, delivered, dispatched, of shipment}, Shipped {on, at}, ' +
      'Dispatched on, Delivered on, Фактическая дата доставки, Доставлено клиенту',
    standIns:
      'Отгрузка, Отгружено, Отгружен, Отгружена, Выдан, Выдана, Отгрузили, Дата {акта, подписания акта, акта выполненных работ}, Acceptance date, Date accepted',
    byCells:
      'Отгружено, Отгружен, Отгружена, Отгрузили, Доставлено, Доставлен, Выдано, Dispatched, Delivered, Реализация',
    maybe:
      'Дата {доставки, выезда, оказания услуги, накладной, УПД, монтажа, поставки, выполнения, установки}, Delivery date, Отправлено, Акт подписан',
    beginnings: 'отгр, выда, вывез, достав, ship, dispatch, deliver, collected',
  },
  paidAt: {
    synonyms:
      'Дата поступления {оплаты, денег, ДС}, Дата {опл, платежа, оплаты клиентом, платы клиентом, полной оплаты}, Payment received {on, date, at}, ' +
      '{Оплачено, Оплата} (дата), {Date, Date of receipt} of payment, Когда оплатили, Payment date, Paid date, Date paid, Paid at',
    standIns: 'Оплата',
    byCells:
      'Оплата, Оплатили, Оплачен, Оплачена, Оплачено, Деньги пришли, Payment, Paid, Payment received, Оплата поступила, Поступление',
    beginnings: 'оплат, оплач, заплат, paid, pay',
  },
  closedAt: {
    synonyms: 'Closed {at, on, date, time}, Дата {потери, и время закрытия}, Date closed, Actual closing date',
    standIns: 'Close date, Дата проигрыша, Дата отказа, Date lost, Lost date',
    byCells: 'Закрыта, Закрыт, Закрыто, Deal closed',
    maybe: 'Дата {УСПЕХ, выигрыша, завершения, окончания, успеха}, {Won, Closing, End} date, Won time, Lost time',
  },
  paid: {
    synonyms:
      'Сумма {оплаты, платежа, оплачено, поступлений}, Поступило {денег, оплат}, Оплачено {всего, клиентом}, {Paid, Payment, Received} amount, {Payments, ' +
      'Amount} received, Поступило, Оплаченная сумма, Получено, Получено денег, Внесено, Amount paid, Total paid, Paid to date',
    byCells: 'Оплата, Оплатили, Оплачен, Payment, Payments, Payment received, Поступление, Приход денег',
    maybe: 'Предоплата, Аванс, Предоплата получена, Deposit, Внес клиент, Задаток',
    beginnings: 'оплат, оплач, заплат, пришл, paid, pay',
  },
  deferralDays: {
    synonyms:
      '{Дней, Кол-во дней, Срок} отсрочки, Отсрочка {платежа, по договору}, {Payment, Credit, Payment term} days, Days of credit, Credit period',
    byCells: '{Срок, Условия} оплаты, {Payment, Credit} terms, Terms, Срок платежа',
    maybe: 'Срок',
  },
  dueDate: {
    synonyms:
      'Payment {due, due date, deadline}, {Оплатить, Оплата, Срок оплаты} до, Срок платежа, Крайний срок оплаты, Дата платежа по договору, Due date, Due on, ' +
      'Pay by, Invoice due date',
    maybe: '{Плановая дата, План, Ожидаемая дата} оплаты, Дата оплаты план, Срок',
  },
  nextStep: {
    synonyms:
      '{Следующее, След., Ближайшее} действие, Next {action, activity, task, activity summary, steps, step description, activity subject}, {След., ' +
      'Ближайший} шаг, Следующая задача, Что дальше, Дальнейшие действия, Следующие шаги, Follow-up action',
    standIns: 'Задача, Действие, Что делаем, Ближайшая задача, To do, Action, Task',
    maybe: 'Closest task, Follow up, Что сделать, Активность, План действий',
  },
  nextStepDate: {
    synonyms:
      'Дата следующего {шага, контакта, действия, звонка, касания}, Next {step date, action date, step due, action due, activity date, activity deadline, contact, ' +
      'contact date, follow-up, follow-up date, call, call date, touch date, task date, activity on}, Дата {след. шага, следующей задачи, след контакта, ' +
      'след звонка, след действия, задачи, перезвона, ближайшей задачи}, Следующий {контакт, звонок}, {Follow up, Callback, Call back} date, Срок {задачи, ' +
      'следующего шага}, След {контакт, звонок}, Перезвонить, Когда связаться, Следующее касание, Follow up on, Call back',
    beside: { names: 'Когда, Дата действия, When, By when, Action date, Task date, Срок шага', columns: ['nextStep'] },
    maybe:
      'Closest task, Контакт (дата), Следующая встреча, Next meeting, Напомнить, Напоминание, Дедлайн, Deadline, Дата касания',
  },
  promisedDate: {
    synonyms:
      'Promised {date, for, delivery, delivery date, by, ship date, to customer}, Обещали {отгрузить, к, клиенту, поставить}, Обещанная {дата, ' +
      'дата отгрузки, дата поставки}, Обещанный срок {отгрузки, поставки}, Обещали, Обещано, Обещано клиенту, Promise date',
    maybe:
      '{План дата, Плановая дата, Срок, План, Планируемая дата} отгрузки, Срок {поставки, выполнения, доставки, готовности, изготовления, сдачи}, ' +
      'Дата {отгрузки план, доставки, готовности}, {Delivery, Requested delivery, Required, Expected delivery} date, Плановая дата поставки, ' +
      'When do you need it, Need by, Expected delivery, ETA, Нужно к, Lead time',
  },
  confirmedBy: {
    synonyms: 'Подтверждено кем, Кто подтвердил, Кем подтверждено, Confirmed with',
  },
  confirmedUntil: {
    synonyms: 'Confirmed {till, to}, Подтвердили до, Действует до (подтверждение)',
  },
  lossReason: {
    synonyms:
      'Причина {провала, отказа, потери, срыва, отмены, отказа клиента, стадии Сделка проиграна, неуспеха, нереализации}, Почему {отказ, отказались, ' +
      'отказался, проиграли, не купил, не купили, потеряли}, {Lost, Closed lost, Rejection, Cancellation} reason, Reason {lost, for loss, for rejection}, ' +
      'Why lost, Why we lost, Loss reason description, Lost because',
    maybe: 'Причина, Reason, Комментарий к отказу, Lost notes, Причина закрытия, Отказ, Closing reason',
  },
  objection: {
    synonyms:
      '{Client, Customer, Main} objection, {Возражение, Возражения} клиента, {Client, Customer} objections, Возражения, Основное возражение, Objections',
  },
  blocker: {
    synonyms:
      'Риск, Риски, Что тормозит, Препятствие, Препятствия, Стоп-фактор, Risk, Risks, Blockers, What blocks it, Obstacle, Obstacles',
  },
  comment: {
    synonyms: 'Комментарии, Комм, Коммент., Comments',
    standIns:
      'Примечание, Примечания, Прим, Заметки, Заметка, Комментарий менеджера, Пометки, Пометка, Notes, Note, Note 1, Remarks, Remark',
    maybe:
      'Примечание {2, 3}, Note 2, Заметки РОПа, Описание, Details, Description, Дополнительно, Комментарий клиента, Информация, Доп. информация, ' +
      'Anything else we should know, Пожелания, Message, Сообщение',
  },
  amount: {
    synonyms:
      'Сумма {продажи, продаж, с НДС, договора, контракта, итого, реализации, отгрузки, всего, для клиента}, {Общая, Итоговая, Итого, Всего} сумма, {Close, ' +
      'Deal, Order, Contract, Total, Opportunity} value, {Contract, Sale, Sales, Invoice} amount, {Итого, Всего, Стоимость} с НДС, {Order, Line} total, ' +
      '{Extended, Ext.} price, Общая стоимость',
    standIns:
      'Итого, Стоимость, Бюджет, Бюджет проекта, Сумма счета, Value, Total amount, Всего, Сумма КП, Quote amount, Quote total, Стоимость заказа',
    byCells: 'Deal size, Sales, Sale, Продажи, Fee, Продажа сумма',
    beside: { names: 'Total, Grand total', columns: ['quantity', 'price'] },
    maybe:
      'Стоимость {работ, без НДС, услуг}, Сумма {без НДС, к оплате, тыс}, {Untaxed, Product, Net, Gross} amount, Expected {revenue, deal value}, Выручка, ' +
      'Total price, Net total, Amount in company currency, Итого с доставкой, Продажа, Оборот, К оплате, Объем продаж, Budget, Revenue, Чек, Subtotal',
    beginnings: 'сумм, стоимост, выруч, amount, value, revenue',
  },
  expectedAt: {
    synonyms:
      '{Предполагаемая, Прогнозная, Плановая, Планируемая, Ожидаемая, Прогнозируемая, Ориентировочная} дата закрытия, {Expected, Estimated, Est, Forecast, ' +
      'Forecasted, Target, Projected, Anticipated, Planned, Predicted} close date, Дата закрытия {план, плановая, прогноз}, Expected {closing, closing date, ' +
      'closure date, closure, to close}, {Прогноз, Прогноз даты, План} закрытия, {Ожидаемое, Планируемое, Плановое} закрытие, {Est, Forecast} close, ' +
      'Estimated closing date',
    maybe: 'Ожидаемая {дата оплаты, оплата}, Прогноз оплаты, Прогноз, Expected payment date, Closing date',
  },
  vatSale: {
    maybe: 'Ставка НДС, VAT rate, Tax rate, НДС',
  },
};
