import type { Product } from '../src/page/product';

/** What the page is told of the small script. */
export const smallProduct: Product = {
  name: { ru: 'Проба', en: 'Trial' },
  peopleOf: (_book, owner, _user, language) => [
    { email: 'ivanov@example.com', label: language === 'ru' ? 'Иванов Пётр' : 'Ivanov' },
    { email: 'orlova@example.com', label: language === 'ru' ? 'Орлова Нина' : 'Orlova' },
    { email: owner, label: owner },
    { email: '', label: '—' },
  ],
  afterClock: (_host, mails, language) => (language === 'ru' ? `Утро, писем: ${mails}` : `Morning, mails: ${mails}`),
  firstStepsOf: ({ sidebar }) => (sidebar === null ? ['Впишите цену ниже 100 ₽'] : []),
};
