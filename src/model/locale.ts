/** The interface languages, in the order in which a missing text falls back. */
export const LOCALES = ['vi', 'en', 'fa'] as const;
export type Locale = (typeof LOCALES)[number];
