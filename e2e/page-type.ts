import type { Page } from 'playwright-core'
import { open } from './goto.ts'

/** A type of page: whoever sees it, and the way there. */
export interface PageType {
  readonly name: string
  /** The account of whoever looks; null for a stranger. */
  readonly who: string | null
  /** The status of its answer. */
  readonly status: number
  /** Goes there; gives the status of the last answer. */
  go(page: Page): Promise<number>
}

/** The accounts of whoever looks, by their names before `@demo.example`. */
export const secretary = 'sekretaer.gladsaxe'
export const member = 'medlem.herlev'
export const administrator = 'administrator.gladsaxe'
export const auditor = 'revisor.vestegnens-politi'

/** A page that has an address of its own. */
export function at(name: string, who: string | null, address: string, status = 200): PageType {
  return { name, who, status, go: (page) => open(page, address) }
}

/** A page that one comes to by doing something on another. */
export function after(name: string, who: string | null, status: number, go: PageType['go']): PageType {
  return { name, who, status, go }
}

/** What the addresses of the partnership begin with. */
export const here = '/vestegnen'
