import { Radios, TickBox } from '../../platform/components/choices.tsx'
import { type FormState, TextArea, TextField } from '../../platform/components/fields.tsx'
import { PostForm } from '../../platform/components/form.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { Notice } from '../../platform/components/notices.tsx'
import { Page } from '../../platform/components/page.tsx'
import { paths as annexPaths } from '../papers/annexes/paths.ts'
import { annexTexts } from '../papers/annexes/texts.ts'
import { paperTexts } from '../papers/texts.ts'
import { paths } from './paths.ts'
import type { ItemLine, MeetingHeader } from './queries.ts'
import { meetingTexts } from './texts.ts'
import { itemKinds, itemKindWords, type Presence, presences, presenceWords } from './vocabulary.ts'

interface FormPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly meeting: MeetingHeader
  readonly form: FormState
}

/** The form for an item of the agenda: a new one, or one that is changed, with what somebody else saved meanwhile beside it. */
export function ItemPage({ frame, partnership, meeting, form, item }: FormPageProps & { item: ItemLine | null }) {
  const { language } = frame
  const t = meetingTexts[language]
  const { typed, problems } = form
  const state = { language, typed, problems }
  const at = { partnership, meeting: meeting.id }
  const title = item === null ? t.addItem : t.changeSays(item.title)
  const overtaken = item !== null && typed !== undefined && typed['udgave'] !== String(item.version)
  return (
    <Page frame={frame} title={title}>
      <h1>{title}</h1>
      {item !== null && (
        <p>
          <a href={annexPaths.annexes.to({ ...at, item: item.id })}>{annexTexts[language].manage}</a>
        </p>
      )}
      {overtaken && <Saved item={item} language={language} />}
      <PostForm
        {...state}
        to={item === null ? paths.newItem.to(at) : paths.item.to({ ...at, item: item.id })}
        submit={t.saveItem}
        cancel={paths.meeting.to(at)}
      >
        <ItemFields {...state} item={item} />
      </PostForm>
    </Page>
  )
}

type ItemWritten = Pick<ItemLine, 'version' | 'kind' | 'title' | 'matter' | 'economy' | 'recommendation'> &
  Pick<ItemLine, 'minutes' | 'presenter' | 'closed'>

/** The fields of an item, or of a proposal for one. */
export function ItemFields({ item, ...state }: FormState & { item: ItemWritten | null }) {
  const t = meetingTexts[state.language]
  const kinds = itemKinds.map((value) => ({ value, label: itemKindWords[state.language][value] }))
  return (
    <>
      <input type="hidden" name="udgave" value={String(item?.version ?? 0)} />
      <Radios {...state} name="slags" label={t.kind} options={kinds} value={item?.kind ?? 'decision'} />
      <TextField {...state} name="titel" label={t.itemTitle} value={item?.title} />
      <TextArea
        {...state}
        name="sag"
        label={t.matter}
        hint={t.matterHint}
        optional
        rows={8}
        value={item?.matter ?? ''}
      />
      <TextArea {...state} name="oekonomi" label={t.economy} optional rows={3} value={item?.economy ?? ''} />
      <TextArea
        {...state}
        name="indstilling"
        label={t.recommendation}
        optional
        rows={3}
        value={item?.recommendation ?? ''}
      />
      <TextField
        {...state}
        name="minutter"
        label={t.minutes}
        optional
        chars={4}
        inputmode="numeric"
        value={item?.minutes?.toString()}
      />
      <TextField
        {...state}
        name="fremlaegger"
        label={paperTexts[state.language].presenter}
        hint={paperTexts[state.language].presenterHint}
        optional
        value={item?.presenter ?? undefined}
      />
      <TickBox {...state} name="lukket" label={t.closed} hint={t.closedHint} ticked={item?.closed ?? false} />
    </>
  )
}

/** What is saved, beside what somebody has typed who came second. */
function Saved({ item, language }: { item: ItemLine; language: Frame['language'] }) {
  const t = meetingTexts[language]
  const words = [item.title, item.matter, item.economy, item.recommendation].filter((each) => each !== null)
  return (
    <Notice tone="warning" heading={t.changedMeanwhile}>
      {words.map((each) => (
        <p>{each}</p>
      ))}
    </Notice>
  )
}

/** Asks for the reason before a meeting is cancelled. */
export function CancelPage({ frame, partnership, meeting, form }: FormPageProps) {
  const { language } = frame
  const t = meetingTexts[language]
  const { typed, problems } = form
  const state = { language, typed, problems }
  const at = { partnership, meeting: meeting.id }
  return (
    <Page frame={frame} title={t.cancelTitle}>
      <h1>{t.cancelTitle}</h1>
      <p class="lead">{t.cancelLead}</p>
      <PostForm {...state} to={paths.cancel.to(at)} submit={t.cancelTitle} cancel={paths.meeting.to(at)} kind="warning">
        <TextArea {...state} name="hvorfor" label={t.why} rows={2} />
      </PostForm>
    </Page>
  )
}

/** A seat with whoever might have come for it on the day of the meeting. */
export interface SeatToNote {
  readonly id: string
  readonly title: string
  readonly party: string | null
  readonly holder: string | null
  readonly substitutes: readonly string[]
  /** What was noted at the meeting; nothing yet. */
  readonly noted: Presence | null
}

/** The name of a seat's field on the form that closes a meeting. */
export function seatField(seat: string): string {
  return `plads-${seat}`
}

/** Asks who was there, before a meeting is closed. */
export function HoldPage({
  frame,
  partnership,
  meeting,
  form,
  seats,
}: FormPageProps & { seats: readonly SeatToNote[] }) {
  const { language } = frame
  const t = meetingTexts[language]
  const { typed, problems } = form
  const state = { language, typed, problems }
  const at = { partnership, meeting: meeting.id }
  return (
    <Page frame={frame} title={t.holdTitle}>
      <h1>{t.holdTitle}</h1>
      <p class="lead">{seats.length === 0 ? t.holdNoSeats : t.holdLead}</p>
      <PostForm {...state} to={paths.hold.to(at)} submit={t.hold} cancel={paths.meeting.to(at)}>
        {seats.map((seat) => (
          <Radios
            {...state}
            name={seatField(seat.id)}
            label={`${[seat.title, seat.party].filter(Boolean).join(', ')} – ${seat.holder ?? t.nobodyInSeat}`}
            options={choicesFor(seat, language)}
            value={seat.noted ?? (seat.holder === null ? 'absent' : 'present')}
          />
        ))}
      </PostForm>
    </Page>
  )
}

/** What a seat can have done: nobody was there for a seat in which nobody sits. */
function choicesFor(seat: SeatToNote, language: Frame['language']) {
  const open = presences.filter(
    (presence) =>
      (presence !== 'present' || seat.holder !== null) && (presence !== 'substitute' || seat.substitutes.length > 0),
  )
  return open.map((value) => {
    const label = presenceWords[language][value]
    return value === 'substitute' ? { value, label: `${label}: ${seat.substitutes.join(', ')}` } : { value, label }
  })
}
