import { Day } from '../../platform/components/day.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { DocumentList, Empty, Table } from '../../platform/components/lists.tsx'
import { Page } from '../../platform/components/page.tsx'
import type { Day as CivilDay } from '../../platform/days.ts'
import type { Verdict } from '../../platform/errors.ts'
import type { Language } from '../../platform/languages.ts'
import { AboutGroup, GroupsOfClass, MoreOfGroup } from '../groups/part-views.tsx'
import type { ClassPart, GroupPart } from '../groups/part.ts'
import { paths as officePaths } from '../offices/paths.ts'
import { paths as surroundingPaths } from '../surroundings/paths.ts'
import type { SurroundingLine } from '../surroundings/queries.ts'
import { surroundingTexts } from '../surroundings/texts.ts'
import { type Party, SurroundingTable } from '../surroundings/views.tsx'
import { paths } from './paths.ts'
import { BodiesPicture, inOrder, seatsWord } from './picture.tsx'
import { type BodyHeader, type BodyLine, type SeatLine, seatName, type SittingLine, sitsOn } from './queries.ts'
import { bodyTexts, refusals } from './texts.ts'
import { seatRoleWords } from './vocabulary.ts'

interface BodiesPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly bodies: readonly BodyLine[]
  readonly surroundings: readonly SurroundingLine[]
  readonly parties: readonly Party[]
  readonly naming: Verdict<'not-a-keeper'>
}

/** All bodies as a picture and a table. */
export function BodiesPage(props: BodiesPageProps) {
  const { frame, partnership, bodies } = props
  const { language } = frame
  const t = bodyTexts[language]
  const nameOf = (id: string | null) => bodies.find((body) => body.id === id)?.name ?? '–'
  const popolo = { name: t.fetch, href: paths.popolo.to({ partnership }), format: 'JSON' }
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {bodies.length === 0 ? (
        <Empty>{t.none}</Empty>
      ) : (
        <>
          <BodiesPicture {...props} language={language} />
          <Table
            caption={t.title}
            captionHidden
            language={language}
            rows={inOrder(bodies)}
            columns={[
              { head: t.body, cell: ({ id, name }) => <a href={paths.body.to({ partnership, body: id })}>{name}</a> },
              { head: t.under, cell: ({ parent }) => nameOf(parent) },
              { head: t.seats, cell: (line) => seatsWord(line, language) },
            ]}
          />
          <SurroundingPart {...props} />
          <p>
            <a href={officePaths.offices.to({ partnership })}>{t.offices}</a>
          </p>
          <DocumentList documents={[popolo]} language={language} />
        </>
      )}
    </Page>
  )
}

/** The councils around the partnership in words (GOV-99); whoever may name them is invited to while there are none. */
function SurroundingPart({ frame: { language }, partnership, surroundings, parties, naming }: BodiesPageProps) {
  const t = surroundingTexts[language]
  const address = surroundingPaths.surroundings.to({ partnership })
  if (surroundings.length === 0) {
    if (!naming.allowed) return null
    return (
      <p>
        {t.invitation} <a href={address}>{t.invite}</a>
      </p>
    )
  }
  return (
    <>
      <h2>{t.around}</h2>
      <p>{t.aroundSays}</p>
      <SurroundingTable language={language} lines={surroundings} parties={parties} />
      {naming.allowed && (
        <p>
          <a href={address}>{t.edit}</a>
        </p>
      )}
    </>
  )
}

interface BodyPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly body: BodyHeader
  readonly seats: readonly SeatLine[]
  readonly sittings: readonly SittingLine[]
  readonly names: ReadonlyMap<string, string>
  readonly parties: readonly { id: string; name: string }[]
  readonly today: CivilDay
  readonly seating: Verdict<keyof (typeof refusals)['da']>
  /** What stands there besides when the body is a group, or a class of groups. */
  readonly part: ClassPart | GroupPart | null
}

/** One body: its seats, who is in them today, and who was before. */
export function BodyPage(props: BodyPageProps) {
  const { frame, partnership, body, sittings, today, seating, part } = props
  const { language } = frame
  const t = bodyTexts[language]
  const past = sittings.filter((sitting) => !sitsOn(sitting, today))
  return (
    <Page frame={frame} title={body.name}>
      <p>
        <a href={paths.bodies.to({ partnership })}>{t.back}</a>
      </p>
      <h1>{body.name}</h1>
      {part?.kind === 'class' && <GroupsOfClass {...{ frame, partnership, part }} ofClass={body.id} />}
      {part?.kind === 'group' && <AboutGroup {...{ frame, partnership, part }} />}
      {!body.isClass && !isOver(body) && (
        <>
          <h2>{t.seats}</h2>
          <SeatsOrNone {...props} />
          {!seating.allowed && <p class="why-not">{refusals[language][seating.why]}</p>}
        </>
      )}
      {part?.kind === 'group' && <MoreOfGroup {...{ frame, partnership, part }} />}
      {past.length > 0 && (
        <>
          <h2>{t.earlier}</h2>
          <p>{t.earlierSays}</p>
          <Earlier {...props} past={past} />
        </>
      )}
    </Page>
  )
}

/** Whether a group is over; its seats have gone with it, and who sat there stays. */
function isOver({ closedOn, undoneAt }: BodyHeader): boolean {
  return closedOn !== null || undoneAt !== null
}

/** The seats that there are today: those of the chairs of groups that are over have gone with them. */
function SeatsOrNone(props: BodyPageProps) {
  const { frame, seats } = props
  const today = seats.filter(({ endedOn }) => endedOn === null)
  return today.length === 0 ? <Empty>{bodyTexts[frame.language].noSeats}</Empty> : <Seats {...props} seats={today} />
}

function Seats({
  frame: { language },
  partnership,
  body,
  seats,
  sittings,
  names,
  parties,
  today,
  seating,
}: BodyPageProps) {
  const t = bodyTexts[language]
  const sitting = (seat: SeatLine, capacity: SittingLine['capacity']) =>
    sittings.filter((each) => each.seat === seat.id && each.capacity === capacity && sitsOn(each, today))
  const partyName = (id: string | null) => parties.find((party) => party.id === id)?.name ?? t.anyParty
  const address = (seat: SeatLine) => paths.seat.to({ partnership, body: body.id, seat: seat.id })
  const change = {
    head: t.change,
    bare: true as const,
    cell: (seat: SeatLine) => (
      <a href={address(seat)} aria-label={t.changeSays(`${seatName(seat)}, ${partyName(seat.party)}`)}>
        {t.change}
      </a>
    ),
  }
  return (
    <Table
      caption={t.seats}
      captionHidden
      language={language}
      rows={seats}
      columns={[
        {
          head: t.seat,
          cell: (seat) =>
            seat.role === 'member' ? seatName(seat) : `${seatName(seat)} (${seatRoleWords[language][seat.role]})`,
        },
        { head: t.party, cell: (seat) => partyName(seat.party) },
        {
          head: t.who,
          cell: (seat) => <Sitters of={sitting(seat, 'holder')} names={names} language={language} none={t.vacant} />,
        },
        {
          head: t.substitutes,
          cell: (seat) => <Sitters of={sitting(seat, 'substitute')} names={names} language={language} none="–" />,
        },
        ...(seating.allowed ? [change] : []),
      ]}
    />
  )
}

interface SittersProps {
  readonly of: readonly SittingLine[]
  readonly names: ReadonlyMap<string, string>
  readonly language: Language
  readonly none: string
}

function Sitters({ of, names, language, none }: SittersProps) {
  const t = bodyTexts[language]
  if (of.length === 0) return <>{none}</>
  return (
    <ul class="sitters">
      {of.map(({ person, from }) => (
        <li>
          {names.get(person) ?? t.unknown} {t.since('')}
          <Day of={from} language={language} />
        </li>
      ))}
    </ul>
  )
}

function Earlier({ frame: { language }, seats, names, past }: BodyPageProps & { past: readonly SittingLine[] }) {
  const t = bodyTexts[language]
  const nameOf = (id: string) => seats.filter((seat) => seat.id === id).map(seatName)[0] ?? t.unknown
  return (
    <Table
      caption={t.earlier}
      captionHidden
      language={language}
      rows={past}
      columns={[
        { head: t.who, cell: ({ person }) => names.get(person) ?? t.unknown },
        { head: t.seat, cell: ({ seat }) => nameOf(seat) },
        { head: t.from, cell: ({ from }) => <Day of={from} language={language} /> },
        { head: t.until, cell: ({ until }) => (until === null ? '–' : <Day of={until} language={language} />) },
      ]}
    />
  )
}
