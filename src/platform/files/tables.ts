import type { Moment } from '../db/tables.ts'
import type { MediaType } from './kinds.ts'

/** Files and their pieces; both are only added. */
export interface FileTables {
  'platform.file': FileRow
  'platform.file_piece': PieceRow
}

/** Who may read a file: every member of its partnership, whom the owning room lets by a policy of its own, or the readers of an annex. */
export type Audience = 'members' | 'room' | 'annex'

interface FileRow {
  partnership_id: string
  file_id: string
  audience: Audience
  media_type: MediaType
  active_content: boolean
  size: number
  sha256: Buffer
  added_by: string | null
  added_at: Moment
}

interface PieceRow {
  partnership_id: string
  file_id: string
  piece: number
  bytes: Buffer
}
