import { path } from '../paths.ts'

export { privacyPath, signOutPath } from '../components/addresses.ts'

/** Where one signs in; `videre` is where to go on to, `besked` what just happened. */
export const signInPath = path('/log-ind').asking<{ videre: string; besked: 'ud' | 'skiftet' }>()

/** Where a new password is asked for. */
export const forgottenPath = path('/glemt-adgangskode').asking<{ besked: 'sendt' }>()
/** Where a new password is chosen, with the link of a mail. */
export const newPasswordPath = path('/ny-adgangskode/:token')
/** Where an invitation is accepted, with the link of a mail. */
export const invitationPath = path('/invitation/:token')

/** One's own page: password, sessions, tokens, functions. */
export const myPath = path('/min-side').asking<{
  besked: 'adgangskode' | 'session' | 'sessioner' | 'noegle' | 'sprog'
}>()
export const changePasswordPath = path('/min-side/adgangskode')
export const myLanguagePath = path('/min-side/sprog')
export const endSessionPath = path('/min-side/sessioner/:session/log-ud')
export const endOthersPath = path('/min-side/sessioner/log-andre-ud')
export const tokensPath = path('/min-side/noegler')
export const revokeTokenPath = path('/min-side/noegler/:key/traek-tilbage')
