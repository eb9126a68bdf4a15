import type { MailFault } from './vocabulary.ts'

/** How often a mail is tried before it is given up (MAIL-02). */
export const mostTries = 8

/** MAIL-02: after so many tries the next one waits 1, 2, 4, … minutes, at most four hours; after the last there is none. */
export function nextTry(tries: number, now: Date): Date | null {
  if (tries >= mostTries) return null
  const minutes = Math.min(240, 2 ** Math.max(0, tries - 1))
  return new Date(now.getTime() + 60_000 * minutes)
}

/** Whether it is of any use to try again: an address that the server refuses for good stays refused. */
export function isWorthTrying(fault: MailFault): boolean {
  return fault !== 'address-refused'
}

/** What stood in the way, from what the mail program throws: its code and the server's number, never its words. */
export function mailFaultOf(error: unknown): MailFault {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown }
  if (code === 'EAUTH') return 'server-refused-us'
  if (typeof responseCode === 'number') {
    if (responseCode >= 400 && responseCode < 500) return 'server-busy'
    return code === 'EENVELOPE' && responseCode >= 550 && responseCode <= 553 ? 'address-refused' : 'server-refused-us'
  }
  const unreachable = ['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'ETLS', 'ECONNREFUSED', 'ENOTFOUND']
  return typeof code === 'string' && unreachable.includes(code) ? 'server-unreachable' : 'unknown'
}
