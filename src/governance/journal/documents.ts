import type { PdfPress } from '../../platform/documents/press.ts'
import type { AnyReader } from '../../platform/db/types.ts'
import { NotFound } from '../../platform/errors.ts'
import type { FileStore } from '../../platform/files/store.ts'
import type { Day } from '../../platform/days.ts'
import type { Language } from '../../platform/languages.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { EntryLine } from './queries.ts'
import type { DocumentKind, FileRole } from './vocabulary.ts'

/** A file that a document is handed over as. */
export interface MadeFile {
  readonly role: FileRole
  /** The ending of its name, without the dot. */
  readonly ending: string
  readonly bytes: Uint8Array
}

/** What a maker of documents works with: the viewer's own reader, so that nothing is made that they may not see. */
export interface Making {
  readonly db: AnyReader
  readonly viewer: Viewer
  readonly partnership: string
  /** The day on which the document is made. */
  readonly today: Day
  readonly entry: EntryLine
  readonly press: PdfPress
  readonly files: FileStore
  readonly language: Language
}

/** Makes the files of a document: its copy for the archive as PDF/A, and the original where that is another file. */
export type Maker = (making: Making) => Promise<readonly MadeFile[]>

/** Who makes the documents of each kind; the subjects of the room bring their own. */
export type Makers = Readonly<Partial<Record<DocumentKind, Maker>>>

/**
 * The files of an entry: made by its kind's maker, or the file that it came with; a note where neither is to be had, or where the entry
 * was taken out of the journal after the export was asked for.
 */
export async function filesOf(makers: Makers, making: Making): Promise<readonly MadeFile[]> {
  const { entry } = making
  if (entry.removedAt !== null) return [note(making)]
  const maker = makers[entry.kind]
  if (entry.fileId !== null) return [await readFile(making, { id: entry.fileId, name: entry.fileName ?? '' })]
  if (maker === undefined || entry.about === null) return [note(making)]
  try {
    return await maker(making)
  } catch (error) {
    // What it was made from has been taken away since, or is not for this viewer.
    if (error instanceof NotFound) return [note(making)]
    throw error
  }
}

/** A file as it came, under the ending that it came with. */
export async function readFile(
  { db, partnership, files }: Pick<Making, 'db' | 'partnership' | 'files'>,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<MadeFile> {
  const pieces: Uint8Array[] = []
  for await (const piece of files.read(db, partnership, id)) pieces.push(piece)
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? 'bin'
  return { role: 'original', ending, bytes: Buffer.concat(pieces) }
}

/** A document of which only the entry is kept: the export says so instead of leaving it out. */
function note({ entry, language }: Making): MadeFile {
  const { subject, onDay, removedAt, whyRemoved } = entry
  const says =
    removedAt === null
      ? {
          da: `Journalen kender dokumentet »${subject}« af ${onDay}, men Samværk har ingen fil af det.\n`,
          en: `The journal knows the document “${subject}” of ${onDay}, but Samværk holds no file of it.\n`,
        }
      : {
          da: `Dokumentet »${subject}« af ${onDay} er taget ud af journalen: ${whyRemoved}\n`,
          en: `The document “${subject}” of ${onDay} was taken out of the journal: ${whyRemoved}\n`,
        }
  return { role: 'note', ending: 'txt', bytes: Buffer.from(says[language]) }
}
