import type { SeatLine } from '../../bodies/queries.ts'
import { type Answer, answers } from '../vocabulary.ts'
import type { AnswerLine, OptionLine } from './queries.ts'

/** How many seats gave each answer to a time, and how many gave none. */
export type Counts = Readonly<Record<Answer | 'missing', number>>

/** A time with the answers to it, of all seats and of each party's. */
export interface CountedOption {
  readonly option: OptionLine
  readonly all: Counts
  readonly parties: readonly { readonly party: string | null; readonly counts: Counts }[]
  /** Nobody's no, and more than nobody: of all times the most can come to this one. */
  readonly best: boolean
}

/** Counts the answers to each time. Seats in which nobody sits are asked nothing. */
export function countAnswers(
  options: readonly OptionLine[],
  seats: readonly Pick<SeatLine, 'id' | 'party'>[],
  given: readonly AnswerLine[],
): CountedOption[] {
  const parties = [...new Set(seats.map(({ party }) => party))].toSorted((a, b) => (a ?? '').localeCompare(b ?? ''))
  const counted = options.map((option) => {
    const here = given.filter((answer) => answer.option === option.id)
    return {
      option,
      all: countOf(seats, here),
      parties: parties.map((party) => ({
        party,
        counts: countOf(
          seats.filter((seat) => seat.party === party),
          here,
        ),
      })),
    }
  })
  const can = ({ all }: { all: Counts }) => all.yes * 1000 + all['if-need-be']
  const most = Math.max(0, ...counted.map(can))
  return counted.map((each) => ({ ...each, best: most > 0 && can(each) === most }))
}

function countOf(seats: readonly Pick<SeatLine, 'id'>[], given: readonly AnswerLine[]): Counts {
  const own = given.filter(({ seat }) => seats.some(({ id }) => id === seat))
  const count = (answer: Answer) => own.filter((each) => each.answer === answer).length
  const [yes, perhaps, not] = answers.map(count)
  return { yes: yes ?? 0, 'if-need-be': perhaps ?? 0, no: not ?? 0, missing: seats.length - own.length }
}
