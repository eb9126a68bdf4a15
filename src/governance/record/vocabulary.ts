import type { Texts } from '../../platform/languages.ts'

/** What minutes can be: sent to the seats, approved, or taken back before anybody approved. */
export const minutesStates = ['sent', 'approved', 'taken-back'] as const
export type MinutesState = (typeof minutesStates)[number]

/** The states in words. */
export const minutesStateWords: Texts<Readonly<Record<MinutesState, string>>> = {
  da: { sent: 'til godkendelse', approved: 'godkendt', 'taken-back': 'taget tilbage' },
  en: { sent: 'for approval', approved: 'approved', 'taken-back': 'taken back' },
}

/** KLE's facet of meetings. */
export const meetingFacet = 'P35'

/**
 * What is proposed where a body has no minutes yet: the subject of the running of the authority in general, under which Danish
 * municipalities keep their meetings. KLE itself is not to be had here, so no number is checked against it; the secretary's choice stands.
 */
export const usualKle = '00.01.00'

/** How many days the seats are given to answer, unless the secretary says otherwise. */
export const usualDaysToAnswer = 14
