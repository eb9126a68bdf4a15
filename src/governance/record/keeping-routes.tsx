import type { FormState } from '../../platform/components/fields.tsx'
import { reading } from '../../platform/db/types.ts'
import { insist } from '../../platform/errors.ts'
import type { Asked } from '../../platform/http/handlers.ts'
import { routing } from '../../platform/http/routing.ts'
import { isId } from '../../platform/ids.ts'
import { keepers } from '../keepers.ts'
import { attendanceOf } from '../meetings/queries.ts'
import type { GovernanceTables } from '../tables.ts'
import { addToMinutes, lockMinutes } from './answering.ts'
import { sendMinutes, takeBack } from './commands.ts'
import { AddPage, LockPage, SendPage, TakeBackPage } from './form-views.tsx'
import { AddForm, SendForm, TakeBackForm } from './forms.ts'
import { paths } from './paths.ts'
import { mayAdd, mayAskUntil, mayLock, maySend, mayTakeBack } from './policy.ts'
import { answersTo, lastKle, minutesIn } from './queries.ts'
import { minutesSeen } from './seen.ts'
import { refusals } from './texts.ts'

const { page, action } = routing<GovernanceTables>()

/** What the secretary and the chair do with minutes: send, take back, lock, add. */
export function keepingRoutes() {
  return [
    sendRoute(),
    sendingRoute(),
    takeBackRoute(),
    takingBackRoute(),
    lockRoute(),
    lockingRoute(),
    addRoute(),
    addingRoute(),
  ]
}

function sendRoute() {
  return page({
    path: paths.send,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showSend(asked, { language: asked.language }),
  })
}

function sendingRoute() {
  return action({
    path: paths.send,
    access: keepers,
    record: 'minutes.sent',
    form: SendForm,
    async run({ tx, viewer, params: { partnership, meeting }, input, now, today, language }) {
      const asking = mayAskUntil(input.senest, today)
      if (!asking.allowed) return { again: [{ field: 'senest', message: refusals[language][asking.why] }] }
      const { kle, titel, journaldato, senest } = input
      const wish = { kle, journalTitle: titel, journalOn: journaldato, approveBy: senest }
      await sendMinutes(tx, viewer, meeting, wish, now)
      return paths.minutes.to({ partnership, meeting })
    },
    again: (faulty) => showSend(faulty, faulty),
  })
}

function takeBackRoute() {
  return page({
    path: paths.takeBack,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showTakeBack(asked, { language: asked.language }),
  })
}

function takingBackRoute() {
  return action({
    path: paths.takeBack,
    access: keepers,
    record: 'minutes.taken-back',
    form: TakeBackForm,
    async run({ tx, viewer, params: { partnership, meeting }, input, now, language }) {
      const db = reading(tx)
      const minutes = await minutesIn(db, partnership, meeting)
      const verdict = mayTakeBack(viewer, minutes, await answersTo(db, partnership, minutes.id))
      if (!verdict.allowed) return { again: [{ field: '', message: refusals[language][verdict.why] }] }
      await takeBack(tx, viewer, meeting, input.hvorfor, now)
      return paths.minutes.to({ partnership, meeting })
    },
    again: (faulty) => showTakeBack(faulty, faulty),
  })
}

function lockRoute() {
  return page({
    path: paths.lock,
    access: keepers,
    record: 'nothing-personal',
    async show({ db, viewer, frame, params: { partnership, meeting }, today }) {
      const seen = await minutesSeen(db, viewer, partnership, meeting)
      const minutes = await minutesIn(db, partnership, meeting)
      insist(mayLock(viewer, minutes, seen.answers, seen.additions.at(-1)?.madeAt ?? null, today), refusals)
      return <LockPage {...{ frame, partnership, seen }} />
    },
  })
}

function lockingRoute() {
  return action({
    path: paths.lock,
    access: keepers,
    record: 'minutes.locked',
    async run({ tx, viewer, params: { partnership, meeting }, now }) {
      await lockMinutes(tx, viewer, meeting, now)
      return paths.minutes.to({ partnership, meeting })
    },
  })
}

function addRoute() {
  return page({
    path: paths.add,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showAdd(asked, { language: asked.language }),
  })
}

function addingRoute() {
  return action({
    path: paths.add,
    access: keepers,
    record: 'minutes.added-to',
    form: AddForm,
    async run({ tx, viewer, params: { partnership, meeting }, input, now, language }) {
      const db = reading(tx)
      const minutes = await minutesIn(db, partnership, meeting)
      const verdict = mayAdd(viewer, minutes, await answersTo(db, partnership, minutes.id))
      if (!verdict.allowed) return { again: [{ field: '', message: refusals[language][verdict.why] }] }
      const item = isId(input.punkt) ? input.punkt : null
      const added = { item, closed: input.lukket, words: input.tilfoejelse }
      const addition = await addToMinutes(tx, viewer, meeting, added, now)
      return { to: paths.minutes.to({ partnership, meeting }), about: { partnership, meeting, addition } }
    },
    again: (faulty) => showAdd(faulty, faulty),
  })
}

type Shown = Pick<
  Asked<GovernanceTables, { partnership: string; meeting: string }>,
  'db' | 'viewer' | 'params' | 'frame' | 'today'
>

async function showSend({ db, viewer, params: { partnership, meeting }, frame, today }: Shown, form: FormState) {
  const seen = await minutesSeen(db, viewer, partnership, meeting)
  insist(maySend(viewer, seen.meeting), refusals)
  const kle = await lastKle(db, partnership, seen.meeting.body)
  const came = await attendanceOf(db, partnership, seen.meeting.id)
  const asked = came.filter(({ person }) => person !== null).length
  return <SendPage {...{ frame, partnership, seen, form, today, kle, asked }} />
}

async function showTakeBack({ db, viewer, params: { partnership, meeting }, frame }: Shown, form: FormState) {
  const seen = await minutesSeen(db, viewer, partnership, meeting)
  return <TakeBackPage {...{ frame, partnership, seen, form }} />
}

async function showAdd({ db, viewer, params: { partnership, meeting }, frame }: Shown, form: FormState) {
  const seen = await minutesSeen(db, viewer, partnership, meeting)
  return <AddPage {...{ frame, partnership, seen, form }} />
}
