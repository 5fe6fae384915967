import type { DealColumn } from '../../domain/deal';
import type { NameLists } from './headerNames';

/**
 * How CRMs and people head the columns of deals (spec §2 and §23). Words that only say «of the deal» («сделки», «заказа»,
 * order) and units are passed over by the matcher, so that they stand here only where the plain word says too little.
 */
export const DEAL_HEADER_NAMES: Readonly<Partial<Record<DealColumn, NameLists>>> = {
  id: {
    synonyms:
      'ID, Номер, № сделки, № заявки, Opportunity ID, № заказа, Код заказа, Код сделки, Код заявки, ИД, № лида, № КП, Номер КП, ' +
      'Number, Order reference, Quote №, Quote number, Quote ID, SO number, Sales order number',
    standIns: '№, No, ID лида, Lead ID, № п/п, п/п, №пп, № п п, Порядковый номер, № строки, Row number, S No',
    maybe:
      '№ накладной, Номер накладной, Invoice №, Invoice number, Invoice No, Договор, № договора, Номер договора, Счет №, № счета, ' +
      'Номер счета, Номер документа, № документа, Document number, PO №, PO number, Contract number, Reference, Ref, Заказ, Код, ' +
      'Transaction ID, Row ID, Заявка, Сделка, Ticket',
  },
  requestedAt: {
    synonyms:
      'Дата, Дата обращения, Создана, Поступила, Created, Engage date, Отметка времени, Timestamp, Дата создания, Дата заказа, Дата лида, ' +
      'Дата запроса, Дата поступления, Дата поступления заявки, Дата поступления заказа, Дата оформления, Дата приема, Дата добавления, ' +
      'Дата и время, Дата и время обращения, Дата/время, Дата/время создания, Дата и время создания, Дата и время заявки, Время создания, ' +
      'Создано, Создан, Дата приема заявки, Дата приема заказа, Дата первого обращения, Дата входящей заявки, Дата появления, Когда обратился, ' +
      'Когда обратились, Created at, Created on, Created date, Create date, Creation date, Date created, Created time, Creation time, ' +
      'Deal created, Order date, Ordered on, Date ordered, Order placed, Enquiry date, Inquiry date, Enquiry received, Inquiry received, ' +
      'Request date, Requested on, Request received, Date received, Received on, Lead date, Acquisition date, Lead acquisition date, Date added, Added on, ' +
      'Add time, Added time, Submission date, Submitted at, Submitted on, Date of enquiry, Date of inquiry, Date of order, Date requested, Entry date',
    standIns: 'Дата, Date, Дата сделки, Deal date, Дата регистрации',
    byCells: 'Received, Поступил, Поступило обращение',
    maybe:
      'Дата начала, Время, Дата продажи, Дата документа, AQL date, Start date, Sale date, Date of sale, Дата открытия, Open date, Opened, ' +
      'Дата накладной, Время заявки, Месяц',
  },
  respondedAt: {
    synonyms:
      'Дата ответа, Ответили, Дата первого контакта, Дата первого ответа, Дата и время ответа, Дата и время первого ответа, Дата первого звонка, ' +
      'Дата первичного контакта, Ответ клиенту, Первый ответ клиенту, First reply, First reply at, First response date, First response at, First responded on, ' +
      'First responded at, Responded at, Responded on, Response date, Reply date, Replied on, Replied at, First contacted, First contacted on, ' +
      'First contact date, Date of first contact, First touch date',
    byCells:
      'Время ответа, Время первого ответа, Первый контакт, Первый звонок, First contact, First call, First response time, Contacted on, Contacted',
    maybe: 'Дата контакта, Дата звонка, Дата связи',
  },
  client: {
    synonyms:
      'Компания, Контрагент, Заказчик, Покупатель, Организация, Account, Customer, Название компании, Наименование компании, Наименование клиента, ' +
      'Название клиента, Наименование покупателя, Наименование заказчика, Название заказчика, Компания клиента, Компания-клиент, Клиент/компания, ' +
      'Клиент (компания), Название организации, Наименование организации, Наименование контрагента, Фирма, Company, Company name, Client name, ' +
      'Customer name, Account name, Accounts, Associated company, Organization, Organisation, Organization name, Organisation name, Buyer, ' +
      'Buyer name, Client company, Customer company, Client/company, Purchaser, Company/client',
    standIns:
      'Контрагент, Имя клиента, ФИО клиента, ФИО заказчика, Имя заказчика, ФИО покупателя, Имя покупателя, Организация, Organization, Organisation, Account',
    maybe:
      'Контакт, Контактное лицо, ФИО, Имя, Полное имя контакта, Имя контакта, Компания контакта, Contact, Contacts, Contact name, Contact person, ' +
      'Primary contact, Associated contact, Full name, Lead name, Name, Лид, Ваше имя, Как вас зовут, ИД клиента, ID клиента, Код клиента, ' +
      'Customer ID, Client ID, Торговая точка, Грузополучатель, Получатель, Плательщик, Юрлицо, Юр лицо, Партнер, Partner, Наименование, Абонент, ' +
      'Полное наименование организации',
  },
  manager: {
    synonyms:
      'Ответственный, МОП, Продавец, Кто ведёт, Sales agent, Owner, Ответственный менеджер, Менеджер ответственный, Ответственный пользователь, ' +
      'Ответственное лицо, Ответственный сотрудник, ФИО менеджера, Имя менеджера, Менеджер по продажам, Менеджер продаж, Менеджер ОП, Менеджер отдела продаж, ' +
      'Торговый представитель, Торговый агент, Кто продал, Кто ведет сделку, Ведет, Сейлз, Сейл, Продажник, Владелец, Ведущий менеджер, ' +
      'Owner name, Owned by, Responsible, Responsible user, Responsible person, Responsible manager, Sales rep, Sales representative, Sales person, Salesperson, ' +
      'Sales manager, Sales owner, Account manager, Account executive, Account owner, Assigned to, Assigned user, Assignee, Rep, Rep name, Seller, ' +
      'Salesman, Manager name, Handled by, Sold by, Sales exec, Sales executive, Assigned rep, Salesperson name, Sales person name',
    standIns: 'Владелец, Account owner, Account manager',
    maybe:
      'ИД продавца, Код менеджера, Владелец-сотрудник, Мастер, Lead by, Исполнитель, Сотрудник, Менеджер клиента, Ответственный за контакт, Агент, Agent, ' +
      'Куратор, Автор, Менеджер проекта, Employee, Contact owner, Кто принял',
  },
  source: {
    synonyms:
      'Канал, Откуда, Источник обращения, Источник лида, Источник клиента, Источник трафика, Источник привлечения, Источник рекламы, Рекламный источник, ' +
      'Источник заявки, Откуда узнали, Откуда о нас узнали, Откуда пришел, Откуда пришли, Откуда клиент, Откуда лид, Откуда заявка, Рекламный канал, Маркетинговый канал, ' +
      'Канал привлечения, Канал рекламы, Канал поступления, Источник предварительного контакта, О нас узнали, Узнали о нас, Узнали про нас, ' +
      'Lead source, Source name, Hear about us, Heard about us, Find us, Referral source, Marketing channel, ' +
      'Acquisition channel, Acquisition source, Original source, Source of lead, Source of enquiry',
    standIns: 'Канал, Канал продаж, Channel, Sales channel',
    maybe:
      'Канал связи, Канал обращения, utm_source, utm_medium, Medium, Campaign, Площадка, Source channel, Original traffic source, Traffic source, Реклама, ' +
      'Кто привел, Referred by, Рекомендация',
  },
  item: {
    synonyms:
      'Сортамент, Номенклатура, Позиция, Product, Наименование, Наименование товара, Название товара, Наименование материала, Наименование продукции, ' +
      'Наименование номенклатуры, Наименование изделия, Наименование услуги, Название услуги, Наименование позиции, Название продукта, Название позиции, Продукция, Продукт, ' +
      'Деталь, Запчасть, Наименование запчасти, Наименование детали, Изделие, Услуга, Услуги, Товары, Товар/услуга, Товары/услуги, Ассортимент, Что заказали, Что покупает, ' +
      'Предмет заказа, Товарная позиция, Вас интересует, Наименование товара/услуги, Наименование работ, Product name, Products, Item name, Item description, Product/service, ' +
      'Service, Service name, Services, Goods, Product title, Interested in, Line item, Product description, Items, Product or service',
    standIns: 'Позиция',
    beside: { names: 'Наименование', columns: ['client', 'price', 'quantity'] },
    maybe:
      'Название, Наименование сделки, Название сделки, Сделка, Name, Deal name, Deal title, Opportunity, Opportunity name, Lead title, Lead name, Title, Deal, ' +
      'Артикул, Код товара, ИД товара, Product ID, Product code, SKU, Part number, Part №, Модель, Model, Топливо, Description, Мероприятие, Материал, Проект, ' +
      'Что нужно, Заявка, Вид работ, Работы, Услуга/товар, Тип услуги, Вид услуги, Состав заказа, Order details, Requirement, Stock code',
  },
  group: {
    synonyms:
      'Товарная группа, Категория, Series, Группа товара, Группа товаров, Группа номенклатуры, Номенклатурная группа, Категория товара, Категория товаров, ' +
      'Товарная категория, Категория продукта, Категория продукции, Категория номенклатуры, Группа продукции, Вид продукции, Вид товара, Тип товара, Product group, ' +
      'Product category, Product family, Item group, Item category, Product line, Product type',
    standIns: 'Категория, Category, Series, Вид товара, Тип товара, Product line, Product type',
    maybe:
      'Вид, Бренд, Марка, Brand, Подгруппа, Подкатегория, Sub-Category, Направление, Раздел, Тип продукта, Производитель',
  },
  quantity: {
    synonyms:
      'Кол-во, Тоннаж, Объём, Вес, т, Нетто, Qty, тн, м3, м2, Кол, К-во, Вес нетто, Масса, Масса нетто, Количество товара, Кол-во товара, Тонн, Общий вес, ' +
      'Объем нужен, Количество нужно, Сколько нужно, Необходимое количество, Количество единиц, Quantity ordered, Qty ordered, Approximate quantity, Estimated quantity, Units, Units sold, ' +
      'Volume, Weight, Net weight, Tonnage, Tons, Pieces, Pcs, Quantity needed, Quantity required, Qty sold, Quantity sold, Ordered quantity',
    standIns: 'Вес, Масса, Объём, шт, кг, л, м, пог м, Штук, Volume, Weight, Units',
    maybe:
      'Товаров, Product quantity, Позиций, Ед, Мест, Площадь, Метраж, Длина, Часов, Часы, Hours, Упаковок, Коробок, Паллет',
  },
  listPrice: {
    synonyms:
      'Прайс, Базовая цена, Цена по прайсу, Прайсовая цена, Цена прайса, Цена прайсовая, Прайс-лист, Цена прайс-лист, Цена по прайс-листу, РРЦ, Каталожная цена, ' +
      'Цена каталога, Цена по каталогу, Цена без скидки, Полная цена, Base price, Catalog price, Catalogue price, MSRP, RRP, Standard price, Book price, Full price',
    maybe: 'Розница, Розничная цена, Цена розничная, Retail price, Рекомендованная цена, Цена завода',
  },
  price: {
    synonyms:
      'Цена продажи, Отпускная цена, Цена за тонну, Цена за ед., Unit price, Цена реализации, Цена отпускная, Цена для клиента, Цена клиенту, Цена клиента, Цена покупателя, ' +
      'Продажная цена, Цена с НДС, Цена продажи с НДС, Отпускная цена с НДС, Цена за единицу с НДС, Цена отгрузки, Цена со скидкой, Цена за м2, Цена продажи за ед, Цена реализации с НДС, Цена продажи за единицу товара, ' +
      'Цена предложения, Цена в КП, Sales price, Sale price, Selling price, Sell price, Price per unit, Price each, Quoted price, Quote price, Customer price, Offer price, Sold price',
    standIns: 'Цена, Price',
    maybe: 'Продажа, Цена без НДС, Rate, Тариф, Расценка, Net price',
  },
  cost: {
    synonyms:
      'Себестоимость, Вход, Цена входа, Закупочная цена, Закуп, Цена закупки, Цена закупа, Закупочная, Зак. цена, Цена закупочная, Цена зак, Цена прихода, Цена поставщика, ' +
      'Входная цена, Входящая цена, Цена входящая, Цена приобретения, Цена покупки, Стоимость закупки, Закупочная стоимость, Себестоимость единицы, Себестоимость позиции, Себестоимость товара, ' +
      'Себестоимость за ед, Цена закупки с НДС, Закупочная цена с НДС, Закупка с НДС, С/с, Себес, Закупка за ед, Цена закупки за ед, Unit cost, Cost price, Purchase price, Purchase cost, Buy price, Buying price, Mill cost, Supplier price, ' +
      'Supplier cost, Vendor cost, Vendor price, Subcontractor cost, COGS, Landed cost, Cost of goods, Cost of goods sold, Our cost, Item cost, Product cost, Cost per unit, Wholesale cost, Buy-in price, Purchase unit price',
    standIns: 'Себестоимость, Вход, Cost, Закупка',
    maybe:
      'Сумма закупки, Закупка сумма, Сумма закупа, Total cost, Цена завода, Цена без НДС закупки, Приход, Затраты, Расходы, Материалы, Общая себестоимость, Себестоимость всего, Costs',
  },
  extraCost: {
    synonyms:
      'Доставка, Доп. расходы, Транспортные расходы, Дополнительные расходы, Прочие расходы, Накладные расходы, Расходы на доставку, Freight cost, ' +
      'Extra costs, Additional costs, Other costs, Shipping cost, Delivery cost',
    beside: {
      names: 'Доставка, Логистика, Транспорт, Транспортные, Freight, Delivery, Shipping, Shipping cost, Delivery cost',
      columns: ['cost'],
    },
    maybe:
      'Резка, Миксер (доставка), Цена перевозки, Комиссия, Сервисный сбор, Материалы, Core charge, Монтаж, Перевозка, Стоимость доставки',
  },
  stage: {
    synonyms:
      'Статус, Стадия, Состояние, Deal stage, Status, Pipeline stage, Sales stage, Стадия продажи, Стадия продаж, Этап продажи, Этап продаж, Этап воронки, Этап воронки продаж, Стадия воронки, Этап работы, Стадия работы, ' +
      'Текущий этап, Текущая стадия, Current stage, Stage name, Funnel stage',
    standIns: 'Статус, Status, Состояние, Текущее состояние, Текущий статус, Current status, Sales status',
    maybe:
      'State, Outcome, Where are we, Результат, Won/Lost, Квалификация, Итог, Воронка/этап, Статус клиента, Result, Progress, Исход, Исход сделки',
  },
  quotedAt: {
    synonyms:
      'КП отправлено, Дата отправки КП, Дата коммерческого предложения, Дата предложения, Отправлено КП, КП выслано, Дата выставления КП, Когда отправили КП, Quote date, Quoted on, ' +
      'Quote sent, Quote sent on, Proposal date, Proposal sent, Proposal sent date, Offer date, Date quoted, Quotation date, Quote sent date, Date of quote',
    byCells: 'КП, Расчет отправлен, Quote, Proposal',
  },
  invoicedAt: {
    synonyms:
      'Счёт выставлен, Дата выставления счёта, Выставлен счет, Счет от, Счет дата, Invoice date, Invoiced on, Invoice sent, Invoice sent on, Date invoiced, Billing date, Billed on, Date of invoice',
    byCells: 'Счёт, Invoice',
    maybe: 'Выставлено счетов, Дата накладной, Дата УПД',
  },
  shippedAt: {
    synonyms:
      'Отгрузка, Отгружено, Дата отгр, Отгружен, Отгружена, Отгрузили, Выдан, Выдана, Дата выдачи, Дата выдачи заказа, Дата реализации, Дата отправки, Дата отправки товара, Дата окончания работ, ' +
      'Дата завершения работ, Дата сдачи работ, Дата сдачи, Дата отгрузки клиенту, Дата отгрузки товара, Ship date, Shipped on, Shipping date, Shipment date, Shipped date, Dispatch date, Dispatched on, Date shipped, ' +
      'Despatch date, Delivered on, Date delivered, Actual delivery date, Date dispatched, Date of shipment, Shipped at, Фактическая дата доставки, Доставлено клиенту',
    standIns: 'Отгрузка, Отгружено, Отгружен, Отгружена, Выдан, Выдана, Отгрузили',
    byCells:
      'Отгружено, Отгружен, Отгружена, Отгрузили, Доставлено, Доставлен, Выдано, Dispatched, Delivered, Реализация',
    maybe:
      'Дата доставки, Дата выезда, Дата оказания услуги, Дата накладной, Дата УПД, Дата монтажа, Дата выполнения, Дата установки, Delivery date, Отправлено',
  },
  paidAt: {
    synonyms:
      'Оплата, Оплачено (дата), Дата опл, Дата платежа, Дата поступления оплаты, Дата поступления денег, Дата поступления ДС, Дата оплаты клиентом, Дата платы клиентом, Дата полной оплаты, Когда оплатили, ' +
      'Оплата (дата), Payment date, Paid on, Paid date, Date paid, Paid at, Payment received on, Payment received date, Date of payment, Date of receipt of payment, Payment received at',
    standIns: 'Оплата',
    byCells:
      'Оплата, Оплатили, Оплачен, Оплачена, Оплачено, Payment, Paid, Payment received, Оплата поступила, Поступление',
  },
  closedAt: {
    synonyms:
      'Close date, Closed at, Closed on, Closed date, Date closed, Actual closing date, Deal closed on, Closed time, Date lost, Lost date, Дата проигрыша, Дата потери, Дата отказа, Дата и время закрытия',
    standIns: 'Close date, Дата проигрыша, Дата отказа, Date lost, Lost date',
    byCells: 'Закрыта, Закрыт, Закрыто, Deal closed, Сделка закрыта',
    maybe:
      'Дата УСПЕХ, Won time, Lost time, Won date, Дата выигрыша, Дата завершения, Closing date, Дата окончания, End date, Дата успеха',
  },
  paid: {
    synonyms:
      'Оплачено всего, Поступило, Сумма оплаты, Сумма платежа, Оплаченная сумма, Сумма оплачено, Оплачено клиентом, Получено, Получено денег, Сумма поступлений, Поступило денег, Поступило оплат, Внесено, ' +
      'Amount paid, Paid amount, Payment amount, Total paid, Payments received, Received amount, Amount received, Paid to date',
    byCells: 'Оплата, Оплатили, Оплачен, Payment, Payments, Payment received, Поступление, Приход денег',
    maybe: 'Предоплата, Аванс, Предоплата получена, Deposit, Внес клиент, Задаток',
  },
  deferralDays: {
    synonyms:
      'Отсрочка платежа, Дней отсрочки, Кол-во дней отсрочки, Срок отсрочки, Отсрочка по договору, Payment days, Credit days, Deferral, Days of credit, Credit period, Payment term days',
    byCells: 'Срок оплаты, Payment terms, Terms, Credit terms, Условия оплаты, Срок платежа',
    maybe: 'Срок',
  },
  dueDate: {
    synonyms:
      'Оплатить до, Оплата до, Срок платежа, Крайний срок оплаты, Дата платежа по договору, Срок оплаты до, Due date, Payment due, Payment due date, Due on, Pay by, Payment deadline, Invoice due date',
    maybe: 'Плановая дата оплаты, Дата оплаты план, План оплаты, Ожидаемая дата оплаты, Срок',
  },
  nextStep: {
    synonyms:
      'Что делаем, Задача, Действие, Следующее действие, След. шаг, След. действие, Следующая задача, Что дальше, Дальнейшие действия, Следующие шаги, Ближайшее действие, Ближайший шаг, ' +
      'Next action, Next activity, Next task, Next activity summary, Next steps, Next step description, Follow-up action, Next activity subject',
    standIns: 'Задача, Действие, Что делаем, Ближайшая задача, To do, Action, Task',
    maybe: 'Closest task, Follow-up, Follow up, Что сделать, Активность, План действий',
  },
  nextStepDate: {
    synonyms:
      'Дата следующего шага, Следующий контакт, Перезвонить, Next step date, Дата след. шага, Дата следующего контакта, Дата следующего действия, Дата следующего звонка, Дата следующего касания, Дата следующей задачи, Дата след контакта, ' +
      'Дата след звонка, Дата след действия, Срок задачи, Дата задачи, Следующий звонок, След контакт, След звонок, Когда связаться, Дата перезвона, Срок следующего шага, Следующее касание, Дата ближайшей задачи, Next action date, Next step due, Next activity date, ' +
      'Next activity deadline, Next contact, Next contact date, Next follow-up, Next follow-up date, Follow-up date, Follow up date, Follow up on, Callback date, Call back, Call back date, Next call, Next call date, Next touch date, Next task date, Next activity on',
    beside: { names: 'Когда, Дата действия, When, By when, Action date, Task date, Срок шага', columns: ['nextStep'] },
    maybe:
      'Closest task, Контакт (дата), Следующая встреча, Next meeting, Напомнить, Напоминание, Дедлайн, Deadline, Дата касания',
  },
  promisedDate: {
    synonyms:
      'Обещали, Обещали отгрузить, Обещанная дата, Обещанная дата отгрузки, Обещанная дата поставки, Обещано, Обещали к, Обещанный срок отгрузки, Обещанный срок поставки, Обещали клиенту, Обещано клиенту, Обещали поставить, Promised date, ' +
      'Promise date, Promised for, Promised delivery, Promised delivery date, Promised by, Promised ship date, Promised to customer',
    maybe:
      'Срок поставки, Срок выполнения, План дата отгрузки, Плановая дата отгрузки, Дата отгрузки план, Срок отгрузки, Срок доставки, Срок готовности, Срок изготовления, Дата доставки, Дата готовности, Плановая дата поставки, План отгрузки, ' +
      'Delivery date, When do you need it, Requested delivery date, Required date, Need by, Expected delivery date, Expected delivery, ETA, Нужно к, Планируемая дата отгрузки, Срок сдачи, Lead time',
  },
  confirmedBy: { synonyms: 'Подтверждено кем, Кто подтвердил, Кем подтверждено, Confirmed with' },
  confirmedUntil: { synonyms: 'Подтвердили до, Действует до (подтверждение), Confirmed till, Confirmed to' },
  lossReason: {
    synonyms:
      'Причина провала, Причина отказа, Причина потери, Причина срыва, Причина отмены, Почему отказ, Почему отказались, Почему отказался, Почему проиграли, Почему не купил, Почему не купили, Почему потеряли, Причина отказа клиента, ' +
      'Причина стадии Сделка проиграна, Причина неуспеха, Причина нереализации, Lost reason, Closed lost reason, Reason lost, Reason for loss, Why lost, Why we lost, Loss reason description, Lost because, Rejection reason, Cancellation reason, Reason for rejection',
    maybe: 'Причина, Reason, Комментарий к отказу, Lost notes, Причина закрытия, Отказ, Closing reason',
  },
  objection: {
    synonyms:
      'Возражения, Возражение клиента, Возражения клиента, Основное возражение, Objections, Client objection, Client objections, Customer objection, Customer objections, Main objection',
  },
  blocker: {
    synonyms:
      'Риск, Риски, Что тормозит, Препятствие, Препятствия, Стоп-фактор, Что мешает сделке, Risk, Risks, Blockers, What blocks it, Obstacle, Obstacles',
  },
  comment: {
    synonyms:
      'Примечание, Комментарии, Примечания, Прим, Комм, Коммент, Коммент., Заметки, Заметка, Комментарий менеджера, Пометки, Пометка, Comments, Note, Notes, Note 1, Remarks, Remark',
    standIns:
      'Примечание, Примечания, Прим, Заметки, Заметка, Комментарий менеджера, Пометки, Пометка, Notes, Note, Note 1, Remarks, Remark',
    maybe:
      'Примечание 2, Примечание 3, Note 2, Заметки РОПа, Описание, Details, Description, Дополнительно, Комментарий клиента, Информация, Доп. информация, Anything else we should know, Пожелания, Message, Сообщение',
  },
  amount: {
    synonyms:
      'Сумма сделки, Сумма счёта, Стоимость, Итого, Бюджет, Close value, Сумма продажи, Сумма продаж, Сумма с НДС, Сумма договора, Сумма контракта, Общая сумма, Общая стоимость, Итоговая сумма, Сумма итого, Итого сумма, Сумма реализации, Сумма отгрузки, ' +
      'Стоимость заказа, Итого с НДС, Всего с НДС, Сумма всего, Всего сумма, Стоимость с НДС, Сумма для клиента, Deal value, Deal amount, Order amount, Order total, Order value, Total amount, Contract value, Contract amount, Sale amount, Sales amount, ' +
      'Line total, Extended price, Ext. price, Invoice amount, Total value, Opportunity value',
    standIns:
      'Итого, Стоимость, Бюджет, Сумма счета, Value, Total amount, Всего, Сумма КП, Quote amount, Quote total, Стоимость заказа',
    byCells: 'Deal size, Sales, Sale, Продажи, Fee, Продажа сумма',
    beside: { names: 'Total, Grand total', columns: ['quantity', 'price'] },
    maybe:
      'Total, Сумма без НДС, Стоимость работ, Выручка, Expected revenue, Total price, Untaxed amount, Net total, Product amount, Amount in company currency, Итого с доставкой, Expected deal value, Продажа, Оборот, Сумма к оплате, К оплате, ' +
      'Объем продаж, Budget, Revenue, Стоимость без НДС, Стоимость услуг, Чек, Сумма сделки тыс, Сумма тыс, Net amount, Subtotal, Gross amount',
  },
  expectedAt: {
    synonyms:
      'Предполагаемая дата закрытия, Expected close date, Прогноз закрытия, Прогноз даты закрытия, Прогнозная дата закрытия, Плановая дата закрытия, Планируемая дата закрытия, Ожидаемая дата закрытия, Дата закрытия план, Дата закрытия плановая, Дата закрытия прогноз, ' +
      'Ожидаемое закрытие, Прогнозируемая дата закрытия, План закрытия, Планируемое закрытие, Ориентировочная дата закрытия, Плановое закрытие, Expected closing, Expected closing date, Expected closure date, Expected closure, Estimated close date, Estimated closing date, Est close date, Est close, ' +
      'Forecast close date, Forecasted close date, Forecast close, Target close date, Projected close date, Anticipated close date, Planned close date, Expected to close, Predicted close date',
    maybe: 'Ожидаемая дата оплаты, Ожидаемая оплата, Прогноз оплаты, Прогноз, Expected payment date, Closing date',
  },
  vatSale: { maybe: 'Ставка НДС, VAT rate, Tax rate, НДС' },
};
