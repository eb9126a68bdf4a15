import type { Desk } from '../src/agreement/index.ts'
import { governanceRoutes } from '../src/governance/index.ts'
import type { GovernanceRoom } from '../src/governance/room.ts'
import { PdfPress } from '../src/platform/documents/press.ts'
import { fileStore } from '../src/platform/files/store.ts'

/** The governance room as a test opens it, with files and a press of its own. */
export function aGovernanceRoom(desk: Desk): GovernanceRoom {
  const draftKey = (about: string) => Buffer.from(about).toString('base64url')
  return {
    desk,
    url: 'https://samvaerk.example',
    press: new PdfPress(),
    files: fileStore(),
    demonstration: false,
    draftKey,
  }
}

/** Every address of the governance room, as a test opens it. */
export const governanceSite = (desk: Desk) => governanceRoutes(aGovernanceRoom(desk))
