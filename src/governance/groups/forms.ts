import { z } from 'zod'
import { dayField, formIn, perhapsDay, perhapsWords, words } from '../../platform/forms.ts'
import { groupFormTexts } from './form-texts.ts'

/** What is posted to set a group up. */
export const SetUpForm = formIn(groupFormTexts, (t) =>
  z.object({
    klasse: words(t.classMissing, 80),
    navn: words(t.nameMissing, 120, t.tooLong),
    formaal: words(t.purposeMissing, 2000, t.tooLong),
    beslutning: z.uuid(t.decisionMissing),
    fra: perhapsDay(t.dayUnreadable),
    til: perhapsDay(t.dayUnreadable),
  }),
)

/** What is posted to give a group a seat more. */
export const SeatForm = formIn(groupFormTexts, (t) =>
  z.object({ part: perhapsWords(t.partyMissing, 80), titel: words(t.titleMissing, 80, t.tooLong) }),
)

/** What is posted to undo something: the reason. */
export const UndoForm = formIn(groupFormTexts, (t) => z.object({ hvorfor: words(t.whyMissing, 500, t.tooLong) }))

/** What is posted to close a group; the outcomes come by criterion and are read by the criteria that there are. */
export const CloseForm = formIn(groupFormTexts, (t) =>
  z.looseObject({
    beslutning: z.uuid(t.decisionMissing),
    dag: dayField(t.dayMissing, t.dayUnreadable),
    hvorfor: words(t.whyMissing, 2000, t.tooLong),
  }),
)

/** The names of the fields for what became of one measure of success. */
export function outcomeFields(criterion: string) {
  return { outcome: `udfald-${criterion}`, words: `ord-${criterion}` }
}
