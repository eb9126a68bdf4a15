import { type Day, plusDays } from '../../platform/days.ts'
import type { Read } from '../../platform/db/types.ts'
import type { Problem } from '../../platform/forms.ts'
import { longDay } from '../../platform/format.ts'
import type { Language } from '../../platform/languages.ts'
import { meetingsOn } from '../meetings/queries.ts'
import { meetingTexts } from '../meetings/texts.ts'
import type { GovernanceTables } from '../tables.ts'
import { whyOff } from './day-words.ts'
import { planningTexts } from './texts.ts'

/** The ticks that answer what a form asks about a day. */
export interface DayTicks {
  readonly dag_er_rigtig: boolean
  readonly to_samme_dag: boolean
}

/** A day for a meeting of a body. */
export interface WishedDay {
  readonly partnership: string
  readonly body: string
  readonly on: Day
  readonly today: Day
}

/** What is asked, not refused, about a day and is not yet answered: is a weekend, a holiday or one years ahead right (GOV-72), are two meetings (GOV-11)? */
export async function questionsAbout(
  db: Read<GovernanceTables>,
  { partnership, body, on, today }: WishedDay,
  ticks: DayTicks,
  language: Language,
): Promise<Problem[]> {
  const second = !ticks.to_samme_dag && (await meetingsOn(db, partnership, body, on)) > 0
  return [
    ...dayAsked(on, today, ticks, language),
    ...(second ? [{ field: 'to_samme_dag', message: meetingTexts[language].twoSameDay }] : []),
  ]
}

const farDays = 731

/** Whether a day is right that lies years ahead, as a mistyped year does, or on which nobody works; unless that is answered. */
function dayAsked(on: Day, today: Day, ticks: Pick<DayTicks, 'dag_er_rigtig'>, language: Language): Problem[] {
  const t = planningTexts[language]
  const why = whyOff(on, language)
  const far = on > plusDays(today, farDays)
  if (ticks.dag_er_rigtig || (why === null && !far)) return []
  const named = longDay(on, language)
  return [{ field: 'dag_er_rigtig', message: far || why === null ? t.farDay(named) : t.offDay(named, why) }]
}
