import { hash } from 'node:crypto'
import type { Day } from '../../platform/days.ts'
import { readDay } from '../../platform/forms.ts'

/** Somebody who can be given something to do; who sits in the body is meant first. */
export interface Doer {
  readonly id: string
  readonly name: string
  readonly sits: boolean
}

/** Why a line says no action; `names` are those that it could mean. */
export interface LineFault {
  readonly fault: 'no-name' | 'nobody' | 'several' | 'no-day' | 'gone-by' | 'nothing-to-do' | 'too-long'
  readonly names: readonly string[]
}

/** An action as one line says it. */
export interface ReadLine {
  readonly owner: string
  readonly what: string
  readonly dueOn: Day
}

/**
 * Reads what is to be done out of one line of typing (GOV-68): `Mette: send brevet til boligforeningen inden 1. november`.
 * Who stands before the colon, as much of the name as tells them apart; by when stands last.
 */
export function readActionLine(line: string, doers: readonly Doer[], today: Day): ReadLine | LineFault {
  const [, name = '', rest = ''] = /^([^:]{1,100}):\s*(.*)$/s.exec(line.replaceAll(/\s+/g, ' ').trim()) ?? []
  if (name.trim() === '') return faulty('no-name')
  const owners = named(name.trim(), doers)
  const [owner] = owners
  if (owner === undefined) return faulty('nobody')
  if (owners.length > 1)
    return faulty(
      'several',
      owners.map((each) => each.name),
    )
  const timed = dayAtTheEnd(rest, today)
  if (timed === null) return faulty('no-day')
  if (timed.dueOn < today) return faulty('gone-by')
  if (timed.what === '') return faulty('nothing-to-do')
  return timed.what.length > 500 ? faulty('too-long') : { owner: owner.id, ...timed }
}

function faulty(fault: LineFault['fault'], names: readonly string[] = []): LineFault {
  return { fault, names }
}

/** Whom a name means: the whole name, else its beginning or that of a part of it; those who sit in the body go first. */
function named(name: string, doers: readonly Doer[]): readonly Doer[] {
  const asked = name.toLocaleLowerCase('da')
  const lower = (text: string) => text.toLocaleLowerCase('da')
  const whole = doers.filter((each) => lower(each.name) === asked)
  if (whole.length > 0) return whole
  const begins = doers.filter(
    (each) => lower(each.name).startsWith(asked) || parts(each).some((part) => lower(part) === asked),
  )
  const sitting = begins.filter(({ sits }) => sits)
  return sitting.length > 0 ? sitting : begins
}

function parts({ name }: Doer): readonly string[] {
  return name.split(/[\s-]+/)
}

/** The words that announce a day; what stands after the last of them is the day. */
const before = String.raw`(?:inden|senest|til|før|by|before|no later than)`
const day = new RegExp(
  String.raw`^(.*?)[\s,;–-]*(?:${before}\s+)?(?:den\s+|d\.\s*|the\s+)?(\d{1,4}[\d./ -]*(?:[a-zæøå]{3,9}\.?(?:[ ,]*\d{4})?)?)\.?$`,
  'i',
)

/** The day at the end of a line, and what comes before it. A day without a year is the next of that name. */
function dayAtTheEnd(text: string, today: Day): { what: string; dueOn: Day } | null {
  const [, what = '', said = ''] = day.exec(text.trim()) ?? []
  const typed = said.trim().replace(/\.$/, '')
  const dueOn = readDay(typed) ?? nextOfThatName(typed, today)
  return dueOn === null ? null : { what: what.trim().replace(/[,;]$/, ''), dueOn }
}

function nextOfThatName(typed: string, today: Day): Day | null {
  const year = Number(today.slice(0, 4))
  const separated = /[a-zæøå]/i.test(typed) ? ' ' : typed.includes('/') ? '/' : '.'
  const days = [year, year + 1].map((each) => readDay(`${typed}${separated}${each}`)).filter((each) => each !== null)
  return days.find((each) => each >= today) ?? null
}

/**
 * The id of an action that a page gives: the same page, item and line make the same id, so that a line that is sent twice,
 * because an answer was lost or a button pressed again, is one action.
 */
export function actionId(page: string, item: string | null, line: string): string {
  const hex = hash('sha256', JSON.stringify([page, item, line]), 'hex')
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4] ?? '8'
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
