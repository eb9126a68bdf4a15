import {
  addStanding,
  answerPoll,
  type GovernanceTables,
  makePoll,
  makeTemplate,
  planSeries,
  pollOptions,
  propose,
} from '../governance/index.ts'
import { type Day, day } from '../platform/days.ts'
import { reading } from '../platform/db/types.ts'
import type { PlayedMeeting } from './demo-meetings.ts'
import { act, personOf, seatOfPerson, type Stage } from './demo-scene.ts'
import type { SeriesOfStory, Told } from './story.ts'

/** Plays the meetings of a year that are planned from a template, by the commands of their pages (MAIN-03). */
export function seriesPlayer(stage: Stage, all: readonly Told[]) {
  return async function playSeries(told: Told): Promise<boolean> {
    const { series } = told
    if (series === undefined) return false
    const days = [told, ...all.filter(({ told_with }) => told_with === told.id)].map(({ occurred_on }) => occurred_on)
    await planYear(stage, told, series, days)
    return true
  }
}

async function planYear(stage: Stage, told: Told, series: SeriesOfStory, days: readonly Day[]): Promise<void> {
  const { times_a_year: times, weekday, standing, ...words } = series
  await act(stage, told.by, told.recorded_at, async ({ tx, viewer, now, note }) => {
    const pattern = { kind: 'evenly', times, weekday } as const
    const template = await makeTemplate(tx, viewer, told.subject ?? '', { ...words, link: null, pattern }, now)
    await note('template.made', { template })
    for (const { kind, title, minutes = null, closed = false } of standing) {
      const item = await addStanding(tx, viewer, template, { kind, title, minutes, closed })
      await note('template.item-added', { template, item })
    }
    const year = Number(told.occurred_on.slice(0, 4))
    await note('series.planned', { template, series: await planSeries(tx, viewer, { template, year, days }, now) })
  })
}

const body = 'styregruppe'
const asked = {
  body,
  title: 'Styregruppens møde i november',
  words: 'Mødet i september blev aflyst. Vi mangler et møde for at holde det, aftalen lover for i år.',
  place: 'Store mødesal, Eksempelhuset',
  link: null,
  answerBy: day('2018-10-26'),
  options: (['2018-11-20', '2018-11-22', '2018-11-27'] as const).map((on) => ({
    on: day(on),
    from: '13:00',
    until: '15:00',
  })),
}

/** What each answers to the three times. */
const answers = [
  {
    who: 'fagdirektoer.ballerup',
    at: '2018-10-09T11:20:00Z',
    can: ['no', 'if-need-be', 'yes'],
    words: 'Kun til kl. 14',
  },
  { who: 'formand.gladsaxe', at: '2018-10-10T07:05:00Z', can: ['yes', 'no', 'yes'], words: null },
  { who: 'fagchef.herlev', at: '2018-10-12T09:40:00Z', can: ['if-need-be', 'yes', 'yes'], words: null },
] as const

/** Asks the styregruppe when it can meet, and lets three of its seats answer (MAIN-03). */
export async function playPoll(stage: Stage): Promise<void> {
  const poll = await act(stage, 'sekretaer.gladsaxe', '2018-10-08T08:10:00Z', async ({ tx, viewer, now, note }) => {
    const made = await makePoll(tx, viewer, asked, now)
    await note('poll.made', { poll: made })
    return made
  })
  for (const { who, at, can, words } of answers)
    await act(stage, who, at, async (scene) => {
      const { tx, viewer, partnership, now, note } = scene
      const seat = await seatOfPerson(scene, body, personOf(stage.people, who).personId)
      const options = await pollOptions(reading<GovernanceTables>(tx), partnership, poll)
      const given = options.map(({ id: option }, place) => {
        const answer = can[place] ?? 'no'
        return { option, answer, words: answer === 'if-need-be' ? words : null }
      })
      await answerPoll(tx, viewer, { poll, seat, answers: given }, now)
      await note('poll.answered', { poll, seat })
    })
}

/** Lets a member propose an item for the meeting to come (MAIN-03); nobody has answered it yet. */
export async function playProposal(stage: Stage, { id: meeting }: PlayedMeeting): Promise<void> {
  await act(stage, 'medlem.vestegnens-politi', '2018-10-12T12:40:00Z', async ({ tx, viewer, now, note }) => {
    await note('proposal.made', { meeting, proposal: await propose(tx, viewer, meeting, proposed, now) })
  })
}

const proposed = {
  kind: 'discussion',
  title: 'Nytårsaften: hvem er ude, og hvem kan ringes op?',
  matter: 'Sidste år vidste vi ikke, hvilke klubber og natteravne der var åbne. En fælles liste før jul ville hjælpe.',
  economy: null,
  recommendation: null,
  minutes: 15,
  presenter: 'Chefen for Lokalpolitidistrikt Nord',
  closed: false,
} as const

/** All that is written of what is still to come. */
export const toldAhead: unknown = { asked, answers, proposed }
