import { z } from 'zod'
import { formIn, several, ticked, words } from '../../../platform/forms.ts'
import { mostAtATime } from './policy.ts'
import { annexTexts } from './texts.ts'

/** What is posted to add annexes: the files, and who may see them. */
export const AnnexesForm = formIn(annexTexts, (t) =>
  z.object({
    filer: several(z.instanceof(File, { error: t.filesMissing }))
      .refine((files) => files.length > 0, t.filesMissing)
      .refine((files) => files.length <= mostAtATime, t.tooManyAtOnce(mostAtATime)),
    lukket: ticked(),
  }),
)

/** What is posted to change an annex. */
export const AnnexForm = formIn(annexTexts, (t) =>
  z.object({
    titel: words(t.titleMissing, 200, t.titleTooLong),
    lukket: ticked(),
    rettelse: z.coerce.number().int().min(1),
  }),
)

/** What is posted as a new version of an annex. */
export const VersionForm = formIn(annexTexts, (t) =>
  z.object({
    fil: z.instanceof(File, { error: t.fileMissing }),
    efter: z.coerce.number().int().min(1),
  }),
)
