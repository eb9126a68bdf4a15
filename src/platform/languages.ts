/** The languages in which Samværk speaks to people; Danish comes first. */
export const languages = ['da', 'en'] as const
export type Language = (typeof languages)[number]

/** A room's texts: the same keys in every language, by type. */
export type Texts<T> = Readonly<Record<Language, T>>
