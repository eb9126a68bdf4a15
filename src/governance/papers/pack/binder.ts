import { Worker } from 'node:worker_threads'
import type { Bindable, BindAnswer, BindTask, Unbindable } from './bind-shapes.ts'

/** Node runs the worker's source as it is in tests, and compiled in an installation: the same road in both. */
const program = new URL(import.meta.url.endsWith('.ts') ? './bind-worker.ts' : './bind-worker.js', import.meta.url)

/** How long the thread may take over one file, in milliseconds, its own start included. */
const patience = 15_000
/** How much memory the thread may take for what it reads, in megabytes. */
const memory = 768

/** The thread died or was ended over a file; null when none can be blamed. */
export class Died extends Error {
  readonly at: number | null
  constructor(at: number | null, cause?: unknown) {
    super('The thread that binds packs ended', { cause })
    this.at = at
  }
}

/** A thread for binding one pack; it imports what reads PDF files only there, and is ended when the pack is done. */
export class Binder {
  readonly #patience: number
  #worker: Worker | null = null

  constructor(patienceMs = patience) {
    this.#patience = patienceMs
  }

  /** How many pages a file makes, or why none; a file that kills the thread or holds it up is told as such. */
  async look(index: number, file: Bindable): Promise<number | Unbindable> {
    try {
      const answer = await this.#ask({ task: 'look', index, file })
      if ('looked' in answer) return answer.looked
      return 'unbindable' in answer ? answer.unbindable : 'broken'
    } catch (error) {
      if (error instanceof Died) return 'too-slow'
      throw error
    }
  }

  /** Our document with the pages of the files behind those that announce them. */
  async bind(own: Uint8Array, files: readonly (Bindable | null)[]): Promise<Uint8Array> {
    const answer = await this.#ask({ task: 'bind', own, files })
    if ('bound' in answer) return answer.bound
    throw new Error(`Cannot bind the pack: ${'fault' in answer ? answer.fault : 'no reason given'}`)
  }

  /** Ends the thread and gives its memory back. */
  async end(): Promise<void> {
    const worker = this.#worker
    this.#worker = null
    await worker?.terminate()
  }

  async #ask(task: BindTask): Promise<BindAnswer> {
    const worker = (this.#worker ??= new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: memory } }))
    try {
      return await answerOf(worker, task, this.#patience)
    } catch (error) {
      await this.end()
      throw error
    }
  }
}

/** The answer of a thread to one task; each sign of life gives it the same time again. */
function answerOf(worker: Worker, task: BindTask, patience: number): Promise<BindAnswer> {
  return new Promise((resolve, reject) => {
    let at = task.task === 'look' ? task.index : null
    let timer: NodeJS.Timeout
    const wait = () => setTimeout(() => ended(new Error(`Not done within ${patience} milliseconds`)), patience)
    function over(): void {
      clearTimeout(timer)
      worker.off('message', hear).off('error', ended).off('exit', ended)
    }
    function ended(cause: unknown): void {
      over()
      reject(new Died(at, cause))
    }
    function hear(answer: BindAnswer): void {
      clearTimeout(timer)
      if ('at' in answer) {
        at = answer.at
        timer = wait()
        return
      }
      over()
      resolve(answer)
    }
    timer = wait()
    worker.on('message', hear).on('error', ended).on('exit', ended)
    worker.postMessage(task)
  })
}
