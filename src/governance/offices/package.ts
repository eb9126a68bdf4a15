import { comingDates, type Desk, owedNow } from '../../agreement/index.ts'
import { clockAt, type Day, dayOf, type Period, plusPeriod } from '../../platform/days.ts'
import { type AnyReader, type Read, readingOf } from '../../platform/db/types.ts'
import { allSettable } from '../../platform/documents/settable.ts'
import type { Setting } from '../../platform/documents/typeset.ts'
import { longDay, timeOfDay } from '../../platform/format.ts'
import type { Language } from '../../platform/languages.ts'
import { namesOf, type PeopleTables } from '../../platform/people/index.ts'
import { allSeats, bodiesOf, sitsOn, sittingsOf } from '../bodies/queries.ts'
import type { GovernanceTables } from '../tables.ts'
import { groundOf } from './ground.ts'
import { handoverTexts } from './handover-texts.ts'
import { wordsOf } from './handover-views.tsx'
import { actionsToHandOver, meetingsToCome, mostLines, proceduresToHandOver } from './package-queries.ts'
import { packageTexts } from './package-texts.ts'
import { type HandoverLine, pointsOf } from './queries.ts'
import { handoverStateWords, pointStateWords } from './vocabulary.ts'

type Db = Read<GovernanceTables>

/** What the package is made for: which handover, of which day, in which language. */
export interface PackageWish {
  readonly partnership: string
  readonly handover: HandoverLine
  readonly today: Day
  readonly language: Language
  readonly demonstration: boolean
}

/** How far ahead the package looks among the agreement's dates, and how many of them it takes. */
const aYear = 'P1Y' as Period
const mostDates = 40

/** The handover as a document to print (GOV-98): every word ready, as far as the viewer may see it. Asks the database, and nothing else. */
export async function packageOf(desk: Desk, db: Db, wish: PackageWish) {
  const { partnership, handover, today, language, demonstration } = wish
  const t = packageTexts[language]
  const ground = await groundOf(desk, db, partnership, today)
  const party = (id: string) => ground.partyNames.get(id) ?? id
  const office = ground.offices.find(({ id }) => id === handover.office)?.name ?? handover.office
  const [title, between] = [handoverTexts[language].handoverTitle(office, party(handover.to)), handoverTexts[language]]
  const actions = await actionsIn(db, wish)
  const drafts = await draftsIn(db, wish)
  const dates = await datesIn(desk, db, wish)
  return {
    language,
    title,
    kind: t.kind,
    asOf: t.made(longDay(today, language)),
    demonstration: demonstration ? t.demonstration : null,
    confidential: actions.closed || drafts.closed ? t.confidential : null,
    facts: [
      [
        t.handover,
        handover.from === null
          ? between.fromNobody(party(handover.to))
          : between.fromTo(party(handover.from), party(handover.to)),
      ],
      [
        t.state,
        [
          handoverStateWords[language][handover.state],
          ...(handover.takenOn === null ? [] : [longDay(handover.takenOn, language)]),
        ].join(' '),
      ],
    ],
    points: await pointsIn(db, wish),
    ...dates,
    actions: actions.bodies,
    actionsMore: actions.more,
    ...drafts.lines,
    contacts: await contactsIn(db, wish, party),
  }
}
export type HandoverPackage = Awaited<ReturnType<typeof packageOf>>

/** The package as the press sets it: tagged PDF (PDF/UA-1), the same bytes for the same words. */
export function packageSetting(paper: HandoverPackage, today: Day): Setting {
  const words = packageTexts[paper.language]
  const texts = Object.fromEntries(Object.entries(words).filter(([, text]) => typeof text === 'string'))
  const data = JSON.stringify(allSettable({ paper, texts, asOf: today }))
  return { data, template: 'src/governance/offices/pdf/handover.typ', standard: 'ua-1' }
}

async function pointsIn(db: Db, { partnership, handover, language }: PackageWish) {
  const points = await pointsOf(db, partnership, handover.id)
  const names = await namesIn(
    db,
    points.flatMap(({ markedBy }) => markedBy ?? []),
  )
  return points.map((point) => ({
    words: wordsOf(point, language),
    state: pointStateWords[language][point.state],
    marked:
      point.markedBy === null || point.markedAt === null
        ? null
        : `${names.get(point.markedBy) ?? packageTexts[language].unknown}, ${longDay(dayOf(point.markedAt), language)} ${timeOfDay(point.markedAt, language)}`,
  }))
}

/** The open actions by body; those of closed matters are marked. */
async function actionsIn(db: Db, { partnership, today, language }: PackageWish) {
  const found = await actionsToHandOver(db, partnership)
  const shown = found.slice(0, mostLines)
  const names = await namesIn(
    db,
    shown.map(({ owner }) => owner),
  )
  const bodies = [...Map.groupBy(shown, ({ bodyName }) => bodyName)].map(([body, lines]) => ({
    body,
    lines: lines.map(({ what, owner, dueOn, closed }) => ({
      what,
      who: names.get(owner) ?? packageTexts[language].unknown,
      due: longDay(dueOn, language),
      late: dueOn < today,
      closed,
    })),
  }))
  const more = found.length > mostLines ? packageTexts[language].more(found.length - mostLines) : null
  return { bodies, more, closed: shown.some(({ closed }) => closed) }
}

/** The meetings to come, of them those whose agenda is not sent, and the written procedures that run. */
async function draftsIn(db: Db, { partnership, today, language }: PackageWish) {
  const meetings = (await meetingsToCome(db, partnership, today)).map(({ onDay, beginsAt, endsAt, ...meeting }) => ({
    ...meeting,
    when: `${longDay(onDay, language)}, ${clockAt(beginsAt)}–${clockAt(endsAt)}`,
  }))
  const procedures = await proceduresToHandOver(db, partnership)
  const lines = {
    meetings: meetings.map(({ when, bodyName, place }) => ({ when, body: bodyName, where: place ?? '–' })),
    drafts: meetings
      .filter(({ state }) => state === 'planned')
      .map(({ when, bodyName, items }) => ({ when, body: bodyName, items: String(items) })),
    procedures: procedures.map(({ title, bodyName, deadline, closed }) => ({
      title,
      body: bodyName,
      deadline: longDay(deadline, language),
      closed,
    })),
  }
  return { lines, closed: procedures.some(({ closed }) => closed) }
}

/** What the agreement wants: what is broken and due, and its next dates. */
async function datesIn(desk: Desk, db: Db, { partnership, today, language }: PackageWish) {
  const held = await desk.standing(readingOf(db), partnership, { asOf: today, knownOn: today })
  const coming = comingDates(held, language)
  const soon = coming.filter(({ on }) => on <= plusPeriod(today, aYear)).slice(0, mostDates)
  return {
    owed: owedNow(held, language),
    dates: soon.map(({ on, says }) => ({ on: longDay(on, language), says })),
    datesMore: coming.length > soon.length ? packageTexts[language].datesMore(coming.length - soon.length) : null,
    textLanguage: held.agreement.language,
  }
}

/** Who sits in which seat today: names and parties, and nothing else about anybody. */
async function contactsIn(db: Db, { partnership, today, language }: PackageWish, party: (id: string) => string) {
  const t = packageTexts[language]
  const bodies = await bodiesOf(db, partnership, today)
  const seats = await allSeats(db, partnership)
  const sittings = await sittingsOf(
    db,
    partnership,
    seats.map(({ id }) => id),
  )
  const now = sittings.filter((sitting) => sitsOn(sitting, today))
  const names = await namesIn(
    db,
    now.map(({ person }) => person),
  )
  const named = (seat: string, as: 'holder' | 'substitute') =>
    now
      .filter((sitting) => sitting.seat === seat && sitting.capacity === as)
      .map(({ person }) => names.get(person) ?? t.unknown)
  return bodies.flatMap(({ id, name }) => {
    const here = seats.filter(({ body }) => body === id)
    const lines = here.map((seat) => ({
      seat: seat.title,
      party: seat.party === null ? t.anyParty : party(seat.party),
      sits: named(seat.id, 'holder').join(', ') || t.vacant,
      substitutes: named(seat.id, 'substitute').join(', ') || '–',
    }))
    return lines.length === 0 ? [] : [{ body: name, lines: lines.toSorted(bySeat) }]
  })
}

function bySeat(a: { seat: string; party: string }, b: { seat: string; party: string }): number {
  return a.seat.localeCompare(b.seat, 'da') || a.party.localeCompare(b.party, 'da')
}

/** People have a door of their own; the transaction is the same. */
function namesIn(db: AnyReader, people: readonly string[]) {
  return namesOf(readingOf<PeopleTables>(db), people)
}
