/** The thread that sets documents: takes data, answers bytes or what stood in the way. It imports nothing that needs more than Node. */
import { parentPort } from 'node:worker_threads'
import { type Setting, typeset } from './typeset.ts'

/** What the thread answers: a document, or what stood in the way of it. */
export type Answer = { bytes: Uint8Array<ArrayBuffer> } | { fault: string }

parentPort?.on('message', function setAndAnswer(setting: Setting) {
  const answer = answerTo(setting)
  parentPort?.postMessage(answer, 'bytes' in answer ? [answer.bytes.buffer] : [])
})

function answerTo(setting: Setting): Answer {
  try {
    // A copy: what Typst made lies outside the memory that can be handed over.
    return { bytes: new Uint8Array(typeset(setting)) }
  } catch (error) {
    // Told to the thread that asked, which throws it there.
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}
