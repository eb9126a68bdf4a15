import { z } from 'zod'
import {
  dayField,
  type Fields,
  formIn,
  oneOf,
  perhapsWords,
  type Problem,
  ticked,
  words,
} from '../../platform/forms.ts'
import { isId } from '../../platform/ids.ts'
import type { Criterion, PartField } from './parts.ts'
import { charterFormTexts } from './form-texts.ts'
import { progressStates } from './vocabulary.ts'

/** What is posted to keep a draft; parts and measures come as named fields and are read by `readDraft`. */
export const CharterForm = formIn(charterFormTexts, () =>
  z.looseObject({ udgave: z.coerce.number().int().min(0).max(999_999), flere: ticked() }),
)

/** What is posted to approve a version. */
export const ApproveForm = formIn(charterFormTexts, (t) =>
  z.object({ beslutning: z.uuid(t.decisionMissing), mangler: ticked() }),
)

/** What is posted to say something of a version. */
export const CommentForm = formIn(charterFormTexts, (t) => z.object({ ord: words(t.commentMissing, 4000, t.tooLong) }))

/** What is posted to tell how far a group is. */
export const ProgressForm = formIn(charterFormTexts, (t) =>
  z.object({
    dag: dayField(t.dayMissing, t.dayUnreadable),
    tilstand: oneOf(progressStates, t.howFarMissing),
    ord: words(t.wordsMissing, 2000, t.tooLong),
    tal: perhapsWords(t.tooLong, 60),
  }),
)

/** The most measures of success that a charter can have. */
export const mostCriteria = 30
const longest = { part: 4000, words: 500, how: 500, when: 200 }

/** The name of the field of a part. */
export function partField(part: string): string {
  return `del-${part}`
}

/** The names of the fields of one measure of success, by its place in the form. */
export function criterionFields(at: number) {
  return { id: `id-${at}`, words: `kriterium-${at}`, how: `hvordan-${at}`, when: `hvornaar-${at}` }
}

/** How many rows of measures a form came with. */
export function rowsIn(fields: Readonly<Record<string, unknown>>): number {
  let rows = 0
  while (rows <= mostCriteria && criterionFields(rows).words in fields) rows++
  return rows
}

type Posted = Readonly<Record<string, unknown>>

/** Reads what was written: the parts with words, the measures, and what is wrong with them. An emptied row is taken out. */
export function readDraft(
  posted: Posted,
  fields: readonly PartField[],
  known: ReadonlySet<string>,
  t: (typeof charterFormTexts)['da'],
) {
  const problems: Problem[] = []
  const parts: Record<string, string> = {}
  for (const { id } of fields) {
    if (id === 'criteria') continue
    const typed = wordsOf(posted, partField(id))
    if (typed.length > longest.part) problems.push({ field: partField(id), message: t.tooLong })
    if (typed !== '') parts[id] = typed
  }
  const rows = rowsIn(posted)
  if (rows > mostCriteria) problems.push({ field: criterionFields(0).words, message: t.tooMany })
  const criteria = Array.from({ length: Math.min(rows, mostCriteria) }, (_, at) => at).flatMap((at): Criterion[] => {
    const names = criterionFields(at)
    const row = {
      words: wordsOf(posted, names.words),
      how: wordsOf(posted, names.how),
      when: wordsOf(posted, names.when),
    }
    for (const field of ['words', 'how', 'when'] as const)
      if (row[field].length > longest[field]) problems.push({ field: names[field], message: t.tooLong })
    if (row.words === '' && row.how === '' && row.when === '') return []
    if (row.words === '') problems.push({ field: names.words, message: t.criterionMissing(at + 1) })
    const id = wordsOf(posted, names.id)
    return [
      {
        id: isId(id) && known.has(id) ? id : crypto.randomUUID(),
        ...row,
        how: row.how || null,
        when: row.when || null,
      },
    ]
  })
  return { parts, criteria: onceEach(criteria), problems }
}

/** One id for one measure: a copied row becomes a measure of its own. */
function onceEach(criteria: readonly Criterion[]): Criterion[] {
  const seen = new Set<string>()
  return criteria.map((each) => {
    const id = seen.has(each.id) ? crypto.randomUUID() : each.id
    seen.add(id)
    return { ...each, id }
  })
}

function wordsOf(posted: Posted, field: string): string {
  const typed = posted[field]
  return typeof typed === 'string' ? typed.replaceAll('\r\n', '\n').trim() : ''
}

/** A post as the fields of a form show it again. */
export function typedOf(posted: Posted): Fields {
  return Object.fromEntries(
    Object.entries(posted).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}
