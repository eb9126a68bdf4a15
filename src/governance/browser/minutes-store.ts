import type { Letter } from './minutes-post.ts'

const prefix = 'samvaerk-referat-'
const keptFor = 3 * 24 * 3_600_000

/** What this browser keeps of unsent words: sealed, for three days at the most, and nothing where it cannot be sealed. */
export class Store {
  readonly #name: string
  readonly #key: CryptoKey | null
  #last = Promise.resolve()
  constructor(name: string, key: CryptoKey | null) {
    this.#name = name
    this.#key = key
  }

  get keeps(): boolean {
    return this.#key !== null
  }

  keep(letters: readonly Letter[]): void {
    const text = JSON.stringify(letters)
    // In their order, so that an older state never comes to stand over a newer one.
    this.#last = this.#last.then(() => this.#write(letters.length === 0 ? null : text)).catch(() => {})
  }

  async #write(text: string | null): Promise<void> {
    if (this.#key === null) return
    if (text === null) return localStorage.removeItem(this.#name)
    const iv = crypto.getRandomValues(new Uint8Array(12))
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, this.#key, new TextEncoder().encode(text))
    const kept = { at: new Date().getTime(), iv: [...iv], sealed: [...new Uint8Array(sealed)] }
    localStorage.setItem(this.#name, JSON.stringify(kept))
  }

  async found(): Promise<Letter[]> {
    if (this.#key === null) return []
    const text = localStorage.getItem(this.#name)
    if (text === null) return []
    try {
      const { iv, sealed } = JSON.parse(text) as { iv: number[]; sealed: number[] }
      const plain = await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv: new Uint8Array(iv) },
        this.#key,
        new Uint8Array(sealed),
      )
      return JSON.parse(new TextDecoder().decode(plain)) as Letter[]
    } catch {
      // Damaged, or sealed with a key that is no more: nobody can read it again.
      localStorage.removeItem(this.#name)
      return []
    }
  }
}

/** Opens the store of a sheet, and throws away what has lain in this browser for too long. */
async function openStore(sheet: HTMLElement): Promise<Store> {
  const text = (sheet.dataset['key'] ?? '').replaceAll('-', '+').replaceAll('_', '/')
  // Where the connection is not secure, browsers seal nothing; then nothing is kept.
  if (!isSecureContext || text === '') return new Store('', null)
  throwOldAway()
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  const print = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].slice(0, 12)
  const name = prefix + print.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return new Store(name, await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']))
}

function throwOldAway(): void {
  const now = new Date().getTime()
  for (const name of Object.keys(localStorage).filter((each) => each.startsWith(prefix))) {
    const at = /"at":(\d+)/.exec(localStorage.getItem(name) ?? '')?.[1]
    if (now - Number(at ?? 0) > keptFor) localStorage.removeItem(name)
  }
}

const sheet = document.querySelector<HTMLElement>('minutes-sheet')
if (sheet) {
  // A browser that lets no page keep anything still writes minutes, as long as the page is open.
  void openStore(sheet)
    .catch(() => new Store('', null))
    .then((detail) => sheet.dispatchEvent(new CustomEvent('store', { detail })))
}
