import type { Texts } from '../../languages.ts'
import type { mayWithdraw, RegisterFault } from './policy.ts'

type WithdrawFault = Extract<ReturnType<typeof mayWithdraw>, { allowed: false }>['why']

/** Why a key is not registered or withdrawn, and what to do. */
export const partyKeyFaults: Texts<Readonly<Record<RegisterFault | WithdrawFault | 'no-key', string>>> = {
  da: {
    'no-key':
      'Nøglen kan ikke læses. Den skal have formen navn+kontrolsum+nøgle, som samvaerk audit countersign skriver.',
    'not-auditor': 'Kun partens revisor kan registrere og tilbagetrække nøgler.',
    'from-in-the-past': 'Nøglen kan tidligst gælde fra i dag. Vælg i dag eller en senere dag.',
    'key-of-installation': 'Det er systemets egen nøgle. Registrér den nøgle, som jeres part selv har lavet.',
    'key-already-registered': 'Nøglen er allerede registreret for jeres part.',
    'key-of-another-party': 'Nøglen er registreret for en anden part. Hver part har sin egen nøgle: Lav en ny.',
    'key-was-withdrawn': 'Nøglen er trukket tilbage og kan ikke registreres igen. Lav en ny.',
    'too-many-keys': 'Jeres part har ti nøgler, og flere kan den ikke have. Træk en tilbage først.',
    'not-of-your-party': 'Nøglen hører til en anden part. Kun dens egen revisor kan trække den tilbage.',
    'already-withdrawn': 'Nøglen er allerede trukket tilbage.',
  },
  en: {
    'no-key': 'The key cannot be read. It must have the form name+hash+key, as samvaerk audit countersign prints it.',
    'not-auditor': 'Only the auditor of the party can register and withdraw keys.',
    'from-in-the-past': 'The key can stand from today at the earliest. Choose today or a later day.',
    'key-of-installation': 'This is the key of the system itself. Register the key that your party made.',
    'key-already-registered': 'The key is registered for your party already.',
    'key-of-another-party': 'The key is registered for another party. Each party has a key of its own: make a new one.',
    'key-was-withdrawn': 'The key was withdrawn and cannot be registered again. Make a new one.',
    'too-many-keys': 'Your party has ten keys, and it cannot have more. Withdraw one first.',
    'not-of-your-party': 'The key belongs to another party. Only its own auditor can withdraw it.',
    'already-withdrawn': 'The key was withdrawn already.',
  },
}
