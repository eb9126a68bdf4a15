import type { Texts } from '../../platform/languages.ts'

/** How the dates of a year's meetings are found. */
export const patternKinds = ['evenly', 'weekday', 'dates'] as const
export type PatternKind = (typeof patternKinds)[number]

/** What a seat can answer to a proposed time. */
export const answers = ['yes', 'if-need-be', 'no'] as const
export type Answer = (typeof answers)[number]

/** Whether a poll is still answered. */
export const pollStates = ['open', 'closed'] as const
export type PollState = (typeof pollStates)[number]

/** The answers in words. */
export const answerWords: Texts<Readonly<Record<Answer, string>>> = {
  da: { yes: 'Ja', 'if-need-be': 'Om nødvendigt', no: 'Nej' },
  en: { yes: 'Yes', 'if-need-be': 'If need be', no: 'No' },
}

/** The states of a poll in words. */
export const pollStateWords: Texts<Readonly<Record<PollState, string>>> = {
  da: { open: 'åben', closed: 'lukket' },
  en: { open: 'open', closed: 'closed' },
}
