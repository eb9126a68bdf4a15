import type { Texts } from '../../platform/languages.ts'

/** What a seat gives: a voice, somebody else's voice, a look at the agenda, or advice. */
export const seatRoles = ['member', 'deputy', 'agenda', 'adviser'] as const
export type SeatRole = (typeof seatRoles)[number]

/** In what capacity somebody sits: as the one whose seat it is, or for that one. */
export const capacities = ['holder', 'substitute'] as const
export type Capacity = (typeof capacities)[number]

/** The roles of seats in words. */
export const seatRoleWords: Texts<Readonly<Record<SeatRole, string>>> = {
  da: { member: 'medlem', deputy: 'stedfortræder', agenda: 'får dagsordenen', adviser: 'rådgiver' },
  en: { member: 'member', deputy: 'deputy', agenda: 'gets the agenda', adviser: 'adviser' },
}

/** The capacities in words. */
export const capacityWords: Texts<Readonly<Record<Capacity, string>>> = {
  da: { holder: 'Fast på pladsen', substitute: 'Suppleant' },
  en: { holder: 'Holds the seat', substitute: 'Substitute' },
}
