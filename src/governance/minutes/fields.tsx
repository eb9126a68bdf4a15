import type { PropsWithChildren } from 'hono/jsx'
import { TickBoxes } from '../../platform/components/choices.tsx'
import { fieldId, HintAndProblem, SelectField, TextArea, TextField, tied } from '../../platform/components/fields.tsx'
import { clockAt } from '../../platform/days.ts'
import { timeOfDay } from '../../platform/format.ts'
import type { SeatOn } from '../meetings/attendance.ts'
import type { ItemLine } from '../meetings/queries.ts'
import { presenceWords } from '../meetings/vocabulary.ts'
import type { FilledPlace } from './filled.ts'

import { type Place, seatWords } from './places.ts'
import { shownAs } from './shown.ts'
import { minuteTexts } from './texts.ts'
import type { Writing } from './views.tsx'

/** A place of the minutes around its controls: what the script needs to know of it, and both texts where two wrote at once. */
function PlaceBox({ place, at, children, ...writing }: PropsWithChildren<Writing & { place: Place; at: FilledPlace }>) {
  const { frame, around } = writing
  const t = minuteTexts[frame.language]
  const { by, at: when, words } = at.there
  return (
    <div
      class="minutes-place"
      data-place={at.name}
      data-read={at.basis}
      data-by={by === null ? undefined : around.nameOf(by, frame.language)}
      data-at={when === null ? undefined : clockAt(when)}
    >
      {at.clash && (
        <div class="minutes-clash">
          <p>{t.standsNow(around.nameOf(by, frame.language), when === null ? '' : timeOfDay(when, frame.language))}</p>
          <blockquote>{shownAs(place, words, around, frame.language)}</blockquote>
          <p>{t.yours}</p>
        </div>
      )}
      {children}
    </div>
  )
}

/** What a seat did. */
export function SeatField({ seat, ...writing }: Writing & { seat: SeatOn }) {
  const { frame, around, filled } = writing
  const { language } = frame
  const t = minuteTexts[language]
  const place: Place = { kind: 'seat', seat: seat.id }
  const at = filled.place(place)
  const p = presenceWords[language]
  const options = [
    ...(at.there.version === 0 ? [{ value: '', label: t.notNoted }] : []),
    ...(seat.holder === null
      ? []
      : [{ value: 'present', label: `${p.present}: ${around.nameOf(seat.holder, language)}` }]),
    ...seat.substitutes.map((id) => ({
      value: seatWords('substitute', id),
      label: t.substitute(around.nameOf(id, language)),
    })),
    { value: 'excused', label: p.excused },
    { value: 'absent', label: p.absent },
  ]
  return (
    <PlaceBox {...writing} place={place} at={at}>
      <SelectField
        language={language}
        problems={filled.problems}
        name={at.name}
        label={around.titleOf(seat.id, language)}
        options={options}
        value={at.words}
      />
    </PlaceBox>
  )
}

/** Who leads the meeting. */
export function ChairField(writing: Writing) {
  const { frame, around, filled } = writing
  const { language } = frame
  const t = minuteTexts[language]
  const place: Place = { kind: 'chair' }
  const at = filled.place(place)
  const known = at.words === '' || around.chairs.includes(at.words) ? around.chairs : [at.words, ...around.chairs]
  const people = known.map((id) => ({ value: id, label: around.nameOf(id, language) }))
  return (
    <PlaceBox {...writing} place={place} at={at}>
      <SelectField
        language={language}
        problems={filled.problems}
        name={at.name}
        label={t.chair}
        options={[{ value: '', label: t.theChair }, ...people]}
        value={at.words}
      />
    </PlaceBox>
  )
}

interface OfItem {
  readonly item: ItemLine
}

/** The decision or conclusion. */
export function OutcomeField({ item, ...writing }: Writing & OfItem) {
  const { filled, frame } = writing
  const place: Place = { kind: 'note', item: item.id, field: 'outcome' }
  const at = filled.place(place)
  const rows = Math.min(14, Math.max(3, Math.ceil(at.words.length / 70) + at.words.split('\n').length - 1))
  return (
    <PlaceBox {...writing} place={place} at={at}>
      <TextArea
        language={frame.language}
        problems={filled.problems}
        name={at.name}
        label={minuteTexts[frame.language].outcome}
        rows={rows}
        value={at.words}
      />
    </PlaceBox>
  )
}

/** Who dissents, and why. */
export function DissentField({ item, ...writing }: Writing & OfItem) {
  const { filled, frame } = writing
  const place: Place = { kind: 'note', item: item.id, field: 'dissent' }
  const at = filled.place(place)
  return (
    <PlaceBox {...writing} place={place} at={at}>
      <TextArea
        language={frame.language}
        problems={filled.problems}
        name={at.name}
        label={minuteTexts[frame.language].dissent}
        rows={2}
        value={at.words}
      />
    </PlaceBox>
  )
}

/** When an item was begun or done. */
export function TimeField({ item, field, ...writing }: Writing & OfItem & { field: 'began' | 'done' }) {
  const { filled, frame } = writing
  const t = minuteTexts[frame.language]
  const place: Place = { kind: 'note', item: item.id, field }
  const at = filled.place(place)
  return (
    <PlaceBox {...writing} place={place} at={at}>
      <TextField
        language={frame.language}
        problems={filled.problems}
        name={at.name}
        label={t[field]}
        chars={8}
        autocomplete="off"
        value={at.words}
      />
    </PlaceBox>
  )
}

/** How the votes fell: three numbers, kept as one note. */
export function VotesField({ item, ...writing }: Writing & OfItem) {
  const { filled, frame } = writing
  const t = minuteTexts[frame.language]
  const place: Place = { kind: 'note', item: item.id, field: 'votes' }
  const at = filled.place(place)
  const field = {
    language: frame.language,
    problems: filled.problems,
    name: at.name,
    label: t.votes,
    hint: t.votesHint,
  }
  const numbers = at.words.split('-')
  return (
    <PlaceBox {...writing} place={place} at={at}>
      <fieldset class="form-group" aria-describedby={tied(field)['aria-describedby']}>
        <legend class="form-label">{t.votes}</legend>
        <HintAndProblem field={field} />
        <div class="minutes-votes">
          {[t.for, t.against, t.blank].map((label, index) => {
            const id = index === 0 ? fieldId(at.name) : `${fieldId(at.name)}-${index}`
            return (
              <div>
                <label for={id}>{label}</label>
                <input
                  id={id}
                  name={at.name}
                  class="form-input"
                  inputmode="numeric"
                  autocomplete="off"
                  value={numbers[index] ?? ''}
                />
              </div>
            )
          })}
        </div>
      </fieldset>
    </PlaceBox>
  )
}

/** Which seats leave the room for a conflict of interest. */
export function LeavesField({ item, ...writing }: Writing & OfItem) {
  const { filled, frame, around, sheet } = writing
  const t = minuteTexts[frame.language]
  const place: Place = { kind: 'note', item: item.id, field: 'leaves' }
  const at = filled.place(place)
  const options = sheet.seats.map(({ id }) => ({ value: id, label: around.titleOf(id, frame.language) }))
  if (options.length === 0) return null
  return (
    <PlaceBox {...writing} place={place} at={at}>
      <TickBoxes
        language={frame.language}
        problems={filled.problems}
        name={at.name}
        label={t.leaves}
        options={options}
        values={at.words.split(' ')}
      />
    </PlaceBox>
  )
}
