import type { Day } from '../../../platform/days.ts'
import { longDay } from '../../../platform/format.ts'
import { paths as actionPaths } from '../../actions/paths.ts'
import { fixedPlaces } from '../../meetings/items.ts'
import { paths as meetingPaths } from '../../meetings/paths.ts'
import type { DraftFor } from './agreement.ts'
import type { CarriedItem, DueAction } from './queries.ts'
import { draftTexts } from './texts.ts'
import { type Suggestion, unsaid } from './vocabulary.ts'

/** The meeting that the body held last. */
export interface LastMeeting {
  readonly id: string
  readonly onDay: Day
}

/** What stands on every agenda, and the minutes of the last meeting (GOV-85). */
export function usualItems(last: LastMeeting | null, draft: DraftFor): Suggestion[] {
  const t = draftTexts[draft.language]
  const usual = { ...unsaid, source: 'usual', ticked: true } as const
  const welcome = { ...usual, origin: 'usual:welcome', kind: 'information', title: t.welcome, why: t.always } as const
  const approval = last === null ? [] : [{ ...usual, ...approvalOf(last, draft) }]
  const other = { ...usual, origin: 'usual:other', kind: 'discussion', title: t.other, why: t.always } as const
  return [{ ...welcome, place: fixedPlaces.welcome }, ...approval, { ...other, place: fixedPlaces.other }]
}

function approvalOf({ id, onDay }: LastMeeting, { url, partnership, language }: DraftFor) {
  const t = draftTexts[language]
  const on = longDay(onDay, language)
  const matter = [t.minutesOf(on), url + meetingPaths.meeting.to({ partnership, meeting: id })].join('\n\n')
  const approval = { origin: `minutes:${id}`, kind: 'decision', title: t.approval, recommendation: t.approve } as const
  return { ...approval, matter, why: t.lastHeld(on), place: fixedPlaces.minutes } as const
}

/** What the last meeting did not finish: items without an outcome, and those that were put off (GOV-85). */
export function carriedItems(items: readonly CarriedItem[], last: LastMeeting | null, draft: DraftFor): Suggestion[] {
  if (last === null) return []
  const t = draftTexts[draft.language]
  return items.flatMap((item): Suggestion[] => {
    const putOff = item.outcome !== null && isPutOff(item.outcome)
    if (item.outcome !== null && !putOff) return []
    const { kind, title, matter, economy, recommendation, presenter, closed } = item
    const words = { kind, title, matter, economy, recommendation, presenter, closed }
    const why = putOff
      ? t.putOff(longDay(last.onDay, draft.language))
      : t.unfinished(longDay(last.onDay, draft.language))
    const about = { source: 'carried', why, ticked: putOff || kind !== 'information', place: null } as const
    return [{ ...words, ...about, origin: `item:${item.id}`, carriedFrom: item.id, taken: false }]
  })
}

/** Whether what was noted says that an item waits. */
export function isPutOff(outcome: string): boolean {
  return /(?<!ikke )\b(udsat|udsættes|udskudt|udskydes|postponed|deferred|put off)\b/i.test(outcome.slice(0, 200))
}

/** What the body is to have done by the meeting: one item, and one of its own for what came of closed items. */
export function actionItems(actions: readonly DueAction[], draft: DraftFor): Suggestion[] {
  return [false, true].flatMap((closed) => {
    const some = actions.filter((each) => each.closed === closed)
    return some.length === 0 ? [] : [followUp(some, closed, draft)]
  })
}

function followUp(actions: readonly DueAction[], closed: boolean, draft: DraftFor): Suggestion {
  const t = draftTexts[draft.language]
  const lines = actions.map(({ what, dueOn }) => t.action(what, longDay(dueOn, draft.language)))
  const address = draft.url + actionPaths.actions.to({ partnership: draft.partnership }, { vis: 'alle' })
  return {
    ...unsaid,
    origin: closed ? 'actions:closed' : 'actions',
    source: 'actions',
    kind: 'discussion',
    title: closed ? t.closedFollowUp : t.followUp,
    matter: [t.dueBefore, lines.join('\n'), address].join('\n\n'),
    why: t.actionsDue(actions.length),
    ticked: true,
    closed,
  }
}
