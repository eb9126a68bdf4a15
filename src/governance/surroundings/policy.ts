import { no, type Verdict, yes } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { keepsRecords } from '../keepers.ts'

/** GOV-99: the secretary and the chair name the councils around the partnership. */
export function mayName(viewer: Viewer): Verdict<'not-a-keeper'> {
  return keepsRecords(viewer)
}

/** GOV-99: a council is named once at a time, whatever its capitals. */
export function mayBeCalled(name: string, standing: readonly { readonly name: string }[]): Verdict<'named-already'> {
  const same = (other: string) => other.toLowerCase() === name.toLowerCase()
  return standing.some((each) => same(each.name)) ? no('named-already') : yes
}
