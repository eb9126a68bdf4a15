import {
  addToMinutes,
  approveMinutes,
  attendanceOf,
  bodyIn,
  type GovernanceTables,
  remarkOnMinutes,
  sendMinutes,
} from '../governance/index.ts'
import { type Day, dayOf, plusDays } from '../platform/days.ts'
import { reading } from '../platform/db/types.ts'
import { longDay } from '../platform/format.ts'
import { itemOf, type PlayedMeeting } from './demo-meetings.ts'
import { act, personOf, type Stage } from './demo-scene.ts'
import type { MinutesOfStory, Told } from './story.ts'

type Sent = NonNullable<MinutesOfStory['sent']>

/** Sends the minutes of a held meeting to the seats that were there and lets them answer, by the commands of their page (MAIN-03). */
export async function playMinutes(stage: Stage, told: Told, played: PlayedMeeting, sent: Sent): Promise<void> {
  const { id: meeting } = played
  await act(stage, told.by, sent.at, async ({ tx, viewer, partnership, now, note }) => {
    const { name } = await bodyIn(reading<GovernanceTables>(tx), partnership, played.body)
    const title = `Referat af møde i ${name} ${longDay(told.occurred_on, 'da')}`
    const wish = { kle: '00.01.00', journalTitle: title, journalOn: dayOf(now), approveBy: sent.approve_by as Day }
    await sendMinutes(tx, viewer, meeting, wish, now)
    await note('minutes.sent', { meeting })
  })
  const read = { meeting, edition: 1 }
  for (const { who, at, words } of sent.remarks)
    await act(stage, who, at, async ({ tx, viewer, now, note }) => {
      await remarkOnMinutes(tx, viewer, read, words, now)
      await note('minutes.remarked', { meeting })
    })
  for (const { who, at } of await answersIn(stage, told, meeting, sent))
    await act(stage, who, at, async ({ tx, viewer, now, note }) => {
      await approveMinutes(tx, viewer, read, now)
      await note('minutes.approved', { meeting })
    })
  for (const { item, at, words } of sent.additions)
    await act(stage, told.by, at, async ({ tx, viewer, now, note }) => {
      const added = { item: itemOf(played, item), closed: false, words }
      await note('minutes.added-to', { meeting, addition: await addToMinutes(tx, viewer, meeting, added, now) })
    })
}

/** Who approves and when: three each morning from the next day on, and the last one when the story says. */
async function answersIn(stage: Stage, { by, recorded_at }: Told, meeting: string, sent: Sent) {
  const came = await act(stage, by, recorded_at, ({ tx, partnership }) =>
    attendanceOf(reading<GovernanceTables>(tx), partnership, meeting),
  )
  const waited = sent.awaiting.map((name) => personOf(stage.people, name).personId)
  const asked = new Set(came.flatMap(({ person }) => (person === null || waited.includes(person) ? [] : [person])))
  const who = [...stage.people].filter(([, { personId }]) => asked.has(personId)).map(([name]) => name)
  return who.map((name, at) => {
    const on = plusDays(dayOf(new Date(sent.at)), 1 + Math.floor(at / 3))
    const morning = `${on}T0${7 + (at % 3)}:${10 + at}:00Z`
    return { who: name, at: at === who.length - 1 ? (sent.approved_at ?? morning) : morning }
  })
}
