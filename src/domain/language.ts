/** What people read: Russian by default, English complete too. */
export type Language = 'ru' | 'en';

/** A text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;
