import type { AgreementRoom } from '../agreement/index.ts'
import { kinds } from '../platform/files/kinds.ts'
import { sniffer } from '../platform/files/sniff.ts'
import { fileStore } from '../platform/files/store.ts'
import { takingIn } from '../platform/files/texts.ts'
import { fileName } from '../platform/http/download.ts'
import { namesOf } from '../platform/people/index.ts'

type Attachments = Pick<AgreementRoom, 'attach' | 'aboutEntry' | 'openFile'>

const mostBytes = 10 * 1024 * 1024

/** Files that come with evidence, and who recorded it: what the agreement room does not know itself. */
export function attachments(): Attachments {
  const store = fileStore({ maxBytes: mostBytes })
  return {
    async attach(tx, viewer, file, now, language) {
      if (!(file instanceof File) || file.size === 0 || viewer.partnership === null) return { file: null }
      const fault = await faultOf(file)
      if (fault !== null)
        return { problems: [{ field: 'bilag', message: takingIn[language][fault](mostBytes / 1_048_576) }] }
      const about = {
        partnership: viewer.partnership,
        audience: 'members' as const,
        addedBy: viewer.kind === 'person' ? viewer.personId : null,
        now,
      }
      const kept = await store.write(tx as never, about, file.stream() as AsyncIterable<Uint8Array>)
      return { file: { id: kept.fileId, name: fileName(file.name) } }
    },
    async aboutEntry(db, entry, language) {
      const names = await namesOf(db, entry.recordedBy === null ? [] : [entry.recordedBy])
      return {
        recorder: names.get(entry.recordedBy ?? '') ?? null,
        attachment: await attachmentOf(db, entry, language),
      }
    },
    async openFile(db, partnership, fileId) {
      const { mediaType } = await store.describe(db, partnership, fileId)
      const pieces: Uint8Array[] = []
      for await (const piece of store.read(db, partnership, fileId)) pieces.push(piece)
      return { type: mediaType, bytes: Buffer.concat(pieces) }
    },
  }

  /** Looked at before anything of it is written, so that the form comes back with what was typed. */
  async function faultOf(file: File): Promise<'file.too-large' | 'file.kind-unknown' | null> {
    if (file.size > mostBytes) return 'file.too-large'
    const kind = sniffer()
    kind.take(Buffer.from(await file.arrayBuffer()))
    return kind.finish() === null ? 'file.kind-unknown' : null
  }

  async function attachmentOf(...[db, entry, language]: Parameters<Attachments['aboutEntry']>) {
    if (entry.fileId === null) return null
    const file = await store.describe(db, entry.partnership, entry.fileId)
    const { mediaType, size, activeContent } = file
    return {
      name: entry.fileName ?? entry.fileId,
      kind: kinds[mediaType].name[language],
      bytes: size,
      active: activeContent,
    }
  }
}
