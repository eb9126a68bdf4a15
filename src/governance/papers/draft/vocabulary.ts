import type { Texts } from '../../../platform/languages.ts'
import type { ItemKind } from '../../meetings/vocabulary.ts'

/** Where suggestions come from, in the order in which they go onto the agenda. */
export const sources = ['usual', 'carried', 'actions', 'agreement', 'questions'] as const
export type Source = (typeof sources)[number]

/** The sources in words. */
export const sourceWords: Texts<Readonly<Record<Source, string>>> = {
  da: {
    usual: 'Det, der plejer at være der',
    carried: 'Fra sidste møde',
    actions: 'Opgaver',
    agreement: 'Det, aftalen beder om',
    questions: 'Spørgsmål, som aftalen lader stå åbne',
  },
  en: {
    usual: 'What is usually there',
    carried: 'From the last meeting',
    actions: 'Actions',
    agreement: 'What the agreement asks for',
    questions: 'Questions that the agreement leaves open',
  },
}

/** An item that might go onto an agenda, and why. */
export interface Suggestion {
  /** What it is made from: an agenda takes each once. */
  readonly origin: string
  readonly source: Source
  readonly kind: ItemKind
  readonly title: string
  readonly matter: string | null
  readonly economy: string | null
  readonly recommendation: string | null
  readonly presenter: string | null
  readonly closed: boolean
  readonly carriedFrom: string | null
  readonly why: string
  /** Whether it is suggested with a tick. */
  readonly ticked: boolean
  /** Where it always stands; none: after what is there. */
  readonly place: number | null
  /** It stands on the agenda already. */
  readonly taken: boolean
}

/** What most suggestions do not say. */
export const unsaid = {
  matter: null,
  economy: null,
  recommendation: null,
  presenter: null,
  closed: false,
  carriedFrom: null,
  place: null,
  taken: false,
} as const
