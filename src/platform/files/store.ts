import { createHash } from 'node:crypto'
import { readingOf, tablesOf, type AnyReader, type AnyTransaction, type Database, type Read } from '../db/types.ts'
import { found, Refused } from '../errors.ts'
import type { Viewer } from '../viewer.ts'
import type { MediaType } from './kinds.ts'
import { sniffer, type Sniffed } from './sniff.ts'
import type { Audience, FileTables } from './tables.ts'
import { takingIn } from './texts.ts'

/** What is known of a file when it comes in. Its name is the owning room's business. */
export interface NewFile {
  partnership: string
  audience: Audience
  /** The person who adds it; null for a named job. */
  addedBy: string | null
  now: Date
}

/** A file as the rooms know it. */
export interface StoredFile {
  fileId: string
  mediaType: MediaType
  /** The file can act when it is opened; the page says so beside the link. */
  activeContent: boolean
  size: number
  /** Lower-case hexadecimal. */
  sha256: string
}

/** Where files are kept. Behind this they lie in the database; another store would keep the same promises. */
export interface FileStore {
  /** The most bytes of one file. */
  readonly maxBytes: number
  /**
   * Takes a file in with the transaction of the row that links to it (FIL-04), or refuses it. What a person sends is
   * received first: a transaction does not wait for a slow line.
   */
  write(tx: AnyTransaction, file: NewFile, bytes: AsyncIterable<Uint8Array>): Promise<StoredFile>
  /** What is known of a file that the viewer of the transaction may read; else not found (FIL-05). */
  describe(db: AnyReader, partnership: string, fileId: string): Promise<StoredFile>
  /** The bytes of a file within a transaction: for mail and documents. */
  read(db: AnyReader, partnership: string, fileId: string): AsyncIterable<Uint8Array>
  /** The bytes of a file for a reader who may be slow: each piece in a transaction of its own. */
  send(database: Database, viewer: Viewer, partnership: string, fileId: string): AsyncIterable<Uint8Array>
}

const pieceLength = 262_144

/** Files in pieces in the database. */
export function fileStore(limits: { maxBytes: number } = { maxBytes: 20_000_000 }): FileStore {
  return {
    maxBytes: limits.maxBytes,
    write: (tx, file, bytes) => write(tx, file, bytes, limits.maxBytes),
    describe: (db, partnership, fileId) => describe(readingOf(db), partnership, fileId),
    async *read(db, partnership, fileId) {
      await describe(readingOf(db), partnership, fileId)
      yield* pieces((piece) => readPiece(readingOf(db), partnership, fileId, piece))
    },
    async *send(database, viewer, partnership, fileId) {
      const next = (piece: number) =>
        database.transact(viewer, 'read', (db: Read<FileTables>) => readPiece(db, partnership, fileId, piece))
      await database.transact(viewer, 'read', (db: Read<FileTables>) => describe(db, partnership, fileId))
      yield* pieces(next)
    },
  }
}

async function write(
  tx: AnyTransaction,
  file: NewFile,
  bytes: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<StoredFile> {
  const db = tablesOf<FileTables>(tx)
  const fileId = crypto.randomUUID()
  const hash = createHash('sha256')
  const kind = sniffer()
  let [size, piece] = [0, 0]
  for await (const part of inPieces(bytes)) {
    size += part.length
    if (size > maxBytes) throw refused('file.too-large', maxBytes)
    hash.update(part)
    kind.take(part)
    await db
      .insertInto('platform.file_piece')
      .values({ partnership_id: file.partnership, file_id: fileId, piece, bytes: part })
      .execute()
    piece += 1
  }
  if (size === 0) throw refused('file.empty', maxBytes)
  const sniffed: Sniffed | null = kind.finish()
  if (!sniffed) throw refused('file.kind-unknown', maxBytes)
  const sha256 = hash.digest()
  await db
    .insertInto('platform.file')
    .values({
      partnership_id: file.partnership,
      file_id: fileId,
      audience: file.audience,
      media_type: sniffed.mediaType,
      active_content: sniffed.activeContent,
      size,
      sha256,
      added_by: file.addedBy,
      added_at: file.now,
    })
    .execute()
  return { fileId, ...sniffed, size, sha256: sha256.toString('hex') }
}

function refused(code: keyof (typeof takingIn)['da'], maxBytes: number): Refused {
  const megabytes = Math.floor(maxBytes / 1_000_000)
  return new Refused(code, { da: takingIn.da[code](megabytes), en: takingIn.en[code](megabytes) })
}

/** Cuts what comes in, in whatever portions, into pieces of one length. */
async function* inPieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = []
  let length = 0
  for await (const part of bytes) {
    waiting.push(Buffer.from(part))
    length += part.length
    if (length < pieceLength) continue
    const all = Buffer.concat(waiting)
    const whole = Math.floor(all.length / pieceLength) * pieceLength
    for (let at = 0; at < whole; at += pieceLength) yield all.subarray(at, at + pieceLength)
    waiting = [all.subarray(whole)]
    length = all.length - whole
  }
  if (length > 0) yield Buffer.concat(waiting)
}

async function describe(db: Read<FileTables>, partnership: string, fileId: string): Promise<StoredFile> {
  const row = await db
    .selectFrom('platform.file')
    .where('partnership_id', '=', partnership)
    .where('file_id', '=', fileId)
    .select(['media_type as mediaType', 'active_content as activeContent', 'size', 'sha256'])
    .executeTakeFirst()
  const { sha256, ...file } = found(row, 'the file')
  return { fileId, ...file, sha256: sha256.toString('hex') }
}

async function readPiece(
  db: Read<FileTables>,
  partnership: string,
  fileId: string,
  piece: number,
): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('platform.file_piece')
    .where('partnership_id', '=', partnership)
    .where('file_id', '=', fileId)
    .where('piece', '=', piece)
    .select('bytes')
    .executeTakeFirst()
  return row?.bytes
}

async function* pieces(next: (piece: number) => Promise<Buffer | undefined>): AsyncGenerator<Buffer> {
  for (let piece = 0; ; piece += 1) {
    const bytes = await next(piece)
    if (bytes === undefined) return
    yield bytes
  }
}
