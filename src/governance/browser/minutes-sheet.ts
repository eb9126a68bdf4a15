/**
 * `<minutes-sheet>` writes the minutes as they are typed: each place by itself, a moment after the typing stops. Where somebody
 * else wrote first both texts are shown and the writer chooses. Without scripts the page is one form with a button that saves.
 */
interface Said {
  readonly name: string
  readonly words: string
  readonly read: string
  readonly [more: string]: string
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** One place: its controls, what was read there, and what stood there when it was read. */
class Place {
  readonly name: string
  readonly box: HTMLElement
  known: string
  clash: Said | null = null
  constructor(box: HTMLElement) {
    this.box = box
    this.name = box.dataset['place'] ?? ''
    this.known = this.words
  }

  get fields(): Field[] {
    return [...this.box.querySelectorAll<Field>('input, textarea, select')]
  }

  get ticks(): HTMLInputElement[] {
    return [...this.box.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
  }

  /** What the controls say, as one text: ticks as ids, numbers with a dash between. */
  get words(): string {
    const { fields, ticks } = this
    if (ticks.length > 0)
      return ticks
        .filter((each) => each.checked)
        .map((each) => each.value)
        .toSorted()
        .join(' ')
    if (fields.length === 1) return fields[0]?.value.trim() ?? ''
    const values = fields.map((each) => each.value.trim())
    return values.every((each) => each === '') ? '' : values.map((each) => each || '0').join('-')
  }

  put(words: string): void {
    const { fields, ticks } = this
    const parts = words.split(fields.length > 1 ? '-' : '\u0000')
    if (ticks.length > 0) for (const tick of ticks) tick.checked = words.split(' ').includes(tick.value)
    else fields.forEach((field, index) => (field.value = parts[index] ?? ''))
  }

  get read(): string {
    return this.box.dataset['read'] ?? ''
  }

  readNow(words: string, read: string): void {
    this.known = words
    this.box.dataset['read'] = read
  }
}

class MinutesSheet extends HTMLElement {
  readonly #places = new Map<string, Place>()
  readonly #opened = new Date().getTime()
  #words: Readonly<Record<string, string>> = {}

  connectedCallback(): void {
    // Until the outbox has opened its store the page is the form that it is.
    this.addEventListener('open', () => this.#begin(), { once: true })
  }

  #begin(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>
    for (const box of this.querySelectorAll<HTMLElement>('[data-place]')) {
      const place = new Place(box)
      this.#places.set(place.name, place)
      box.addEventListener('input', () => this.#typed(place))
      box.addEventListener('change', () => this.#send('flush', {}))
    }
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[name=klokken]')) {
      button.addEventListener('click', (event) => {
        event.preventDefault()
        this.#clock(button)
      })
    }
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#send('flush', {})
    })
    this.#hear()
    this.#send('ready', {})
  }

  #hear(): void {
    const on = (name: string, hear: (said: Said) => void) =>
      this.addEventListener(name, (event) => hear((event as CustomEvent<Said>).detail))
    on('kept', (said) => this.#kept(said))
    on('clash', (said) => this.#clashed(said))
    this.addEventListener('fresh', (event) => this.#fresh((event as CustomEvent<HTMLElement>).detail))
    on('restored', (said) => this.#restored(said))
  }

  #send(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail }))
  }

  #typed(place: Place): void {
    this.#showClock(place.box)
    this.#send('fine', { name: place.name })
    const { words, name, read } = place
    if (words === place.known && place.clash === null) return this.#send('drop', { name })
    this.#send('write', { kind: 'place', name, words, read, item: '', side: '', held: place.clash !== null })
  }

  #kept({ name, sent = '', words, read }: Said): void {
    const place = this.#places.get(name)
    if (!place) return
    // A time is kept in one way of writing; it is shown that way, unless somebody goes on typing.
    const goesOn = place.words !== sent || place.box.contains(document.activeElement)
    if (!goesOn) place.put(words)
    place.readNow(goesOn ? sent : words, read)
    // Typed on, or back to what it was, while the step was under way.
    if (place.words !== place.known) this.#typed(place)
  }

  /** Two wrote at once: both texts side by side, and what is to stand is the writer's to say. */
  #clashed(said: Said): void {
    const place = this.#places.get(said.name)
    if (!place) return
    place.clash = said
    place.box.querySelector('.minutes-clash')?.remove()
    const { clashBy = '', keepMine = '', takeTheirs = '', both = '' } = this.#words
    const notice = element('div', 'minutes-clash')
    notice.append(
      element('p', '', clashBy.replace('{0}', said['by'] ?? '').replace('{1}', (said['at'] ?? '').replace(':', '.'))),
    )
    notice.append(element('blockquote', '', said['shown'] ?? said.words))
    const choices = element('div', 'minutes-choices')
    const choose = (label: string, words: () => string) => {
      const button = element('button', 'button button-secondary', label) as HTMLButtonElement
      button.type = 'button'
      button.addEventListener('click', () => this.#chosen(place, words()))
      choices.append(button)
    }
    choose(keepMine, () => place.words)
    choose(takeTheirs, () => said.words)
    if (place.box.querySelector('textarea')) choose(both, () => `${place.words}\n\n${said.words}`)
    notice.append(choices)
    place.box.prepend(notice)
  }

  #chosen(place: Place, words: string): void {
    const { clash } = place
    if (clash === null) return
    place.clash = null
    place.box.querySelector('.minutes-clash')?.remove()
    place.readNow(clash.words, clash.read)
    place.put(words)
    place.fields[0]?.focus()
    this.#typed(place)
    this.#send('flush', {})
  }

  #restored(letter: Said): void {
    const { name, words, read } = letter
    const place = this.#places.get(name)
    if (!place) return
    if (place.words === words) return this.#send('drop', { name })
    const theirs = { name, words: place.words, read: place.read, shown: shownIn(place) }
    place.put(words)
    if (place.read !== read) {
      const { by = '', at = '' } = place.box.dataset
      this.#clashed({ ...theirs, by, at })
    }
    place.box.closest('details')?.setAttribute('open', '')
    this.#typed(place)
  }

  /** The time that a clock in Denmark shows, by the server's clock, also when there is no connection. */
  #clock(button: HTMLButtonElement): void {
    const now = new Date(Number(this.dataset['now']) + new Date().getTime() - this.#opened)
    const time = new Intl.DateTimeFormat('da-DK', { timeZone: 'Europe/Copenhagen', hour: '2-digit', minute: '2-digit' })
    const place = this.#places.get(button.value)
    if (!place) return
    place.put(time.format(now).replace('.', ':'))
    this.#typed(place)
    this.#send('flush', {})
  }

  /** What somebody else wrote comes to stand here too, unless somebody is writing in the place. */
  #fresh(box: HTMLElement): void {
    const place = this.#places.get(box.dataset['place'] ?? '')
    const there = new Place(box)
    if (!place || place.clash !== null || place.words !== place.known || place.read === there.read) return
    place.put(there.words)
    place.readNow(there.words, there.read)
    this.#showClock(place.box)
  }

  #showClock(box: HTMLElement): void {
    const clock = box.closest('.minutes-clock')
    const [began, done] = [...(clock?.querySelectorAll('input') ?? [])].map((field) => field.value.trim())
    const [begin, finish] = clock?.querySelectorAll<HTMLButtonElement>('button') ?? []
    if (!begin || !finish) return
    begin.hidden = began !== ''
    finish.hidden = began === '' || done !== ''
  }
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name)
  if (className) made.className = className
  made.textContent = text
  return made
}

/** What a place says, as its reader sees it. */
function shownIn({ words, box }: Place): string {
  return box.querySelector('select')?.selectedOptions[0]?.text ?? words
}

customElements.define('minutes-sheet', MinutesSheet)
