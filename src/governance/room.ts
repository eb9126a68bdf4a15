import type { Desk } from '../agreement/index.ts'
import type { PdfPress } from '../platform/documents/press.ts'
import type { FileStore } from '../platform/files/store.ts'

/** What the governance room works with; `main` composes it. */
export interface GovernanceRoom {
  readonly desk: Desk
  /** The installation's public address, without a slash at the end: for calendars and letters. */
  readonly url: string
  readonly press: PdfPress
  readonly files: FileStore
  /** Documents made in a demonstration say that they are. */
  readonly demonstration: boolean
  /** A key for what a browser keeps of unsent minutes, drawn from the installation's secret: the same for the same words, and nobody else's. */
  readonly draftKey: (about: string) => string
}
