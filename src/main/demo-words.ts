import { functionWords } from '../platform/people/index.ts'
import type { Texts } from '../platform/languages.ts'
import type { DemoAccount } from './demo-accounts.ts'

const parties: Readonly<Record<string, string>> = {
  gladsaxe: 'Gladsaxe',
  herlev: 'Herlev',
  ballerup: 'Ballerup',
  'vestegnens-politi': 'Københavns Vestegns Politi',
}

/** What an account of the demonstration is for: its functions and its party. */
export function accountWords({ functions, party }: DemoAccount): Texts<string> {
  const said = (language: 'da' | 'en') =>
    `${functions.map((name) => functionWords[language][name]).join(', ')} – ${parties[party] ?? party}`
  return { da: said('da'), en: said('en') }
}
