import type { Texts } from '../../platform/languages.ts'

/** What a council around the partnership is: kredsråd, lokalråd, SSP, or another. */
export const surroundingKinds = ['district-council', 'local-council', 'ssp', 'other'] as const
export type SurroundingKind = (typeof surroundingKinds)[number]

/** The kinds in words. */
export const surroundingKindWords: Texts<Readonly<Record<SurroundingKind, string>>> = {
  da: { 'district-council': 'kredsråd', 'local-council': 'lokalråd', ssp: 'SSP', other: 'andet' },
  en: { 'district-council': 'district council', 'local-council': 'local council', ssp: 'SSP', other: 'other' },
}
