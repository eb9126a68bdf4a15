import { TickBox } from '../../platform/components/choices.tsx'
import type { FormState } from '../../platform/components/fields.tsx'
import { meetingTexts } from '../meetings/texts.ts'
import { noticeOf } from './notice.ts'
import { planningTexts } from './texts.ts'

/** The ticks for what was asked about a day, as soon as it was asked; what was ticked before stays ticked (GOV-72). */
export function DayTicks(state: FormState) {
  const t = planningTexts[state.language]
  const asked = (name: string) =>
    state.problems?.some(({ field }) => field === name) || state.typed?.[name] !== undefined
  return (
    <>
      {asked('dag_er_rigtig') && <TickBox {...state} name="dag_er_rigtig" label={t.offDayYes} />}
      {asked('to_samme_dag') && (
        <TickBox {...state} name="to_samme_dag" label={meetingTexts[state.language].twoSameDayYes} />
      )}
    </>
  )
}

/** The tick that calls a meeting out of turn (GOV-79). */
export function ExtraordinaryTick({ ticked, ...state }: FormState & { ticked: boolean }) {
  const t = planningTexts[state.language]
  return (
    <TickBox
      {...state}
      name="ekstraordinaert"
      label={t.extraordinary}
      hint={t.extraordinaryHint(noticeOf.extraordinary)}
      ticked={ticked}
    />
  )
}
