import type { Read } from '../../../platform/db/types.ts'
import type { FileStore } from '../../../platform/files/store.ts'
import type { Route } from '../../../platform/http/route.ts'
import { routing } from '../../../platform/http/routing.ts'
import type { GovernanceRoom } from '../../room.ts'
import type { GovernanceTables } from '../../tables.ts'
import { Bindery, type PackWork } from './bindery.ts'
import { paths } from './paths.ts'
import { type PackAnnex, packKey, packPlan } from './plan.ts'

const { download } = routing<GovernanceTables>()

/** The pack of a meeting: the agenda with all annexes as one PDF, for whoever may see them. */
export function packRoutes({ files, press, demonstration }: GovernanceRoom): Route[] {
  const bindery = new Bindery(press)
  return [
    download({
      path: paths.pack,
      access: 'signed-in',
      record: 'papers.opened',
      async serve({ db, params: { partnership, meeting }, language }) {
        const plan = await packPlan(db, partnership, meeting)
        const key = packKey(plan, language)
        const sent = { type: 'application/pdf', name: `sager-${plan.meeting.onDay}.pdf` }
        const made = bindery.made(key)
        if (made !== undefined) return { ...sent, body: () => made }
        const bytes = await bindery.read(() => readAll(files, db, partnership, plan.annexes))
        const work: PackWork = { plan, language, demonstration, files: bytes }
        return { ...sent, body: () => bindery.made(key) ?? bindery.bind(key, work) }
      },
    }),
  ]
}

/** The bytes of the annexes that become pages; the database gives only what the viewer may read. */
async function readAll(
  files: FileStore,
  db: Read<GovernanceTables>,
  partnership: string,
  annexes: readonly PackAnnex[],
): Promise<(SharedArrayBuffer | null)[]> {
  const all: (SharedArrayBuffer | null)[] = []
  for (const { file, as } of annexes) {
    if (file === null || as === 'named' || as === 'beside') {
      all.push(null)
      continue
    }
    const shared = new SharedArrayBuffer(file.size)
    const bytes = new Uint8Array(shared)
    let at = 0
    for await (const piece of files.read(db, partnership, file.fileId)) {
      bytes.set(piece, at)
      at += piece.length
    }
    all.push(shared)
  }
  return all
}
