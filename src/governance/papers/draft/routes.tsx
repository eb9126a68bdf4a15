import type { FormState } from '../../../platform/components/fields.tsx'
import type { Day } from '../../../platform/days.ts'
import { type Read, reading, readingOf } from '../../../platform/db/types.ts'
import type { Asked } from '../../../platform/http/handlers.ts'
import type { Route } from '../../../platform/http/route.ts'
import { routing } from '../../../platform/http/routing.ts'
import type { Language } from '../../../platform/languages.ts'
import { keepers } from '../../keepers.ts'
import { paths as meetingPaths } from '../../meetings/paths.ts'
import { itemsOf, meetingIn } from '../../meetings/queries.ts'
import type { GovernanceRoom } from '../../room.ts'
import type { GovernanceTables } from '../../tables.ts'
import { takeSuggestions } from './commands.ts'
import { DraftForm } from './forms.ts'
import { paths } from './paths.ts'
import { mayDraft } from './policy.ts'
import { suggestionsFor } from './suggest.ts'
import { draftTexts, refusals } from './texts.ts'
import { DraftPage } from './views.tsx'

const { page, action } = routing<GovernanceTables>()

type Room = Pick<GovernanceRoom, 'desk' | 'url'>

/** The draft of an agenda: what might go onto it, and what of it does. */
export function draftRoutes(room: Room): Route[] {
  return [draftRoute(room), draftingRoute(room)]
}

function draftRoute(room: Room) {
  return page({
    path: paths.draft,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showDraft(room, asked, { language: asked.language }),
  })
}

function draftingRoute(room: Room) {
  return action({
    path: paths.draft,
    access: keepers,
    record: 'meeting.draft-taken',
    form: DraftForm,
    async run({ tx, viewer, params: { partnership, meeting: id }, input, now, today, language, frame }) {
      // A program is told in English what stands in the way; what it puts on the agenda is in the language that was asked for.
      const asked = { partnership, meeting: id, today, language: frame.language }
      const { meeting, suggestions } = await drafted(room, reading(tx), asked)
      const may = mayDraft(viewer, meeting)
      if (!may.allowed) return { again: [{ field: '', message: refusals[language][may.why] }] }
      const chosen = suggestions.filter(({ origin }) => input.punkt.includes(origin))
      const taken = chosen.filter((each) => each.taken)
      const t = draftTexts[language]
      if (taken.length > 0)
        return { again: [{ field: '', message: t.takenMeanwhile(taken.map(({ title }) => title).join('; ')) }] }
      if (chosen.length === 0) return { again: [{ field: '', message: t.noneChosen }] }
      await takeSuggestions(tx, viewer, meeting.id, chosen, now)
      return meetingPaths.meeting.to({ partnership, meeting: meeting.id })
    },
    again: (faulty) => {
      const problems = faulty.problems.map(({ message }) => ({ field: '', message }))
      return showDraft(room, faulty, { language: faulty.language, typed: faulty.typed, problems })
    },
  })
}

interface Asking {
  readonly partnership: string
  readonly meeting: string
  readonly today: Day
  readonly language: Language
}

/** The suggestions for a meeting, by the standing of the agreement on its day as it is known today. */
export async function drafted(
  room: Room,
  db: Read<GovernanceTables>,
  { partnership, today, language, ...asked }: Asking,
) {
  const meeting = await meetingIn(db, partnership, asked.meeting)
  const items = await itemsOf(db, partnership, meeting.id)
  const asOf = meeting.onDay > today ? meeting.onDay : today
  const held = await room.desk.standing(readingOf(db), partnership, { asOf, knownOn: today })
  const draft = { partnership, body: meeting.body, url: room.url, language }
  return { meeting, suggestions: await suggestionsFor(db, held, { meeting, items }, draft) }
}

type Shown = Pick<
  Asked<GovernanceTables, { partnership: string; meeting: string }>,
  'db' | 'params' | 'frame' | 'viewer' | 'today' | 'language'
>

async function showDraft(room: Room, { db, params, frame, viewer, today, language }: Shown, form: FormState) {
  const { meeting, suggestions } = await drafted(room, db, { ...params, today, language })
  const { partnership } = params
  return <DraftPage {...{ frame, partnership, meeting, suggestions, form }} may={mayDraft(viewer, meeting)} />
}
