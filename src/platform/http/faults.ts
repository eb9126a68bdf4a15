import { NotFound, Refused } from '../errors.ts'
import type { Problem } from '../forms.ts'
import type { Language } from '../languages.ts'
import { faultTexts } from './texts.ts'

/** What the kernel itself answers when a request cannot be met; rooms throw `NotFound` and `Refused` (WEB-09). */
export const faults = {
  malformed: 400,
  'sign-in-needed': 401,
  'function-missing': 403,
  'another-site': 403,
  'scope-missing': 403,
  'not-found': 404,
  'other-method': 405,
  refused: 409,
  'still-running': 409,
  'precondition-failed': 412,
  'too-large': 413,
  'wrong-type': 415,
  'faulty-input': 422,
  'key-reused': 422,
  'precondition-required': 428,
  'too-many-requests': 429,
  'our-fault': 500,
} as const
export type FaultName = keyof typeof faults

/** A request that the kernel turns away, with the headers that belong to the answer. */
export class Fault extends Error {
  readonly fault: FaultName
  readonly headers: Readonly<Record<string, string>>
  readonly problems: readonly Problem[]
  constructor(fault: FaultName, headers: Readonly<Record<string, string>> = {}, problems: readonly Problem[] = []) {
    super(`The request was turned away: ${fault}`)
    this.name = 'Fault'
    this.fault = fault
    this.headers = headers
    this.problems = problems
  }
}

/** Turns a request away because too many came; says when to come back (429). */
export function tooManyRequests(seconds: number): Fault {
  return new Fault('too-many-requests', { 'retry-after': String(Math.max(1, Math.ceil(seconds))) })
}

/** An error as the public meets it: a status, a heading, a sentence, and nothing of the cause. */
export interface PublicFault {
  readonly fault: FaultName
  readonly status: number
  readonly title: string
  readonly says: string
  readonly headers: Readonly<Record<string, string>>
  readonly problems: readonly Problem[]
}

/** The one place where errors meet the public (WEB-09). */
export function publicFault(error: unknown, language: Language): PublicFault {
  const fault = faultOf(error)
  const { title, says } = faultTexts[language][fault]
  return {
    fault,
    status: faults[fault],
    title,
    says: error instanceof Refused ? error.in(language) : says,
    headers: error instanceof Fault ? error.headers : {},
    problems: error instanceof Fault ? error.problems : [],
  }
}

function faultOf(error: unknown): FaultName {
  if (error instanceof Fault) return error.fault
  if (error instanceof NotFound) return 'not-found'
  return error instanceof Refused ? 'refused' : 'our-fault'
}
