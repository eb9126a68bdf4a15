import type { Day } from '../../platform/days.ts'
import { type SeatLine, seatName, type SittingLine, sitsOn } from '../bodies/queries.ts'
import type { AnswerLine } from './queries.ts'
import type { Answer } from './vocabulary.ts'

/** A seat that is asked: who sits in it today, and what it has answered. */
export interface SeatAsked {
  readonly id: string
  readonly title: string
  readonly party: string | null
  readonly holder: string | null
  readonly substitutes: readonly string[]
  readonly answer: AnswerLine | null
}

/** How many seats gave each answer. */
export type Tally = Readonly<Record<Answer, number>>

/** The seats with a voice that somebody sits in today, and those that answered before their sitting ended (GOV-95). */
export function seatsAsked(
  seats: readonly SeatLine[],
  sittings: readonly SittingLine[],
  answers: readonly AnswerLine[],
  today: Day,
): SeatAsked[] {
  return seats.flatMap((seat) => {
    const { id, party, role } = seat
    if (role !== 'member') return []
    const here = sittings.filter((sitting) => sitting.seat === id && sitsOn(sitting, today))
    const answer = answers.find((each) => each.seat === id) ?? null
    if (here.length === 0 && answer === null) return []
    const holder = here.find(({ capacity }) => capacity === 'holder')?.person ?? null
    const substitutes = here.flatMap(({ capacity, person }) => (capacity === 'substitute' ? [person] : []))
    return [{ id, title: seatName(seat), party, holder, substitutes, answer }]
  })
}

/** Whom a seat is asked through: its holder, or those in their place where it has none. */
export function answersFor({ holder, substitutes }: SeatAsked): readonly string[] {
  return holder === null ? substitutes : [holder]
}

/** Whether a person sits in a seat today, as its holder or in its place. */
export function sitsIn({ holder, substitutes }: SeatAsked, person: string): boolean {
  return holder === person || substitutes.includes(person)
}

/** The seats that somebody sits in and that have not answered yet (GOV-97). */
export function stillWaiting(seats: readonly SeatAsked[]): SeatAsked[] {
  return seats.filter(({ answer }) => answer === null)
}

/** The answers, counted. */
export function tallyOf(seats: readonly SeatAsked[]): Tally {
  const count = (of: Answer) => seats.filter(({ answer }) => answer?.answer === of).length
  return { agree: count('agree'), disagree: count('disagree'), blank: count('blank'), meeting: count('meeting') }
}

/** A number that grows with every answer given or changed: whoever concludes says which answers they have seen. */
export function answersSeen(seats: readonly SeatAsked[]): number {
  return seats.reduce((sum, { answer }) => sum + (answer?.version ?? 0), 0)
}
