import type { Day } from '../../platform/days.ts'

/** From where letters are written: the site's address, and the mailbox that they come from. */
export interface Office {
  /** The installation's public address, without a slash at the end. */
  readonly url: string
  /** The address that calls to meetings, without a name. */
  readonly mailbox: string
}

/** The two times of a round: the partnership's, by which things are due, and the machine's, by which mail is sent. */
export interface RoundTime {
  readonly now: Date
  readonly today: Day
  readonly machine: Date
}

/** The office behind an address and a sender such as `Samværk <samvaerk@example.dk>`; a demonstration, which sends nothing, has none. */
export function officeOf(url: string, from: string | null): Office {
  const written = from === null ? '' : (/<([^<>\s]+@[^<>\s]+)>\s*$/.exec(from)?.[1] ?? from.trim())
  return { url, mailbox: /^[^\s<>]+@[^\s<>]+$/.test(written) ? written : `samvaerk@${new URL(url).hostname}` }
}

/** The name of a partnership's site, which makes the identifiers in calendars its own. */
export function siteOf(url: string, partnership: string): string {
  return `${partnership}.${new URL(url).hostname}`
}
