/** What others write comes to stand on the minutes page too: a stream says that something changed, and the page is read anew. */
function follow(sheet: HTMLElement): void {
  let soon = 0
  const source = new EventSource(sheet.dataset['happenings'] ?? '')
  source.addEventListener('message', () => {
    clearTimeout(soon)
    soon = window.setTimeout(() => void readAgain(sheet), 500)
  })
  source.addEventListener('error', () => {
    // What broke off is opened again by the browser; what was turned away (signed out, too many) is tried again later.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => follow(sheet), 30_000)
  })
}

async function readAgain(sheet: HTMLElement): Promise<void> {
  const answer = await fetch(location.pathname).catch(() => null)
  // Without a connection, or signed out: the outbox says so as soon as there is something to send.
  if (!answer?.ok || answer.redirected) return
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const names = (within: ParentNode) => [...within.querySelectorAll('.minutes-part')].map(({ id }) => id).join()
  for (const detail of fresh.querySelectorAll('[data-place]')) sheet.dispatchEvent(new CustomEvent('fresh', { detail }))
  for (const list of fresh.querySelectorAll<HTMLElement>('[data-given]')) {
    const mine = sheet.querySelector(`[data-given="${CSS.escape(list.dataset['given'] ?? '')}"]`)
    if (mine && mine.textContent !== list.textContent) mine.replaceChildren(...list.childNodes)
  }
  if (names(fresh) !== names(sheet)) sheet.dispatchEvent(new CustomEvent('say', { detail: 'agendaChanged' }))
}

const sheet = document.querySelector<HTMLElement>('minutes-sheet')
sheet?.addEventListener('open', () => follow(sheet), { once: true })
