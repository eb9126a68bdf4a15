import { z } from 'zod'
import { formIn } from '../../platform/forms.ts'
import { readBasis } from './places.ts'
import { minuteTexts } from './texts.ts'

/** A small step: the name of a place, what was read there, and what is to stand there. */
export const StepForm = formIn(minuteTexts, (t) =>
  z.object({
    sted: z.string().max(100),
    laest: z.string().max(40).default('').transform(readBasis),
    ord: z.string().trim().max(8000, t.faults['too-long']),
  }),
)

/** An action in one line; the item that it comes of, when it comes of one, and the page that it was typed on. */
export const ActionLineForm = formIn(minuteTexts, (t) =>
  z.object({
    linje: z.string().trim().min(1, t.lineFaults['no-name']).max(700, t.faults['too-long']),
    punkt: z.union([z.literal('').transform(() => null), z.uuid()]).default(null),
    side: z.uuid(),
  }),
)

/** The whole page, saved at once; the route reads the places by what stands on the agenda. */
export const PageForm = formIn(minuteTexts, () =>
  z.looseObject({
    laest: z.string().max(500_000).default(''),
    side: z.uuid(),
    klokken: z.string().max(100).optional(),
    gem: z.string().max(100).optional(),
  }),
)
