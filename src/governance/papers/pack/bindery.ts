import type { PdfPress } from '../../../platform/documents/press.ts'
import { tooManyRequests } from '../../../platform/http/faults.ts'
import type { Language } from '../../../platform/languages.ts'
import { Recent } from '../../../platform/recent.ts'
import type { Bindable, Unbindable } from './bind-shapes.ts'
import { Binder, Died } from './binder.ts'
import type { PackPlan } from './plan.ts'
import { packSetting } from './setting.ts'

/** What is made into a pack: the plan, the bytes of each annex that becomes pages, and how the press sets our part. */
export interface PackWork {
  readonly plan: PackPlan
  readonly language: Language
  readonly demonstration: boolean
  /** One for each annex of the plan; null where its file does not become pages. */
  readonly files: readonly (SharedArrayBuffer | null)[]
}

/** So many packs are read or wait to be bound at a time: each may hold a hundred megabytes. */
const mostHeld = 3
const comeBackAfterSeconds = 15
const mostKept = 6
/** A larger pack is bound anew when it is asked for again. */
const mostKeptBytes = 12_000_000
/** After so long in all, what is left is named instead of bound. */
const patience = 60_000

/** Binds packs beside the server's work: one at a time, each on a thread of its own, the small ones kept (GOV-86). */
export class Bindery {
  readonly #press: PdfPress
  readonly #kept = new Recent<Uint8Array>(mostKept)
  readonly #binder: () => Binder
  readonly #underway = new Map<string, Promise<Uint8Array>>()
  #before: Promise<unknown> = Promise.resolve()
  #held = 0

  constructor(press: PdfPress, binder: () => Binder = () => new Binder()) {
    this.#press = press
    this.#binder = binder
  }

  /** A pack that was bound before, or is being bound. */
  made(key: string): Promise<Uint8Array> | undefined {
    const kept = this.#kept.get(key)
    return kept === undefined ? this.#underway.get(key) : Promise.resolve(kept)
  }

  /** Reads what a pack is made of, unless too much of it is held already: whoever comes then is asked to come back (429). */
  async read<T>(reading: () => Promise<T>): Promise<T> {
    if (this.#held >= mostHeld) throw tooManyRequests(comeBackAfterSeconds)
    this.#held += 1
    try {
      return await reading()
    } finally {
      this.#held -= 1
    }
  }

  /** Binds a pack when its turn comes. A file that cannot become pages, whatever it does, costs its own pages and never the pack. */
  async bind(key: string, work: PackWork): Promise<Uint8Array> {
    const before = this.#before
    const binding = before.then(() => this.#bind(key, work))
    this.#underway.set(key, binding)
    // The next one takes its turn however this one ends; who asked for this one is told.
    this.#before = binding.catch(() => undefined)
    this.#held += 1
    try {
      return await binding
    } finally {
      this.#held -= 1
      this.#underway.delete(key)
    }
  }

  async #bind(key: string, work: PackWork): Promise<Uint8Array> {
    const binder = this.#binder()
    try {
      const files = work.files.map((bytes, index) => bindable(bytes, work.plan.annexes[index]?.as))
      const looked = await lookAtAll(binder, files)
      const bound = await this.#bindAll(binder, key, work, { files, looked })
      return bound.length > mostKeptBytes ? bound : this.#kept.keep(key, bound)
    } finally {
      await binder.end()
    }
  }

  async #bindAll(binder: Binder, key: string, work: PackWork, { files, looked }: LookedAt): Promise<Uint8Array> {
    const outcome = looked.map((each) => (typeof each === 'number' ? String(each) : each)).join(' ')
    const own = await this.#press.print(`pack ${key} ${outcome}`, () => packSetting(work, looked))
    const good = files.map((file, index) => (typeof looked[index] === 'number' ? file : null))
    if (good.every((file) => file === null)) return own
    try {
      return await binder.bind(own, good)
    } catch (error) {
      if (!(error instanceof Died)) throw error
      // The one that it died of is named instead; when none can be blamed, all are.
      const without = looked.map((each, index) => (error.at === null || error.at === index ? 'too-slow' : each))
      return await this.#bindAll(binder, key, work, { files, looked: without })
    }
  }
}

interface LookedAt {
  readonly files: readonly (Bindable | null)[]
  /** For each file its pages, or why it has none; null where none was to become pages. */
  readonly looked: readonly (number | Unbindable | null)[]
}

async function lookAtAll(binder: Binder, files: readonly (Bindable | null)[]) {
  const looked: (number | Unbindable | null)[] = []
  const started = performance.now()
  for (const [index, file] of files.entries()) {
    if (file === null) looked.push(null)
    else looked.push(performance.now() - started > patience ? 'too-slow' : await binder.look(index, file))
  }
  return looked
}

function bindable(bytes: SharedArrayBuffer | null, as: string | undefined): Bindable | null {
  if (bytes === null || (as !== 'pdf' && as !== 'png' && as !== 'jpeg')) return null
  return { kind: as, bytes }
}
