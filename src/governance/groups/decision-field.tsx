import { type FormState, SelectField } from '../../platform/components/fields.tsx'
import type { StandingDecision } from '../decisions/queries.ts'
import { groupFormTexts } from './form-texts.ts'
import { groupTexts } from './texts.ts'

type DecisionFieldProps = FormState & {
  readonly body: string
  readonly decisions: readonly StandingDecision[]
}

/** The choice of the decision that something rests on: those that stand and that everybody may read (GOV-41). */
export function DecisionField({ body, decisions, ...state }: DecisionFieldProps) {
  const t = groupTexts[state.language]
  const f = groupFormTexts[state.language]
  const options = [
    { value: '', label: f.chooseDecision },
    ...openOnes(decisions).map(({ id, number, year, title }) => {
      return { value: id, label: f.decisionName(number, year, title) }
    }),
  ]
  return <SelectField {...state} name="beslutning" label={t.decision} hint={f.decisionHint(body)} options={options} />
}

/** The decisions that everybody may read. */
export function openOnes(decisions: readonly StandingDecision[]): StandingDecision[] {
  return decisions.filter(({ closed }) => !closed)
}
