import { tooManyRequests } from '../http/faults.ts'
import { Recent } from '../recent.ts'
import { PdfThread, type ThreadTimes } from './pdf-thread.ts'
import type { Setting } from './typeset.ts'

/** How many documents may wait for the one that is being set; whoever comes then is asked to come back. */
export const mostWaiting = 8
const mostKept = 20
const comeBackAfterSeconds = 10
const usualTimes: ThreadTimes = { limit: 30_000, idle: 60_000 }

/**
 * Prints documents beside the server's work (EXP-15): one at a time on a thread of its own, the same one once however
 * many ask for it, the latest kept. The queue is bounded and so is the time of each.
 */
export class PdfPress {
  readonly #thread: PdfThread
  readonly #kept = new Recent<Uint8Array>(mostKept)
  readonly #underway = new Map<string, Promise<Uint8Array>>()
  #before: Promise<unknown> = Promise.resolve()

  constructor(times: ThreadTimes = usualTimes) {
    this.#thread = new PdfThread(times)
  }

  /** The document under a key; what it is set from is asked for only when it is neither kept nor underway. */
  async print(key: string, setting: () => Setting): Promise<Uint8Array> {
    const made = this.#kept.get(key) ?? this.#underway.get(key)
    if (made) return await made
    if (this.#underway.size > mostWaiting) throw tooManyRequests(comeBackAfterSeconds)
    const printing = this.#inTurn(key, setting)
    this.#underway.set(key, printing)
    // The next one takes its turn however this one ends; who asked for this one is told.
    this.#before = printing.catch(() => undefined)
    return await printing
  }

  /**
   * Begins a document that its reader will probably ask for, where the press stands cold and idle: the first one after a pause takes
   * a second longer than those that follow. Whatever goes wrong is told to whoever asks for it.
   */
  prepare(key: string, setting: () => Setting): void {
    if (this.#thread.running || this.#underway.size > 0 || this.#kept.get(key) !== undefined) return
    this.print(key, setting).catch(() => undefined)
  }

  async #inTurn(key: string, setting: () => Setting): Promise<Uint8Array> {
    const before = this.#before
    try {
      await before
      return this.#kept.keep(key, await this.#thread.set(setting()))
    } finally {
      this.#underway.delete(key)
    }
  }
}
