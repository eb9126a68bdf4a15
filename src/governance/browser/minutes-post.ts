import type { Store } from './minutes-store.ts'

/**
 * The outbox of `<minutes-sheet>`: sends what was typed in small steps, one after the other, and keeps what is not sent yet
 * until the server has it, through lost connections, reloads and sessions that end. What the browser keeps is sealed with a
 * key that only the page of the same person brings along (docs/adr/0023).
 *
 * It is told by events on the sheet (`write`, `give`, `drop`, `flush`, `ready`) and answers with others (`kept`, `clash`,
 * `faulty`, `given`, `restored`).
 */
/** What waits to be sent. */
export interface Letter {
  kind: 'place' | 'line'
  name: string
  words: string
  /** What was read in the place; an action has read nothing. */
  read: string
  item: string
  side: string
  /** Not to be sent until its writer says so: a line half typed, or a field in which two stand against each other. */
  held: boolean
}

type Words = Readonly<Record<string, string>>

class Outbox {
  readonly #sheet: HTMLElement
  readonly #store: Store
  readonly #words: Words
  readonly #letters = new Map<string, Letter>()
  #timer = 0
  #pause = 1000
  #sending = false

  constructor(sheet: HTMLElement, store: Store) {
    this.#sheet = sheet
    this.#store = store
    this.#words = JSON.parse(sheet.dataset['words'] ?? '{}') as Words
    const listen = (name: string, hear: (letter: Letter) => void) =>
      sheet.addEventListener(name, (event) => hear((event as CustomEvent<Letter>).detail))
    listen('write', (letter) => this.#put(letter, 700))
    listen('give', (letter) => this.#put(letter, 0))
    listen('drop', ({ name }) => this.#drop(name))
    listen('flush', () => this.#soon(0))
    sheet.addEventListener('say', (event) => this.#say((event as CustomEvent<string>).detail))
    listen('ready', () => void this.#restore())
    window.addEventListener('online', () => this.#soon(0))
    // Whoever has signed in again in another tab comes back to this one.
    window.addEventListener('focus', () => this.#soon(0))
    window.addEventListener('pagehide', () => this.#partingPost())
    window.addEventListener('beforeunload', (event) => {
      if (this.#unsent().length > 0 && !store.keeps) event.preventDefault()
    })
  }

  #put(letter: Letter, pause: number): void {
    this.#letters.set(letter.name, letter)
    this.#store.keep([...this.#letters.values()])
    if (!letter.held) this.#soon(pause)
  }

  #drop(name: string): void {
    this.#letters.delete(name)
    this.#store.keep([...this.#letters.values()])
  }

  #unsent(): Letter[] {
    return [...this.#letters.values()].filter(({ held }) => !held)
  }

  #soon(pause: number): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => void this.#send(), pause)
  }

  async #send(): Promise<void> {
    if (this.#sending) return
    this.#sending = true
    try {
      for (let [letter] = this.#unsent(); letter !== undefined; [letter] = this.#unsent()) {
        this.#say('saving')
        if (!(await this.#deliver(letter))) return
      }
    } finally {
      this.#sending = false
    }
  }

  /** Sends one letter; false when the next must wait for better times. */
  async #deliver(letter: Letter): Promise<boolean> {
    let answer: Response
    try {
      answer = await fetch(this.#addressOf(letter), {
        method: 'POST',
        body: bodyOf(letter),
        signal: AbortSignal.timeout(20_000),
      })
    } catch {
      // No connection, or none that answers: what was typed stays, and is sent when there is one.
      return this.#later(this.#store.keeps ? 'offline' : 'offlineHere')
    }
    if (answer.status === 401) return this.#later('signedOut')
    if (answer.status === 429 || answer.status >= 500) return this.#later('trouble')
    const said = (await answer.json().catch(() => ({}))) as Record<string, never>
    this.#pause = 1000
    if (answer.ok) this.#taken(letter, said)
    else this.#turnedAway(letter, answer.status, said)
    return true
  }

  #later(why: string): false {
    this.#say(why)
    this.#soon(this.#pause)
    this.#pause = Math.min(this.#pause * 2, 30_000)
    return false
  }

  #taken(letter: Letter, said: Words & { kept?: boolean }): void {
    const newer = this.#letters.get(letter.name)
    if (letter.kind === 'place' && said.kept === false) {
      if (newer) newer.held = true
      this.#store.keep([...this.#letters.values()])
      this.#say('clash')
      this.#tell('clash', { ...said, name: letter.name })
      return
    }
    if (newer === letter) this.#letters.delete(letter.name)
    else if (newer) newer.read = said['read'] ?? ''
    this.#store.keep([...this.#letters.values()])
    this.#tell(letter.kind === 'place' ? 'kept' : 'given', { ...said, name: letter.name, sent: letter.words })
    if (letter.kind === 'line') this.#say('given', said['what'])
    else this.#say('saved', said['at']?.replace(':', '.'))
  }

  /** The server will not have it: it stays where it was typed, with the reason, until it is typed anew. */
  #turnedAway(letter: Letter, status: number, said: { detail?: string; problems?: { message: string }[] }): void {
    letter.held = true
    this.#store.keep([...this.#letters.values()])
    const why = said.problems?.[0]?.message ?? said.detail ?? String(status)
    this.#say('refused', why)
    this.#tell('faulty', { name: letter.name, message: why })
  }

  /** What was not sent when the page was left or lost, put in again. */
  async #restore(): Promise<void> {
    this.#say('begin')
    const letters = await this.#store.found()
    for (const letter of letters) this.#letters.set(letter.name, letter)
    if (letters.length === 0) return
    this.#say('restored')
    for (const letter of letters) this.#tell('restored', letter)
  }

  /** The page goes: what waits for its pause is sent along; it stays in the store until the page is opened again. */
  #partingPost(): void {
    if (this.#sending) return
    for (const letter of this.#unsent()) {
      void fetch(this.#addressOf(letter), { method: 'POST', body: bodyOf(letter), keepalive: true }).catch(() => {})
    }
  }

  #addressOf({ kind }: Letter): string {
    return this.#sheet.dataset[kind === 'place' ? 'step' : 'action'] ?? ''
  }

  #tell(name: string, detail: object): void {
    this.#sheet.dispatchEvent(new CustomEvent(name, { detail }))
  }

  #say(what: string, filled = ''): void {
    const status = this.#sheet.querySelector('[data-status]')
    if (!status) return
    status.textContent = (this.#words[what] ?? '').replace('{0}', filled)
    if (what !== 'signedOut') return
    const link = document.createElement('a')
    link.href = this.#sheet.dataset['signIn'] ?? '/'
    link.textContent = this.#words['signIn'] ?? ''
    status.append(' ', link)
  }
}

function bodyOf({ kind, name, words, read, item, side }: Letter): URLSearchParams {
  return new URLSearchParams(
    kind === 'place' ? { sted: name, laest: read, ord: words } : { linje: words, punkt: item, side },
  )
}

const sheet = document.querySelector<HTMLElement>('minutes-sheet')
sheet?.addEventListener('store', (event) => {
  new Outbox(sheet, (event as CustomEvent<Store>).detail)
  sheet.dispatchEvent(new Event('open'))
})
