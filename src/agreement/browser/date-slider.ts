/**
 * `<date-slider>` lays a slider over the track of the term: moving it shows the date, letting go (or Enter) opens the page on it.
 * Without scripts the element is empty, and the two date fields beside it do the same.
 */
class DateSlider extends HTMLElement {
  connectedCallback(): void {
    const from = Date.parse(this.dataset['from'] ?? '')
    const until = Date.parse(this.dataset['until'] ?? '')
    const at = Date.parse(this.dataset['at'] ?? '')
    const form = document.querySelector<HTMLFormElement>(`#${this.dataset['form'] ?? ''}`)
    const field = form?.querySelector<HTMLInputElement>('[name=pr]')
    if (!form || !field || Number.isNaN(from + until + at)) return
    const dayLength = 86_400_000
    const words = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeZone: 'UTC' })
    const slider = document.createElement('input')
    slider.type = 'range'
    slider.min = '0'
    slider.max = String(Math.round((until - from) / dayLength))
    slider.value = String(Math.round((at - from) / dayLength))
    slider.setAttribute('aria-label', this.dataset['label'] ?? '')
    const told = document.createElement('output')

    function chosen(): Date {
      return new Date(from + Number(slider.value) * dayLength)
    }
    const track = this.parentElement?.querySelector('svg')
    function tell(): void {
      const text = words.format(chosen())
      slider.setAttribute('aria-valuetext', text)
      told.textContent = text
      const share = `${(Number(slider.value) / Number(slider.max)) * 100}%`
      for (const thumb of track?.querySelectorAll('circle') ?? []) thumb.setAttribute('cx', share)
      track?.querySelector('.t-past')?.setAttribute('x2', share)
    }
    slider.addEventListener('input', () => {
      tell()
      field.value = chosen().toISOString().slice(0, 10)
    })
    // Letting go with a finger or a mouse opens the page; with the keyboard one walks on, and Enter opens it.
    slider.addEventListener('pointerup', () => form.requestSubmit())
    slider.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') form.requestSubmit()
    })
    tell()
    this.append(slider, told)
  }
}

customElements.define('date-slider', DateSlider)
