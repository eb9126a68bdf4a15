import type { Texts } from '../../platform/languages.ts'

/** What a decision can bring about. */
export const effectKinds = ['question', 'group', 'charter', 'closing', 'focus-area', 'continuation'] as const
export type EffectKind = (typeof effectKinds)[number]

/** What has a life of its own once a decision brought it about: seats, meetings, a charter's words. */
export const carriedKinds: readonly EffectKind[] = ['group', 'charter', 'closing']

/** What a decision brought about, in words. */
export const effectKindWords: Texts<Readonly<Record<EffectKind, string>>> = {
  da: {
    question: 'Besvarer et åbent spørgsmål',
    group: 'Nedsætter en arbejdsgruppe',
    charter: 'Godkender et kommissorium',
    closing: 'Lukker en arbejdsgruppe',
    'focus-area': 'Ændrer et indsatsområde',
    continuation: 'Tager stilling til videreførelsen',
  },
  en: {
    question: 'Answers an open question',
    group: 'Sets up a working group',
    charter: 'Approves a charter',
    closing: 'Closes a working group',
    'focus-area': 'Changes a focus area',
    continuation: 'Decides on the continuation',
  },
}

/**
 * What a decision is called within its body: »3/2018«. Closed decisions run in a series of their own, »L1/2018« (lukket), so that
 * the numbers of the open ones have no gap that tells of them (GOV-52).
 */
export function decisionNumber({ closed, number, year }: { closed: boolean; number: number; year: number }): string {
  return `${closed ? 'L' : ''}${number}/${year}`
}
