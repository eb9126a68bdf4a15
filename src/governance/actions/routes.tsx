import type { FormState } from '../../platform/components/fields.tsx'
import { isDay } from '../../platform/days.ts'
import { type AnyReader, type Read, reading, readingOf } from '../../platform/db/types.ts'
import type { Asked } from '../../platform/http/handlers.ts'
import type { Route } from '../../platform/http/route.ts'
import { routing } from '../../platform/http/routing.ts'
import { isId } from '../../platform/ids.ts'
import { namesOf, peopleWithAccess, type PeopleTables } from '../../platform/people/index.ts'
import { bodiesOf } from '../bodies/queries.ts'
import { keepers } from '../keepers.ts'
import { paths as meetingPaths } from '../meetings/paths.ts'
import { itemsOf, meetingIn } from '../meetings/queries.ts'
import type { GovernanceTables } from '../tables.ts'
import { closeAction, giveAction } from './commands.ts'
import { CloseForm, GiveForm } from './forms.ts'
import { paths } from './paths.ts'
import { mayClose } from './policy.ts'
import { actionIn, openActions } from './queries.ts'
import { actionShowings, actionTexts, refusals } from './texts.ts'
import { ActionsPage, ClosePage, GivePage } from './views.tsx'

const { page, action } = routing<GovernanceTables>()
const pageLength = 50

/** What is to be done: the lists, writing down, closing. */
export function actionRoutes(): Route[] {
  return [actionsRoute(), giveRoute(), givingRoute(), closeRoute(), closingRoute()]
}

function actionsRoute() {
  return page({
    path: paths.actions,
    access: 'signed-in',
    record: 'nothing-personal',
    async show({ db, viewer, frame, params: { partnership }, query, today }) {
      const showing = actionShowings.find((each) => each === query['vis']) ?? 'mine'
      const bodies = await bodiesOf(db, partnership, today)
      const body = bodies.find(({ id }) => id === query['organ'])?.id
      const filter = {
        ...(showing === 'mine' && viewer.kind === 'person' && { owner: viewer.personId }),
        ...(showing === 'sent' && { lateOn: today }),
        ...(body !== undefined && { body }),
      }
      const found = await openActions(db, partnership, { ...filter, after: placeOf(query['efter']) }, pageLength + 1)
      const lines = found.slice(0, pageLength)
      const last = found.length > pageLength ? lines.at(-1) : undefined
      const asking = { vis: showing === 'mine' ? undefined : showing, organ: body }
      const more = last ? paths.actions.to({ partnership }, { ...asking, efter: `${last.dueOn}_${last.id}` }) : null
      const names = await namesOf(
        people(db),
        lines.map((line) => line.owner),
      )
      return <ActionsPage {...{ frame, partnership, viewer, names, today, lines, showing, bodies, body, more }} />
    },
  })
}

function placeOf(text: string | undefined) {
  const [dueOn = '', id] = text?.split('_') ?? []
  return isDay(dueOn) && isId(id) ? { dueOn, id } : null
}

function giveRoute() {
  return page({
    path: paths.give,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showGive(asked, { language: asked.language }),
  })
}

function givingRoute() {
  return action({
    path: paths.give,
    access: keepers,
    record: 'action.given',
    form: GiveForm,
    async run({ tx, viewer, params: { partnership, meeting }, input, now, today, language }) {
      const t = actionTexts[language]
      const known = (await peopleWithAccess(people(tx), partnership)).some(({ id }) => id === input.hvem)
      if (!known) return { again: [{ field: 'hvem', message: t.whoMissing }] }
      if (input.senest < today) return { again: [{ field: 'senest', message: t.dueBefore }] }
      const items = await itemsOf(reading(tx), partnership, (await meetingIn(reading(tx), partnership, meeting)).id)
      const item = items.find(({ id }) => id === input.punkt)?.id ?? null
      const wish = { meeting, item, what: input.hvad, owner: input.hvem, dueOn: input.senest }
      const given = await giveAction(tx, viewer, wish, now)
      return { to: meetingPaths.meeting.to({ partnership, meeting }), about: { partnership, meeting, action: given } }
    },
    again: (faulty) => showGive(faulty, faulty),
  })
}

function closeRoute() {
  return page({
    path: paths.close,
    access: 'signed-in',
    record: 'nothing-personal',
    show: (asked) => showClose(asked, { language: asked.language }),
  })
}

function closingRoute() {
  return action({
    path: paths.close,
    access: 'signed-in',
    record: 'action.closed',
    form: CloseForm,
    async run({ tx, viewer, params: { partnership, action: id }, input, now, language }) {
      const verdict = mayClose(viewer, await actionIn(reading(tx), partnership, id))
      if (!verdict.allowed) return { again: [{ field: '', message: refusals[language][verdict.why] }] }
      await closeAction(tx, viewer, id, input.blev, now)
      return paths.actions.to({ partnership })
    },
    again: (faulty) => showClose(faulty, faulty),
  })
}

type Shown<Parts> = Pick<Asked<GovernanceTables, Parts>, 'db' | 'params' | 'frame'>

async function showGive(
  { db, params: { partnership, meeting: id }, frame }: Shown<{ partnership: string; meeting: string }>,
  form: FormState,
) {
  const meeting = await meetingIn(db, partnership, id)
  const items = (await itemsOf(db, partnership, meeting.id)).map((item) => ({ id: item.id, name: item.title }))
  return (
    <GivePage
      {...{ frame, partnership, meeting, items, form }}
      people={await peopleWithAccess(people(db), partnership)}
    />
  )
}

async function showClose(
  { db, params: { partnership, action: id }, frame }: Shown<{ partnership: string; action: string }>,
  form: FormState,
) {
  return <ClosePage {...{ frame, partnership, form }} action={await actionIn(db, partnership, id)} />
}

function people(db: AnyReader): Read<PeopleTables> {
  return readingOf<PeopleTables>(db)
}
