import { z } from 'zod'
import { dayField, formIn, oneOf, words } from '../../platform/forms.ts'
import { handoverTexts } from './handover-texts.ts'
import { officeTexts } from './texts.ts'
import { pointMoveNames } from './vocabulary.ts'

/** What is posted to plan a turn or to change one. */
export const TurnForm = formIn(officeTexts, (t) =>
  z.object({
    part: words(t.partyMissing, 80),
    fra: dayField(t.fromMissing, t.dayUnreadable),
    til: dayField(t.untilMissing, t.dayUnreadable),
  }),
)

/** What is posted to confirm that an office was taken over; `efter` is the entry by which the page knew the party before. */
export const TakeoverForm = formIn(officeTexts, (t) =>
  z.object({
    part: words(t.partyMissing, 80),
    dag: dayField(t.dayMissing, t.dayUnreadable),
    efter: z.union([z.literal('').transform(() => null), z.uuid(t.stale)]),
  }),
)

/** What is posted to prepare a handover. */
export const PrepareForm = formIn(officeTexts, (t) => z.object({ forberedes: words(t.partyMissing, 80) }))

/** What is posted to undo a takeover. */
export const UndoForm = formIn(handoverTexts, (t) => z.object({ hvorfor: words(t.whyMissing, 1000, t.whyTooLong) }))

/** What is posted to add a point to a list. */
export const PointForm = formIn(handoverTexts, (t) => z.object({ punkt: words(t.pointMissing, 300, t.pointTooLong) }))

/** What is posted to mark a point. */
export const MoveForm = formIn(handoverTexts, (t) => z.object({ valg: oneOf(pointMoveNames, t.moveMissing) }))

/** What is posted to pass the rights of an office on: the day, and the ticks, which the route reads by their names. */
export const RightsForm = formIn(handoverTexts, (t) => z.looseObject({ fra: dayField(t.rightsDayMissing) }))
