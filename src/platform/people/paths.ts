import { path } from '../paths.ts'

/** The people of a partnership, for its administrator; `efter` is the person after whom the page begins. */
export const peoplePath = path('/:partnership/brugere').asking<{ efter: string; besked: 'afsluttet' }>()
/** Where somebody is given access. */
export const newPersonPath = path('/:partnership/brugere/ny')
/** One person: functions, invitation, access. */
export const personPath = path('/:partnership/brugere/:person').asking<{
  besked: 'inviteret' | 'adgang' | 'funktion' | 'taget-tilbage'
}>()
/** Where a person is given a function. */
export const grantPath = path('/:partnership/brugere/:person/funktioner')
/** Where a function is taken back. */
export const withdrawPath = path('/:partnership/brugere/:person/funktioner/:held/tag-tilbage')
/** Where an invitation is sent again. */
export const invitePath = path('/:partnership/brugere/:person/inviter')
/** Where access is ended, after a page that asks. */
export const endAccessPath = path('/:partnership/brugere/:person/afslut')
