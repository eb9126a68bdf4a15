import { path } from '../paths.ts'

export { signInPath, signOutPath } from '../components/addresses.ts'

/** Where a new password is asked for. */
export const forgottenPath = path('/glemt-adgangskode')
/** Where a new password is chosen, with the link of a mail. */
export const newPasswordPath = path('/ny-adgangskode/:token')
/** Where an invitation is accepted, with the link of a mail. */
export const invitationPath = path('/invitation/:token')

/** One's own page: password, sessions, tokens, functions. */
export const myPath = path('/min-side').asking<{ udfoert: string }>()
export const changePasswordPath = path('/min-side/adgangskode')
export const myLanguagePath = path('/min-side/sprog')
export const endSessionPath = path('/min-side/sessioner/:session/luk')
export const endOthersPath = path('/min-side/sessioner/luk-andre')
export const tokensPath = path('/min-side/noegler')
export const revokeTokenPath = path('/min-side/noegler/:token/traek-tilbage')

/** What is kept about members, why and how long. */
export const privacyPath = path('/privatliv')
