import type { Language, Texts } from './languages.ts'

/** There is no such thing, or the viewer may not know of it: the same 404 (PLT-03). */
export class NotFound extends Error {
  constructor(what = 'the thing asked for') {
    super(`${what} does not exist, or may not be seen by this viewer`)
    this.name = 'NotFound'
  }
}

/** A rule says no (409). The person may read why; the transaction is undone (PLT-04). */
export class Refused extends Error {
  readonly code: string
  readonly texts: Texts<string>
  constructor(code: string, texts: Texts<string>) {
    super(texts.en)
    this.name = 'Refused'
    this.code = code
    this.texts = texts
  }

  /** The sentence in the reader's language. */
  in(language: Language): string {
    return this.texts[language]
  }
}

/** A fault that whoever runs the installation can mend: the message is shown to them without a stack (PLT-35). */
export class OperatorError extends Error {
  constructor(message: string, options?: { cause: unknown }) {
    super(message, options)
    this.name = 'OperatorError'
  }
}

/** Whether something may be done, and why not. Agreements have verdicts of their own; this one is about permission. */
export type Verdict<Why extends string = string> = typeof yes | { readonly allowed: false; readonly why: Why }

/** It may be done. */
export const yes = { allowed: true } as const

/** It may not be done, for this reason. */
export function no<Why extends string>(why: Why): { readonly allowed: false; readonly why: Why } {
  return { allowed: false, why }
}

/** Goes on when the verdict is yes; else refuses with the reason's text, so that button and command agree. */
export function insist<Why extends string>(verdict: Verdict<Why>, reasons: Texts<Readonly<Record<Why, string>>>): void {
  if (verdict.allowed) return
  throw new Refused(verdict.why, { da: reasons.da[verdict.why], en: reasons.en[verdict.why] })
}

/** Gives what was found, or says that there is no such thing. */
export function found<T>(thing: T | null | undefined, what?: string): T {
  if (thing === null || thing === undefined) throw new NotFound(what)
  return thing
}
