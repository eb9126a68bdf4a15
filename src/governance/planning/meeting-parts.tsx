import type { Child } from 'hono/jsx'
import { Day } from '../../platform/components/day.tsx'
import { Tag } from '../../platform/components/notices.tsx'
import type { Day as CivilDay } from '../../platform/days.ts'
import type { Language } from '../../platform/languages.ts'
import type { MeetingHeader } from '../meetings/queries.ts'
import { papersAreLate, papersDueOn } from './notice.ts'
import { paths } from './paths.ts'
import type { PlanningOf } from './queries.ts'
import { planningTexts } from './texts.ts'

interface FactsProps {
  readonly partnership: string
  readonly meeting: MeetingHeader
  readonly planning: PlanningOf
  readonly today: CivilDay
  readonly language: Language
}

/** What planning says of a meeting: when its papers are due (GOV-71), that it is extraordinary, and what planned it. */
export function planningFacts(props: FactsProps): (readonly [string, Child] | false)[] {
  const { partnership, meeting, planning, today, language } = props
  const t = planningTexts[language]
  return [
    meeting.state === 'planned' && [
      t.papersBy,
      <>
        <Day of={papersDueOn(meeting)} language={language} />{' '}
        {papersAreLate(meeting, today) && <Tag tone="warning">{t.papersLate}</Tag>}
      </>,
    ],
    meeting.extraordinary && [t.extraordinary, t.extraordinarySays],
    planning.series !== null && [
      t.series,
      <a href={paths.series.to({ partnership, series: planning.series.id })}>
        {planning.series.name} {planning.series.year}
      </a>,
    ],
    planning.poll !== null && [
      t.foundBy,
      <a href={paths.poll.to({ partnership, poll: planning.poll.id })}>{planning.poll.title}</a>,
    ],
  ]
}

/** Says that a meeting is called out of turn. */
export function ExtraordinaryTag({
  meeting,
  language,
}: {
  meeting: { readonly extraordinary: boolean }
  language: Language
}) {
  return meeting.extraordinary ? <Tag tone="info">{planningTexts[language].extraordinaryTag}</Tag> : null
}
