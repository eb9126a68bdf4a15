import { path } from '../paths.ts'

/** Addresses that every page's frame links to; sign-in and the public rooms answer them. */
export const signInPath = path('/log-ind').asking<{ videre: string }>()
export const signOutPath = path('/log-ud')
/** What is kept about members, why and how long. */
export const privacyPath = path('/privatliv')
export const accessibilityPath = path('/was')
export const homePath = path('/')
export const partnershipPath = path('/:partnership')
