import { Radios } from '../../platform/components/choices.tsx'
import { type FormState, SelectField, TextArea, TextField } from '../../platform/components/fields.tsx'
import { labels } from '../labels.ts'
import type { Agreement, AgreementQuestion } from '../model.ts'
import type { AnswerType } from '../vocabulary.ts'
import { answerTexts } from './answer-texts.ts'

interface AnswerFieldsProps {
  readonly question: AgreementQuestion
  readonly agreement: Agreement
  readonly state: FormState
}

/** The fields that an open question asks for, each by the type of its part of the answer (EVD-07). */
export function AnswerFields({ question, agreement, state }: AnswerFieldsProps) {
  const parts = Object.entries(question.answer)
  return (
    <>
      {parts.map(([field, type]) => (
        <AnswerField field={field} type={type} optional={parts.length > 1} agreement={agreement} state={state} />
      ))}
    </>
  )
}

/** One part of an answer: chosen where the agreement knows what there is to choose among, else typed. */
function AnswerField(props: {
  field: string
  type: AnswerType
  optional: boolean
  agreement: Agreement
  state: FormState
}) {
  const { field, type, optional, agreement, state } = props
  const { language } = state
  const known = answerTexts[language].fields[field]
  const label = known ?? `${answerTexts[language].types[type]}${optional ? `: ${field}` : ''}`
  const common = { ...state, name: `svar-${field}`, label, optional }
  if (type === 'party' || type === 'body') {
    const things = type === 'party' ? agreement.parties : agreement.bodies
    const none = { value: '', label: answerTexts[language].none }
    return <SelectField {...common} options={[none, ...things.map(({ id, name }) => ({ value: id, label: name }))]} />
  }
  if (type === 'yes-no') {
    const options = (['yes', 'no'] as const).map((value) => ({ value, label: answerTexts[language][value] }))
    return <Radios {...common} options={options} />
  }
  if (type === 'indicators') return <TextArea {...common} hint={labels[language].answerHint[type]} rows={3} />
  return <TextField {...common} hint={labels[language].answerHint[type]} />
}
