import type { FunctionName } from '../platform/viewer.ts'

/** A made-up person of the demonstration; the name says so. */
export interface DemoAccount {
  /** The part of the address before the party: the function in Danish, in ASCII. */
  word: string
  party: string
  name: string
  functions: readonly FunctionName[]
}

/** The password of every account of the demonstration. There is no such thing in a real installation. */
export const demoPassword = 'samvaerk-demo'

/** One account for each function, and a few more so that every party is there. */
export const demoAccounts: readonly DemoAccount[] = [
  { word: 'administrator', party: 'gladsaxe', name: 'Ada Opdigt', functions: ['administrator'] },
  { word: 'sekretaer', party: 'gladsaxe', name: 'Sonja Opdigt', functions: ['secretary', 'member'] },
  { word: 'formand', party: 'gladsaxe', name: 'Frans Opdigt', functions: ['chair', 'member'] },
  { word: 'medlem', party: 'herlev', name: 'Mette Opdigt', functions: ['member'] },
  { word: 'medlem', party: 'vestegnens-politi', name: 'Poul Opdigt', functions: ['member'] },
  { word: 'koordinator', party: 'ballerup', name: 'Kim Opdigt', functions: ['coordinator', 'member'] },
  { word: 'koordinator', party: 'herlev', name: 'Karla Opdigt', functions: ['coordinator', 'member'] },
  { word: 'henvendelser', party: 'herlev', name: 'Hanne Opdigt', functions: ['handler'] },
  { word: 'kommunikation', party: 'herlev', name: 'Konrad Opdigt', functions: ['communicator', 'member'] },
  { word: 'oekonomi', party: 'gladsaxe', name: 'Olga Opdigt', functions: ['controller'] },
  { word: 'evaluering', party: 'vestegnens-politi', name: 'Erik Opdigt', functions: ['evaluator'] },
  { word: 'revisor', party: 'vestegnens-politi', name: 'Rita Opdigt', functions: ['auditor'] },
]

/** Made-up people who sit in the bodies and never sign in: no password, and no line in the list of accounts. */
export const demoSitters: readonly DemoAccount[] = [
  { word: 'politiinspektoer', party: 'vestegnens-politi', name: 'Pia Opdigt', functions: ['member'] },
  { word: 'fagdirektoer', party: 'ballerup', name: 'Birgit Opdigt', functions: ['member'] },
  { word: 'fagchef', party: 'herlev', name: 'Helle Opdigt', functions: ['member'] },
  { word: 'fagchef', party: 'gladsaxe', name: 'Gorm Opdigt', functions: ['member'] },
  { word: 'fagchef', party: 'ballerup', name: 'Bente Opdigt', functions: ['member'] },
  { word: 'gruppeformand', party: 'gladsaxe', name: 'Gitte Opdigt', functions: ['member'] },
  { word: 'konstitueret', party: 'ballerup', name: 'Bo Opdigt', functions: ['member'] },
]

/** What the story calls a made-up person. */
export function demoName({ word, party }: Pick<DemoAccount, 'word' | 'party'>): string {
  return `${word}.${party}`
}

/** The e-mail with which a demonstration account signs in. */
export function demoEmail(account: Pick<DemoAccount, 'word' | 'party'>): string {
  return `${demoName(account)}@demo.example`
}
