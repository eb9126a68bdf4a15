import type { Texts } from '../languages.ts'
import type { GrantFault, WithdrawFault } from './policy.ts'

/** Every reason why something about people is not done, in the reader's words. */
export type PeopleFault =
  | GrantFault
  | WithdrawFault
  | 'already-ended'
  | 'oneself'
  | 'has-password'
  | 'already-member'
  | 'email-taken'

/** Why something about people is not done, and what to do instead. */
export const peopleFaults: Texts<Readonly<Record<PeopleFault, string>>> = {
  da: {
    'not-administrator': 'Kun partnerskabets administrator kan ændre brugere og funktioner.',
    'access-ended': 'Adgangen er afsluttet. Giv personen adgang på ny først.',
    'ends-before-it-begins': 'Sidste dag ligger før første dag. Ret en af dem.',
    'already-over': 'Sidste dag er passeret. Vælg en senere dag.',
    'held-already': 'Personen har allerede funktionen i nogle af de dage.',
    'last-administrator': 'Det er partnerskabets eneste administrator. Giv en anden funktionen først.',
    'already-ended': 'Adgangen er allerede afsluttet.',
    oneself: 'Du kan ikke afslutte din egen adgang. Bed en anden administrator om det.',
    'has-password':
      'Personen har valgt en adgangskode og kan logge ind. En ny får personen selv under "Glemt adgangskode".',
    'already-member': 'Der er allerede en person med den e-mail i partnerskabet.',
    'email-taken': 'E-mailen er netop blevet brugt af en anden. Se listen igen.',
  },
  en: {
    'not-administrator': 'Only the administrator of the partnership can change users and functions.',
    'access-ended': 'Access has ended. Give the person access anew first.',
    'ends-before-it-begins': 'The last day comes before the first. Change one of them.',
    'already-over': 'The last day has passed. Choose a later day.',
    'held-already': 'The person already holds the function on some of those days.',
    'last-administrator': 'This is the only administrator of the partnership. Give someone else the function first.',
    'already-ended': 'Access has ended already.',
    oneself: 'You cannot end your own access. Ask another administrator.',
    'has-password':
      'The person has chosen a password and can sign in. They get a new one themselves under "Forgotten password".',
    'already-member': 'There is already a person with that e-mail in the partnership.',
    'email-taken': 'The e-mail has just been taken by someone else. Look at the list again.',
  },
}
