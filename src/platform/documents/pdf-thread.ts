import { Worker } from 'node:worker_threads'
import type { Answer } from './pdf-worker.ts'
import type { Setting } from './typeset.ts'

/** Node runs the worker's source as it is in tests, and compiled in an installation: the same road in both. */
const program = new URL(import.meta.url.endsWith('.ts') ? './pdf-worker.ts' : './pdf-worker.js', import.meta.url)

/** How long the thread may take, in milliseconds. */
export interface ThreadTimes {
  /** For one document, the start of the thread included. */
  limit: number
  /** Without work before it is ended and its memory given back. */
  idle: number
}

/** A thread of its own for setting documents, one at a time. It starts when it is first needed and keeps no process from stopping. */
export class PdfThread {
  readonly #times: ThreadTimes
  #worker: Worker | null = null
  #ended: Promise<unknown> = Promise.resolve()
  #idle: NodeJS.Timeout | undefined
  #asked: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | null = null

  constructor(times: ThreadTimes) {
    this.#times = times
  }

  /** Whether the thread has been started and not ended. */
  get running(): boolean {
    return this.#worker !== null
  }

  /** Sets one document; call again only when it is done. */
  async set(setting: Setting): Promise<Uint8Array> {
    clearTimeout(this.#idle)
    // The limit keeps the process running while somebody waits; the thread itself does not.
    let limit: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      limit = setTimeout(() => {
        this.#end()
        reject(new Error(`Cannot set the document as PDF: not done within ${this.#times.limit} milliseconds`))
      }, this.#times.limit)
    })
    try {
      return await Promise.race([this.#ask(setting), late])
    } finally {
      clearTimeout(limit)
      this.#idle = setTimeout(() => this.#end(), this.#times.idle).unref()
    }
  }

  /** Two threads never run at once: one that cannot be stopped in the middle of a document is waited for. */
  async #ask(setting: Setting): Promise<Uint8Array> {
    await this.#ended
    const worker = (this.#worker ??= this.#start())
    const answer = await new Promise<Answer>((resolve, reject) => {
      this.#asked = { resolve, reject }
      worker.postMessage(setting)
    })
    if ('fault' in answer) throw new Error(answer.fault)
    return answer.bytes
  }

  /** A thread that dies is forgotten: whoever waits for it is told, and the next document starts another. */
  #start(): Worker {
    const worker = new Worker(program)
    const forget = (error: Error) => {
      if (this.#worker !== worker) return
      this.#worker = null
      this.#asked?.reject(error)
    }
    worker.on('message', (answer: Answer) => this.#asked?.resolve(answer))
    worker.on('error', forget)
    worker.on('exit', () => forget(new Error('Cannot set the document as PDF: the thread ended')))
    // After the listeners, which would hold the process again.
    worker.unref()
    return worker
  }

  #end(): void {
    const worker = this.#worker
    this.#worker = null
    if (worker !== null) this.#ended = worker.terminate()
  }
}
