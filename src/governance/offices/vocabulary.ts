import type { Texts } from '../../platform/languages.ts'

/** How far a handover has come: prepared, taken, taken and undone, or given up before it was taken. */
export const handoverStates = ['prepared', 'taken', 'undone', 'dropped'] as const
export type HandoverState = (typeof handoverStates)[number]

/** The points that every handover begins with. */
export const usualPoints = ['open-actions', 'coming-dates', 'drafts', 'contacts', 'access-rights'] as const
/** A point of the usual ones, or one in their own words. */
export type PointKind = (typeof usualPoints)[number] | 'own'

/** What has become of a point. */
export const pointStates = ['open', 'done', 'not-needed'] as const
export type PointState = (typeof pointStates)[number]

/** What may be done with a point, from which states, and what it is then. */
export const pointMoves = {
  tick: { from: ['open'], to: 'done' },
  skip: { from: ['open'], to: 'not-needed' },
  reopen: { from: ['done', 'not-needed'], to: 'open' },
} as const satisfies Record<string, { from: readonly PointState[]; to: PointState }>
export const pointMoveNames = ['tick', 'skip', 'reopen'] as const
export type PointMove = (typeof pointMoveNames)[number]

/** The states of a handover in words. */
export const handoverStateWords: Texts<Readonly<Record<HandoverState, string>>> = {
  da: { prepared: 'forberedes', taken: 'overtaget', undone: 'fortrudt', dropped: 'opgivet' },
  en: { prepared: 'being prepared', taken: 'taken over', undone: 'undone', dropped: 'given up' },
}

/** The states of a point in words. */
export const pointStateWords: Texts<Readonly<Record<PointState, string>>> = {
  da: { open: 'mangler', done: 'klaret', 'not-needed': 'ikke relevant' },
  en: { open: 'to do', done: 'done', 'not-needed': 'not needed' },
}

/** What may be done with a point, in words. */
export const pointMoveWords: Texts<Readonly<Record<PointMove, string>>> = {
  da: { tick: 'Klaret', skip: 'Ikke relevant', reopen: 'Åbn igen' },
  en: { tick: 'Done', skip: 'Not needed', reopen: 'Open again' },
}

/** The usual points in words. */
export const usualPointWords: Texts<Readonly<Record<(typeof usualPoints)[number], string>>> = {
  da: {
    'open-actions': 'Åbne opgaver: hvem har hvad, og hvornår skal det være gjort',
    'coming-dates': 'Kommende datoer: møder og frister, der allerede ligger fast',
    drafts: 'Udkast: dagsordener, referater og breve, der ikke er færdige',
    contacts: 'Kontakter: hvem man ringer til hos hver part og uden for partnerskabet',
    'access-rights': 'Adgange: fælles mapper og postkasser – og hvem der skal have og miste funktioner her',
  },
  en: {
    'open-actions': 'Open actions: who has what, and by when',
    'coming-dates': 'Coming dates: meetings and deadlines that are already fixed',
    drafts: 'Drafts: agendas, minutes and letters that are not finished',
    contacts: 'Contacts: whom to call at each party and outside the partnership',
    'access-rights': 'Access: shared folders and mailboxes – and who is to be given and to lose functions here',
  },
}
