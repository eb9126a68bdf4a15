import type { Texts } from '../../platform/languages.ts'

/** What a meeting can be: still planned, its papers sent, held, or cancelled. */
export const meetingStates = ['planned', 'frozen', 'held', 'cancelled'] as const
export type MeetingState = (typeof meetingStates)[number]

/** What an item on an agenda asks of the body. */
export const itemKinds = ['decision', 'discussion', 'information'] as const
export type ItemKind = (typeof itemKinds)[number]

/** Whether a seat was there. */
export const presences = ['present', 'substitute', 'excused', 'absent'] as const
export type Presence = (typeof presences)[number]

/** The states of a meeting in words. */
export const meetingStateWords: Texts<Readonly<Record<MeetingState, string>>> = {
  da: { planned: 'planlagt', frozen: 'dagsorden sendt', held: 'holdt', cancelled: 'aflyst' },
  en: { planned: 'planned', frozen: 'agenda sent', held: 'held', cancelled: 'cancelled' },
}

/** The kinds of item in words, as agendas write them. */
export const itemKindWords: Texts<Readonly<Record<ItemKind, string>>> = {
  da: { decision: 'Til beslutning', discussion: 'Til drøftelse', information: 'Til orientering' },
  en: { decision: 'For decision', discussion: 'For discussion', information: 'For information' },
}

/** Presence in words. */
export const presenceWords: Texts<Readonly<Record<Presence, string>>> = {
  da: { present: 'Til stede', substitute: 'Suppleant mødte', excused: 'Afbud', absent: 'Udeblevet' },
  en: { present: 'Present', substitute: 'Substitute came', excused: 'Excused', absent: 'Absent' },
}
