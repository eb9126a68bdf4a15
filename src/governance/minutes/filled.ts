import type { FormState } from '../../platform/components/fields.tsx'
import type { Problem } from '../../platform/forms.ts'
import { basisText, nameOf, type Place, typedIn } from './places.ts'
import { type Sheet, type Standing, standing } from './sheet.ts'
import { allAsked } from './whole-page.ts'

/** How a place is filled on the page. */
export interface FilledPlace {
  readonly name: string
  readonly words: string
  /** What whoever opens this page reads there. */
  readonly basis: string
  readonly there: Standing
  /** Whether what was typed and what somebody else wrote stand against each other. */
  readonly clash: boolean
}

/** How the places and lines of a page are filled: with what stands, or with what was typed and is still to be mended. */
export interface Filled extends FormState {
  place(place: Place): FilledPlace
  line(field: string): string
}

/** Fills a page: a faulty post comes back with what was typed where that was not saved, and with what stands elsewhere. */
export function fillingOf(sheet: Sheet, form: FormState): Filled {
  const { language, typed, problems = [] } = form
  const asked = typed === undefined ? [] : allAsked(sheet, typed, language)
  const open = new Map(
    asked.filter((each) => each.asked.asks !== 'nothing').map((each) => [nameOf(each.place), each.asked]),
  )
  return {
    language,
    problems,
    place(place) {
      const name = nameOf(place)
      const there = standing(sheet, place)
      const mine = open.get(name)
      const words = mine === undefined || typed === undefined ? there.words : typedIn(place, typed[name])
      const clash = mine?.asks === 'mending' && mine.clash
      return { name, words, basis: basisText(there.version, there.words), there, clash }
    },
    line(field) {
      const said = typed?.[field]
      return typeof said === 'string' && problems.some((each: Problem) => each.field === field) ? said : ''
    },
  }
}
