import { Radios } from '../../platform/components/choices.tsx'
import { Day } from '../../platform/components/day.tsx'
import { DateField, type FormState, SelectField } from '../../platform/components/fields.tsx'
import { PostForm } from '../../platform/components/form.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { Empty, Table } from '../../platform/components/lists.tsx'
import { Page } from '../../platform/components/page.tsx'
import type { Day as CivilDay } from '../../platform/days.ts'
import { paths } from './paths.ts'
import { type BodyHeader, type SeatLine, seatName, type SittingLine, sitsOn } from './queries.ts'
import { bodyTexts } from './texts.ts'
import { capacities, capacityWords } from './vocabulary.ts'

interface SeatPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly body: BodyHeader
  readonly seat: SeatLine
  readonly sittings: readonly SittingLine[]
  readonly candidates: readonly { id: string; name: string }[]
  readonly names: ReadonlyMap<string, string>
  readonly today: CivilDay
  readonly form: FormState
}

/** One seat: who is in it now, and the form that seats somebody. */
export function SeatPage(props: SeatPageProps) {
  const { frame, partnership, body, seat, sittings, candidates, today } = props
  const { language } = frame
  const t = bodyTexts[language]
  const current = sittings.filter((sitting) => sitsOn(sitting, today))
  return (
    <Page frame={frame} title={t.seatTitle(seatName(seat))}>
      <p>
        <a href={paths.body.to({ partnership, body: body.id })}>{body.name}</a>
      </p>
      <h1>{t.seatTitle(seatName(seat))}</h1>
      <p class="lead">{t.seatLead}</p>
      {current.length > 0 && (
        <>
          <h2>{t.now}</h2>
          <Current {...props} current={current} />
        </>
      )}
      <h2>{t.take}</h2>
      {candidates.length === 0 ? <Empty>{t.nobodyToChoose}</Empty> : <TakeSeat {...props} />}
    </Page>
  )
}

function Current({
  frame: { language },
  partnership,
  body,
  seat,
  names,
  current,
}: SeatPageProps & { current: readonly SittingLine[] }) {
  const t = bodyTexts[language]
  const ending = (sitting: string) => paths.sitting.to({ partnership, body: body.id, seat: seat.id, sitting })
  return (
    <Table
      caption={t.now}
      captionHidden
      language={language}
      rows={current}
      columns={[
        { head: t.who, cell: ({ person }) => names.get(person) ?? t.unknown },
        { head: t.capacity, cell: ({ capacity }) => capacityWords[language][capacity] },
        { head: t.from, cell: ({ from }) => <Day of={from} language={language} /> },
        {
          head: t.end,
          bare: true,
          cell: ({ id, person, until }) =>
            until === null && (
              <a href={ending(id)} aria-label={`${t.end}: ${t.endTitle(names.get(person) ?? t.unknown)}`}>
                {t.end}
              </a>
            ),
        },
      ]}
    />
  )
}

function TakeSeat({ frame: { language }, partnership, body, seat, sittings, candidates, today, form }: SeatPageProps) {
  const t = bodyTexts[language]
  const { typed, problems } = form
  const state = { language, typed, problems }
  const held = sittings.some((sitting) => sitting.capacity === 'holder' && sitsOn(sitting, today))
  const people = [
    { value: '', label: t.choosePerson },
    ...candidates.map(({ id, name }) => ({ value: id, label: name })),
  ]
  const ways = capacities.map((value) => ({ value, label: capacityWords[language][value] }))
  return (
    <PostForm
      {...state}
      to={paths.seat.to({ partnership, body: body.id, seat: seat.id })}
      submit={t.take}
      cancel={paths.body.to({ partnership, body: body.id })}
    >
      <SelectField {...state} name="person" label={t.person} options={people} />
      <Radios
        {...state}
        name="som"
        label={t.capacity}
        hint={t.capacityHint}
        options={ways}
        value={held ? 'substitute' : 'holder'}
      />
      <DateField {...state} name="fra" label={t.fromLabel} value={today} />
    </PostForm>
  )
}

interface EndPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly body: string
  readonly seat: string
  readonly title: string
  readonly sitting: { readonly id: string }
  readonly name: string | null
  readonly today: CivilDay
  readonly form: FormState
}

/** Asks for the last day before a sitting ends. */
export function EndPage({ frame, partnership, body, seat, title, sitting, name, today, form }: EndPageProps) {
  const { language } = frame
  const t = bodyTexts[language]
  const { typed, problems } = form
  const state = { language, typed, problems }
  return (
    <Page frame={frame} title={t.endTitle(name ?? t.unknown)}>
      <h1>{t.endTitle(name ?? t.unknown)}</h1>
      <p class="lead">{`${title}. ${t.endLead}`}</p>
      <PostForm
        {...state}
        to={paths.sitting.to({ partnership, body, seat, sitting: sitting.id })}
        submit={t.endSubmit}
        cancel={paths.seat.to({ partnership, body, seat })}
        kind="warning"
      >
        <DateField {...state} name="sidste" label={t.lastDay} value={today} />
      </PostForm>
      <p>
        <a href={paths.undo.to({ partnership, body, seat, sitting: sitting.id })}>{t.toUndo}</a>
      </p>
    </Page>
  )
}
