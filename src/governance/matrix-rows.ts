import type { Row, World } from '../platform/db/expectation.ts'
import type { Viewer } from '../platform/viewer.ts'

/** A seat of the styregruppe that a row may be about. */
export const aSeat = '00000000-0000-4000-8000-000000000011'

/** The styregruppe. */
export function theBody({ partnership, now }: World): Row {
  return {
    table: 'governance.body',
    values: { partnership_id: partnership, body_id: 'styregruppe', name: 'Styregruppen', made_at: now },
  }
}

/** A seat of the styregruppe. */
export function seat({ partnership, organisation, now }: World, id: string): Row {
  const values = { partnership_id: partnership, seat_id: id, body_id: 'styregruppe', about: `fagchef-${id}` }
  return {
    table: 'governance.seat',
    values: { ...values, party: organisation, title: 'Fagchef', role: 'member', made_at: now },
  }
}

/** The person concerned sits in that seat, as a substitute: after the sitting that the matrix of the bodies tries in the same seat. */
export function sitting({ partnership, person, now, id }: World): Row {
  const values = { partnership_id: partnership, sitting_id: id(), seat_id: aSeat, person_id: person }
  const since = { capacity: 'substitute', from_on: '2018-03-01', made_at: now, made_by: id() }
  return { table: 'governance.sitting', values: { ...values, ...since } }
}

/** A meeting of the styregruppe that a row may be about. */
export const aMeeting = '00000000-0000-4000-8000-000000000012'

/** A meeting of the styregruppe, planned by somebody. */
export function meeting({ partnership, now, id: fresh }: World, id: string, by: string): Row {
  const times = { begins_at: '2018-12-06T08:00:00Z', ends_at: '2018-12-06T10:00:00Z', on_day: '2018-12-06' }
  const values = { partnership_id: partnership, meeting_id: id, body_id: 'styregruppe', ...times }
  return { table: 'governance.meeting', values: { ...values, plan_entries: [fresh()], made_at: now, made_by: by } }
}

/** An item of that meeting. */
export const anItem = '00000000-0000-4000-8000-000000000013'

/** An item of the meeting's agenda, for decision. */
export function item({ partnership, now }: World, by: string): Row {
  const values = { partnership_id: partnership, item_id: anItem, meeting_id: aMeeting, place: 1, kind: 'decision' }
  return { table: 'governance.agenda_item', values: { ...values, title: 'x', made_at: now, made_by: by } }
}

/** A decision that a row may be about. */
export const aDecision = '00000000-0000-4000-8000-000000000014'

/** A decision of the styregruppe. */
export function decision({ partnership, now }: World, id: string, by: string): Row {
  const values = { partnership_id: partnership, decision_id: id, body_id: 'styregruppe', year: 2018 }
  const words = { number: id === aDecision ? 900 : 1, decided_on: '2018-12-06', title: 'x', words: 'x' }
  return { table: 'governance.decision', values: { ...values, ...words, made_at: now, made_by: by } }
}

/** What members see and those who keep the records write. */
export const kept = { members: 's', 'function:secretary': 'siu', 'function:chair': 'siu' } as const
/** A change bears the name of whoever makes it: as the row stands, with somebody else's, nobody changes it (GOV-04, GOV-22). */
export const inOwnName = { members: 's', 'function:secretary': 'si', 'function:chair': 'si' } as const
/** What comes with the agreement. */
export const takenIn = { members: 's', 'job:set-up': 'si', 'job:adopt': 'si' } as const

/** A handover that a row may be about. */
export const aHandover = '00000000-0000-4000-8000-000000000031'

/** A handover to the onlookers' own party, of an office that no other row is about. */
export function handover({ partnership, organisation, now, id }: World, viewer: Viewer, handoverId: string): Row {
  const made = { made_at: now, made_by: viewer.kind === 'person' ? viewer.personId : id() }
  const values = { partnership_id: partnership, handover_id: handoverId, office: `formandskab-${id()}` }
  return { table: 'governance.handover', values: { ...values, to_party: organisation, ...made } }
}
