import type { Language } from '../languages.ts'

/** A partnership as the pages' frame knows it: the first part of its addresses and its name. */
export interface Partnership {
  readonly slug: string
  readonly name: string
}

/** A place in the navigation. */
export interface NavigationItem {
  readonly label: string
  readonly href: string
  /** The pages of a section, itself among them; they stand below while one is in it. */
  readonly within?: readonly NavigationItem[]
  /** Other addresses below which its pages lie too. */
  readonly also?: readonly string[]
}

/** What stands around every page: who looks, in which language, at which partnership. The kernel makes it. */
export interface Frame {
  readonly language: Language
  readonly partnership: Partnership | null
  /** The name of the person who is signed in, or null. */
  readonly person: string | null
  readonly navigation: readonly NavigationItem[]
  /** This page's own address with its query; where sign-in comes back to. */
  readonly address: string
  /** Whether the address can be opened anew in another language: not so for the answer to a post without a page. */
  readonly reopens: boolean
  readonly demonstration: boolean
  readonly version: string
}
