import type { Day } from '../../platform/days.ts'
import type { AnyReader } from '../../platform/db/types.ts'
import type { Language } from '../../platform/languages.ts'
import type { Viewer } from '../../platform/viewer.ts'

/** Something that another room wants of the viewer, in the viewer's words. */
export interface Waiting {
  readonly words: string
  readonly href: string
  /** The last day for it, where it has one. */
  readonly by: Day | null
  readonly late: boolean
}

/** Who looks, where, when and in which language. */
export interface WaitingAsked {
  readonly db: AnyReader
  readonly viewer: Viewer
  readonly partnership: string
  readonly today: Day
  readonly language: Language
}

/** Finds what the other rooms want of the viewer; whoever composes the installation knows the rooms. */
export type WaitingFor = (asked: WaitingAsked) => Promise<readonly Waiting[]>
