import type { Language } from '../languages.ts'

/** Ways of proving who one is. More come later: a federation, a passkey; each is a kind of credential. */
export const credentialKinds = ['password'] as const
export type CredentialKind = (typeof credentialKinds)[number]

/** How strongly a session's holder has proved who they are. */
export const strengths = ['one-factor', 'two-factor'] as const
export type Strength = (typeof strengths)[number]

/** What a one-time link lets its bearer do. */
export const linkKinds = ['invitation', 'new-password'] as const
export type LinkKind = (typeof linkKinds)[number]

/** What a token may be used for, and the words for it (SIGN-30). */
export const scopes = {
  read: { da: 'Læse aftalen og hændelserne', en: 'Read the agreement and the evidence' },
  'evidence:write': { da: 'Registrere hændelser, som jeg selv kan', en: 'Record evidence, as I can myself' },
  'governance:read': {
    da: 'Læse organer, møder, beslutninger og opgaver, som jeg selv kan se',
    en: 'Read bodies, meetings, decisions and actions, as far as I can see them myself',
  },
  'governance:write': {
    da: 'Planlægge møder, skrive punkter og give opgaver, som jeg selv kan',
    en: 'Plan meetings, write items and give actions, as I can myself',
  },
} as const satisfies Record<string, Record<Language, string>>
export type Scope = keyof typeof scopes

/** Whether the text names a scope. */
export function isScope(text: string): text is Scope {
  return Object.hasOwn(scopes, text)
}

/** The families of programs that people sign in with: enough to know one's own session again, and no more is kept. */
export const clientFamilies = ['firefox', 'edge', 'chrome', 'safari', 'other'] as const
export type ClientFamily = (typeof clientFamilies)[number]
