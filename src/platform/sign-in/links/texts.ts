import type { Texts } from '../../languages.ts'
import type { LinkFault } from './policy.ts'

/** Why a link lets nobody in, and what to do. */
export const linkFaults: Texts<Readonly<Record<LinkFault, string>>> = {
  da: {
    used: 'Adressen er allerede brugt, og den virker kun én gang.',
    withdrawn: 'Adressen gælder ikke længere, fordi der er sendt en nyere, eller fordi den er kaldt tilbage.',
    expired: 'Adressen er udløbet.',
    'access-ended': 'Adgangen er afsluttet.',
  },
  en: {
    used: 'The address has been used, and it works only once.',
    withdrawn: 'The address is no longer valid, because a newer one was sent or because it was called back.',
    expired: 'The address has expired.',
    'access-ended': 'Access has ended.',
  },
}

/** Why no link is made. */
export const linkRefusals: Texts<Readonly<Record<'has-password', string>>> = {
  da: { 'has-password': 'Personen har allerede valgt en adgangskode og kan logge ind med den.' },
  en: { 'has-password': 'The person has chosen a password already and can sign in with it.' },
}
