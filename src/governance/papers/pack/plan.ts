import { createHash } from 'node:crypto'
import type { Read } from '../../../platform/db/types.ts'
import type { Language } from '../../../platform/languages.ts'
import { type ItemLine, itemsOf, meetingIn, type MeetingHeader } from '../../meetings/queries.ts'
import type { GovernanceTables } from '../../tables.ts'
import { type AnnexLine, type AnnexVersion, annexesOf, latestOf } from '../annexes/queries.ts'
import type { Bindable } from './bind-shapes.ts'
import { mostPackBytes } from './limits.ts'

/** An annex as a pack knows it: its number, and the file that the meeting gets. */
export interface PackAnnex {
  readonly item: number
  readonly place: number
  readonly title: string
  readonly closed: boolean
  readonly withdrawn: boolean
  readonly file: AnnexVersion | null
  /** How its file becomes pages: by binding, as text, or not at all, because it cannot or stands beside as a document of its own. */
  readonly as: Bindable['kind'] | 'text' | 'named' | 'beside'
  /** It would make the pack too large. */
  readonly tooMuch: boolean
}

/** All that a pack holds, as far as one viewer may see it: no file, only what each is. */
export interface PackPlan {
  readonly meeting: MeetingHeader
  readonly items: readonly ItemLine[]
  readonly annexes: readonly PackAnnex[]
}

/** Plans the pack of a meeting for whoever asks (GOV-86): what the viewer may not see is not in it. */
export async function packPlan(db: Read<GovernanceTables>, partnership: string, of: string): Promise<PackPlan> {
  const meeting = await meetingIn(db, partnership, of)
  const items = await itemsOf(db, partnership, meeting.id)
  const annexes = await annexesOf(db, partnership, meeting.id)
  return { meeting, items, annexes: numbered(items, annexes) }
}

/** The same key means the same pack: it tells all that is in it, and so what its reader may see. */
export function packKey(plan: PackPlan, language: Language): string {
  return createHash('sha256')
    .update(JSON.stringify([language, plan]))
    .digest('base64url')
}

function numbered(items: readonly ItemLine[], annexes: readonly AnnexLine[]): PackAnnex[] {
  let bytes = 0
  return items.flatMap(({ id }, index) =>
    annexes
      .filter(({ item }) => item === id)
      .map((annex, at): PackAnnex => {
        const withdrawn = annex.withdrawnAt !== null
        const file = withdrawn ? null : latestOf(annex)
        const as = file === null ? 'named' : asPages(file)
        const size = as === 'named' ? 0 : (file?.size ?? 0)
        const tooMuch = bytes + size > mostPackBytes
        if (!tooMuch) bytes += size
        const { title, closed } = annex
        return { item: index + 1, place: at + 1, title, closed, withdrawn, file, as: tooMuch ? 'named' : as, tooMuch }
      }),
  )
}

function asPages({ mediaType }: AnnexVersion): PackAnnex['as'] {
  if (mediaType === 'application/pdf') return 'pdf'
  if (mediaType === 'image/png') return 'png'
  if (mediaType === 'image/jpeg') return 'jpeg'
  // Office documents would need an office suite to become pages.
  return mediaType === 'text/plain' ? 'text' : 'named'
}
