import { Radios } from '../../platform/components/choices.tsx'
import { TextArea } from '../../platform/components/fields.tsx'
import { PostForm } from '../../platform/components/form.tsx'
import { seatChoice } from './forms.ts'
import { paths } from './paths.ts'
import type { ProcedurePageProps } from './procedure-view.tsx'
import type { SeatAsked } from './standing.ts'
import { procedureTexts } from './texts.ts'
import { answers, answerWords } from './vocabulary.ts'

/** The reader's own answer, to give or to change: the seat is asked for only of whoever sits in more than one. */
export function AnswerPart(props: ProcedurePageProps) {
  const { frame, partnership, procedure, mine, today, form } = props
  const { language } = frame
  const t = procedureTexts[language]
  const { typed, problems } = form
  const state = { language, typed, problems }
  const [first, ...others] = mine
  const before = others.length === 0 ? (first?.answer ?? null) : null
  const hints: Partial<Record<string, string>> = t.hints
  const options = answers.map((value) => ({ value, label: answerWords[language][value], hint: hints[value] }))
  return (
    <section class="own-answer">
      <h2>{t.yours}</h2>
      {before !== null && (
        <p>
          <strong>{t.youAnswered(answerWords[language][before.answer])}</strong>
        </p>
      )}
      <p>{procedure.deadline < today ? t.late : t.yoursChanged}</p>
      <PostForm
        {...state}
        to={paths.answer.to({ partnership, procedure: procedure.id })}
        submit={before === null ? t.send : t.change}
      >
        <SeatPart {...props} />
        <Radios {...state} name="svar" label={t.yourAnswer} options={options} value={before?.answer} />
        <TextArea {...state} name="ord" label={t.words} hint={t.wordsHint} rows={3} value={before?.words ?? ''} />
      </PostForm>
    </section>
  )
}

function SeatPart({ frame: { language }, mine, parties, form }: ProcedurePageProps) {
  const t = procedureTexts[language]
  const { typed, problems } = form
  const valueOf = ({ id, answer }: SeatAsked) => seatChoice(id, answer?.version ?? 0)
  const [first, ...others] = mine
  if (first === undefined) return null
  if (others.length === 0) {
    return (
      <>
        <p>{t.answersAs(seatName(first, parties))}</p>
        <input type="hidden" name="plads" value={valueOf(first)} />
      </>
    )
  }
  const options = mine.map((seat) => ({
    value: valueOf(seat),
    label: seatName(seat, parties),
    hint: seat.answer === null ? undefined : answerWords[language][seat.answer.answer],
  }))
  return <Radios {...{ language, typed, problems, options }} name="plads" label={t.seatFor} />
}

/** A seat with its party, such as »Fagchef, Herlev Kommune«. */
export function seatName({ title, party }: Pick<SeatAsked, 'title' | 'party'>, parties: ReadonlyMap<string, string>) {
  return party === null ? title : `${title}, ${parties.get(party) ?? party}`
}
