import { Radios } from '../../../platform/components/choices.tsx'
import { type FormState, problemOf, TextField, valueOf } from '../../../platform/components/fields.tsx'
import { PostForm } from '../../../platform/components/form.tsx'
import { paths } from '../paths.ts'
import { answers, answerWords } from '../vocabulary.ts'
import type { AskedSeat, PollPageProps } from './poll-views.tsx'
import type { AnswerLine, OptionLine } from './queries.ts'
import { pollTexts } from './texts.ts'
import { whenSays, whenTitle } from './when.ts'

/** The form by which a seat answers, made for a thumb: a card for each time (GOV-77). */
export function AnswerPart(props: PollPageProps & { seat: AskedSeat }) {
  const { frame, partnership, poll, options, seat, mine, form } = props
  const { language } = frame
  const t = pollTexts[language]
  const state = { language, typed: form.typed, problems: form.problems }
  const others = mine.filter(({ id }) => id !== seat.id)
  return (
    <section class="poll-answer" aria-labelledby="dit-svar">
      <h2 id="dit-svar">{t.yourAnswer}</h2>
      <p>
        {t.answerFor(seat.name)} {t.untilClosed}
      </p>
      {others.length > 0 && (
        <p>
          {t.otherSeats}{' '}
          {others.map(({ id, name }, at) => (
            <>
              {at > 0 && ', '}
              <a href={paths.poll.to({ partnership, poll: poll.id }, { plads: id })}>{name}</a>
            </>
          ))}
          .
        </p>
      )}
      <PostForm {...state} to={paths.answer.to({ partnership, poll: poll.id, seat: seat.id })} submit={t.send}>
        {options.map((option) => (
          <Card
            {...state}
            option={option}
            before={props.answers.find((each) => each.option === option.id && each.seat === seat.id)}
          />
        ))}
      </PostForm>
    </section>
  )
}

/** One time: yes, if need be or no, and a remark that stays folded away until it is wanted. */
function Card({ option, before, ...state }: FormState & { option: OptionLine; before: AnswerLine | undefined }) {
  const { language } = state
  const t = pollTexts[language]
  const word = `ord-${option.id}`
  const says = valueOf({ typed: state.typed, name: word }, before?.words ?? '')
  return (
    <div class="poll-card">
      <Radios
        {...state}
        name={`svar-${option.id}`}
        label={whenTitle(option, language)}
        options={answers.map((value) => ({ value, label: answerWords[language][value] }))}
        value={before?.answer}
      />
      <details open={says !== '' || problemOf(state.problems, word) !== undefined}>
        <summary>{t.addWord}</summary>
        <TextField
          {...state}
          name={word}
          label={`${t.word}: ${whenSays(option, language)}`}
          hint={t.wordHint}
          optional
          value={before?.words ?? ''}
        />
      </details>
    </div>
  )
}
