/**
 * `<live-meeting>` keeps its content up to date: a stream says that something changed, and the page is then asked for anew, by
 * the ordinary way, so that its reader sees what they may see. Without a stream the page is asked for every half minute.
 */
class LiveMeeting extends HTMLElement {
  #words: Readonly<Record<string, string>> = {}
  #slow = 0
  #soon = 0

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>
    const source = new EventSource(`${this.dataset['happenings'] ?? ''}?kendt=${this.dataset['mark'] ?? ''}`)
    source.addEventListener('open', () => this.#say('follows'))
    source.addEventListener('message', () => {
      clearTimeout(this.#soon)
      this.#soon = window.setTimeout(() => void this.#readAgain(), 200)
    })
    source.addEventListener('error', () => {
      // A stream that broke off is opened again by the browser; one that was turned away is not.
      if (source.readyState === EventSource.CLOSED) this.#goSlow()
    })
  }

  /** Too many follow at once: the page keeps up all the same, a little later. */
  #goSlow(): void {
    this.#say('slow')
    void this.#readAgain()
    this.#slow = window.setInterval(() => {
      if (document.visibilityState === 'visible') void this.#readAgain()
    }, 30_000)
  }

  async #readAgain(): Promise<void> {
    const answer = await fetch(location.pathname).catch(() => null)
    // Without a connection what stands here stands; the stream tells when it is back.
    if (answer === null) return
    if (!answer.ok || answer.redirected) {
      clearInterval(this.#slow)
      return this.#say('gone')
    }
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const content = fresh.querySelector('live-meeting')
    if (!content || content.innerHTML === this.innerHTML) return
    this.replaceChildren(...content.childNodes)
    const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' })
    this.#say('updated', time)
  }

  #say(what: string, filled = ''): void {
    const status = document.querySelector('[data-live-status]')
    if (status) status.textContent = (this.#words[what] ?? '').replace('{0}', filled)
  }
}

customElements.define('live-meeting', LiveMeeting)
