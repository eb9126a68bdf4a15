/** The thread that binds packs: whatever a file of somebody else does to it, the server goes on. */
import { parentPort } from 'node:worker_threads'
import { bindInto, type Looked, lookAtPdf, lookAtPicture } from './bind.ts'
import type { Bindable, BindAnswer, BindTask, Unbindable } from './bind-shapes.ts'
import { mostPagesOfAnnex, mostPoints } from './limits.ts'

/** What was looked at already is not read again when it is bound. */
const known = new Map<SharedArrayBuffer, Looked>()

parentPort?.on('message', function work(task: BindTask) {
  // The answer to a fault is the fault's own words; nothing is thrown into nowhere.
  void answerTo(task).then(tell, (error: unknown) => tell({ fault: String(error) }))
})

function tell(answer: BindAnswer): void {
  parentPort?.postMessage(answer, 'bound' in answer ? [answer.bound.buffer] : [])
}

async function answerTo(task: BindTask): Promise<BindAnswer> {
  if (task.task === 'look') {
    const looked = await lookAt(task.file)
    return typeof looked === 'string' ? { unbindable: looked } : { looked: looked.pages }
  }
  const files: (Looked | null)[] = []
  for (const [index, file] of task.files.entries()) {
    if (file !== null) tell({ at: index })
    const looked = file === null ? null : await lookAt(file)
    files.push(typeof looked === 'string' ? null : looked)
  }
  return { bound: await bindInto(task.own, files, (index) => tell({ at: index })) }
}

async function lookAt(file: Bindable): Promise<Looked | Unbindable> {
  const before = known.get(file.bytes)
  if (before) return before
  // A copy: readers of text refuse memory that is shared.
  const bytes = new Uint8Array(file.bytes).slice()
  if (file.kind === 'png' && pointsOf(bytes) > mostPoints) return 'too-large-picture'
  try {
    const looked = file.kind === 'pdf' ? await lookAtPdf(bytes) : await lookAtPicture(file, bytes)
    if (looked.pages > mostPagesOfAnnex) return 'too-many-pages'
    known.set(file.bytes, looked)
    return looked
  } catch (error) {
    // Any fault of the file itself, of whatever kind, means a page in its place.
    return /encrypt|password/i.test(String(error)) ? 'locked' : 'broken'
  }
}

/** How many points a PNG picture says that it has. */
function pointsOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return bytes.byteLength < 24 ? 0 : view.getUint32(16) * view.getUint32(20)
}
