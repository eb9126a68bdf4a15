import type { Matrix, Row, World } from '../../platform/db/expectation.ts'
import { theMember } from '../../platform/people/matrix.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { aMeeting, aSeat, inOwnName, meeting, seat, sitting, theBody } from '../matrix-rows.ts'

const aTemplate = '00000000-0000-4000-8000-000000000041'
const aSeries = '00000000-0000-4000-8000-000000000042'
const aPoll = '00000000-0000-4000-8000-000000000043'
const anOption = '00000000-0000-4000-8000-000000000044'
const times = { from_time: '09:00', until_time: '10:00' }

function made({ now, id }: World, viewer?: Viewer) {
  return { made_at: now, made_by: viewer?.kind === 'person' ? viewer.personId : id() }
}

function template(world: World, id: string, viewer?: Viewer): Row {
  const values = { partnership_id: world.partnership, template_id: id, body_id: 'styregruppe', name: 'x', ...times }
  return {
    table: 'governance.meeting_template',
    values: { ...values, pattern: 'evenly', times_a_year: 2, ...made(world, viewer) },
  }
}

function series(world: World, id: string, viewer?: Viewer): Row {
  const values = { partnership_id: world.partnership, series_id: id, template_id: aTemplate, body_id: 'styregruppe' }
  return { table: 'governance.meeting_series', values: { ...values, name: 'x', year: 2019, ...made(world, viewer) } }
}

function poll(world: World, id: string, viewer?: Viewer): Row {
  const values = { partnership_id: world.partnership, poll_id: id, body_id: 'styregruppe', title: 'x' }
  return { table: 'governance.poll', values: { ...values, answer_by: '2018-11-01', ...made(world, viewer) } }
}

function option({ partnership }: World, id: string, on: string): Row {
  const values = { partnership_id: partnership, option_id: id, poll_id: aPoll, on_day: on, ...times }
  return { table: 'governance.poll_option', values }
}

function answer({ partnership, now, id }: World, viewer: Viewer): Row {
  const values = { partnership_id: partnership, option_id: anOption, seat_id: aSeat, poll_id: aPoll, answer: 'yes' }
  const by = { person_id: viewer.kind === 'person' ? viewer.personId : id() }
  return {
    table: 'governance.poll_answer',
    values: { ...values, ...by, answered_on: '2018-10-15', answered_at: now },
  }
}

function asked(world: World): Row[] {
  const ground = [...theMember(world), theBody(world), seat(world, aSeat), sitting(world)]
  return [...ground, poll(world, aPoll), option(world, anOption, '2018-12-06')]
}

/** The member, as a viewer: for rows that others are held against. */
function member({ person, partnership, organisation }: World): Viewer {
  return { kind: 'person', personId: person, name: 'Prøve', partnership, organisation, functions: [] }
}

/** Who may do what with templates, series and polls; a test holds the database to it. */
export const matrix: Matrix = {
  'governance.meeting_template': {
    before: (world) => [theBody(world)],
    row: (world, viewer) => template(world, world.id(), viewer).values,
    may: { 'function:secretary': 'siu', 'function:chair': 'siu' },
  },
  'governance.template_item': {
    before: (world) => [theBody(world), template(world, aTemplate)],
    row: ({ partnership, id }) => ({
      partnership_id: partnership,
      item_id: id(),
      template_id: aTemplate,
      place: 1,
      kind: 'decision',
      title: 'x',
    }),
    may: { 'function:secretary': 'siud', 'function:chair': 'siud' },
  },
  'governance.meeting_series': {
    before: (world) => [theBody(world), template(world, aTemplate)],
    row: (world, viewer) => series(world, world.id(), viewer).values,
    may: inOwnName,
  },
  'governance.series_meeting': {
    before: (world) => [
      theBody(world),
      template(world, aTemplate),
      series(world, aSeries),
      meeting(world, aMeeting, world.id()),
    ],
    row: ({ partnership }) => ({ partnership_id: partnership, meeting_id: aMeeting, series_id: aSeries }),
    may: inOwnName,
  },
  'governance.poll': {
    before: (world) => [theBody(world)],
    row: (world, viewer) => poll(world, world.id(), viewer).values,
    may: inOwnName,
  },
  'governance.poll_option': {
    before: (world) => [theBody(world), poll(world, aPoll)],
    row: (world) => option(world, world.id(), '2018-12-07').values,
    may: inOwnName,
  },
  'governance.poll_answer': {
    before: asked,
    row: (world, viewer) => answer(world, viewer).values,
    may: { self: 'siu', 'function:secretary': 's', 'function:chair': 's' },
  },
  'governance.poll_word': {
    before: (world) => [...asked(world), answer(world, member(world))],
    row: ({ partnership }) => ({
      partnership_id: partnership,
      option_id: anOption,
      seat_id: aSeat,
      poll_id: aPoll,
      words: 'x',
      answered_on: '2018-10-15',
    }),
    may: { self: 'sid', 'function:secretary': 'sd', 'function:chair': 'sd' },
  },
}
