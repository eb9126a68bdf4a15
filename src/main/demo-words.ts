import type { Texts } from '../platform/languages.ts'
import type { FunctionName } from '../platform/viewer.ts'
import type { DemoAccount } from './demo-accounts.ts'

const words: Readonly<Record<FunctionName, Texts<string>>> = {
  administrator: { da: 'administrator', en: 'administrator' },
  secretary: { da: 'sekretær', en: 'secretary' },
  chair: { da: 'formand', en: 'chair' },
  member: { da: 'medlem', en: 'member' },
  coordinator: { da: 'koordinator', en: 'coordinator' },
  handler: { da: 'henvendelser', en: 'handler of reports' },
  communicator: { da: 'kommunikation', en: 'communicator' },
  controller: { da: 'økonomi', en: 'controller' },
  evaluator: { da: 'evaluering', en: 'evaluator' },
  auditor: { da: 'revisor', en: 'auditor' },
}

const parties: Readonly<Record<string, string>> = {
  gladsaxe: 'Gladsaxe',
  herlev: 'Herlev',
  ballerup: 'Ballerup',
  'vestegnens-politi': 'Københavns Vestegns Politi',
}

/** What an account of the demonstration is for: its functions and its party. */
export function functionWords({ functions, party }: DemoAccount): Texts<string> {
  const said = (language: 'da' | 'en') =>
    `${functions.map((name) => words[name][language]).join(', ')} – ${parties[party] ?? party}`
  return { da: said('da'), en: said('en') }
}
