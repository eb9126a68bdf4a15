import type { Letter } from './minutes-post.ts'

/** Actions in one line of typing on the minutes page, and what is wrong with a field, beside it. */
class Lines {
  readonly #sheet: HTMLElement
  constructor(sheet: HTMLElement) {
    this.#sheet = sheet
    for (const line of sheet.querySelectorAll<HTMLElement>('[data-line]')) this.#watch(line)
    const on = (name: string, hear: (said: Record<string, string>) => void) =>
      sheet.addEventListener(name, (event) => hear((event as CustomEvent<Record<string, string>>).detail))
    on('faulty', ({ name = '', message = '' }) => this.#problem(name, message))
    on('fine', ({ name = '' }) => this.#problem(name, ''))
    on('given', (said) => this.#given(said))
    sheet.addEventListener('restored', (event) => this.#restored((event as CustomEvent<Letter>).detail))
  }

  #send(name: string, detail: Letter): void {
    this.#sheet.dispatchEvent(new CustomEvent(name, { detail }))
  }

  #field(name: string): HTMLInputElement | null {
    return this.#sheet.querySelector(`[name="${CSS.escape(name)}"]`)
  }

  #watch(line: HTMLElement): void {
    const field = line.querySelector('input')
    if (!field) return
    const item = line.dataset['line'] ?? ''
    const side = this.#field('side')?.value ?? ''
    const letter = (held: boolean): Letter => {
      return { kind: 'line', name: field.name, words: field.value.trim(), read: '', item, side, held }
    }
    const give = (event: Event) => {
      event.preventDefault()
      if (field.value.trim() !== '') this.#send('give', letter(false))
    }
    field.addEventListener('input', () => {
      this.#problem(field.name, '')
      this.#send(field.value.trim() === '' ? 'drop' : 'write', letter(true))
    })
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') give(event)
    })
    line.querySelector('button')?.addEventListener('click', give)
  }

  #restored(letter: Letter): void {
    if (letter.kind !== 'line') return
    const field = this.#field(letter.name)
    if (field) field.value = letter.words
    this.#send(letter.held ? 'write' : 'give', letter)
  }

  #given({ name = '', sent, what = '', who = '' }: Record<string, string>): void {
    const field = this.#field(name)
    if (field !== null && field.value.trim() === sent) field.value = ''
    const item = document.createElement('li')
    item.textContent = `${what} (${who})`
    this.#sheet.querySelector(`[data-given="${CSS.escape(name.replace('opgave-', ''))}"]`)?.append(item)
  }

  #problem(name: string, message: string): void {
    const field = this.#field(name)
    const group = field?.closest('.form-group')
    if (!field || !group) return
    group.querySelector('.form-error-message')?.remove()
    group.classList.toggle('form-error', message !== '')
    if (message === '') return field.removeAttribute('aria-invalid')
    field.setAttribute('aria-invalid', 'true')
    const said = document.createElement('span')
    said.className = 'form-error-message'
    said.id = `${field.id}-fejl`
    said.textContent = message
    const hint = group.querySelector('.form-hint')
    field.setAttribute('aria-describedby', [said.id, hint?.id].filter(Boolean).join(' '))
    ;(hint ?? group.querySelector('label, legend'))?.after(said)
  }
}

const sheet = document.querySelector<HTMLElement>('minutes-sheet')
sheet?.addEventListener('open', () => new Lines(sheet), { once: true })
