import { Radios } from '../../platform/components/choices.tsx'
import { DateField, type FormState, type Option, SelectField, TextField } from '../../platform/components/fields.tsx'
import type { Language } from '../../platform/languages.ts'
import type { Agreement } from '../model.ts'
import { nameOf, wordIn } from '../names.ts'
import type { EntryChoices, Prefill } from './entry-form.tsx'
import { entryTexts } from './entry-texts.ts'
import type { AboutChoice, EnteredKind, Shape } from './shapes.ts'

/** What the fields of the form are told. */
export type PartProps = { shape: Shape; choices: EntryChoices; prefill: Prefill; partnership: string; state: FormState }

/** What the entry is about: a body, an office, a focus area. */
export function Subject({ shape, choices: { agreement, chain }, prefill, state }: PartProps) {
  const t = entryTexts[state.language]
  const bodies = agreement.bodies.filter((body) => (shape.subject === 'class' ? body.many : true))
  const pick = (things: readonly { id: string; name: string }[]) =>
    things.map(({ id, name }) => ({ value: id, label: name }))
  const empty: Option = { value: '', label: t.nothingInParticular }
  const options: Record<Shape['subject'], Option[]> = {
    body: pick(bodies),
    class: pick(bodies),
    office: pick(agreement.offices),
    any: [empty, ...pick(agreement.focusAreas), ...pick(agreement.bodies), ...pick(agreement.offices)],
    agreement: chain.length < 2 ? [] : chain.map(({ id, title }) => ({ value: id, label: title })),
    none: [],
  }
  const offered = options[shape.subject]
  if (offered.length === 0) return null
  const first = shape.subject === 'agreement' ? offered.at(-1) : offered[0]
  const value = (offered.find((each) => each.value === prefill.om) ?? first)?.value ?? ''
  if (offered.length <= 4) return <Radios {...state} name="om" label={t.subject} options={offered} value={value} />
  return <SelectField {...state} name="om" label={t.subject} options={offered} value={value} />
}

/** The thing within the subject: a group, a seat, an act, a measurement. */
export function About(props: PartProps & { kind: EnteredKind }) {
  const { shape, choices, prefill, state } = props
  if (shape.about === undefined || shape.about === 'none') return null
  if (shape.about === 'words') return <AboutWords {...props} />
  const offered = offeredFor(shape.about, props)
  const t = entryTexts[state.language]
  const label = {
    group: t.group,
    seat: t.seat,
    act: t.act,
    indicator: t.indicator,
    promise: t.promise,
    decision: t.decides,
  }[shape.about]
  const value = prefill.emne === undefined ? {} : { value: prefill.emne }
  if (shape.about === 'decision') {
    if (offered.length === 0 || prefill.spoergsmaal !== undefined) return null
    const other: Option = { value: '', label: t.decidesOther }
    return <SelectField {...state} {...value} name="emne" label={label} options={[other, ...offered]} />
  }
  if (shape.about === 'promise' && offered.length === 0) return null
  if (shape.about === 'group' && props.kind.startsWith('meeting-')) {
    if (choices.groups.length === 0) return null
    const none: Option = { value: '', label: t.nothingInParticular }
    return <SelectField {...state} {...value} name="emne" label={label} options={[none, ...offered]} />
  }
  if (offered.length === 0) return <TextField {...state} {...value} name="emne" label={label} hint={t.groupHint} />
  return <SelectField {...state} {...value} name="emne" label={label} options={offered} />
}

function offeredFor(about: Exclude<AboutChoice, 'words' | 'none'>, { choices, state }: PartProps): Option[] {
  const { agreement } = choices
  switch (about) {
    case 'group':
      return choices.groups.map((id) => ({ value: id, label: nameOf(agreement, id, state.language) }))
    case 'seat':
      return seatsOffered(choices, state.language)
    case 'promise': {
      const attested = agreement.norms.filter((norm) => norm.kind === 'attested')
      return attested.map((norm) => ({ value: norm.id, label: norm.says }))
    }
    case 'decision': {
      const ending = agreement.norms.flatMap((norm) => (norm.kind === 'term' && norm.decision ? [norm] : []))
      return ending.map((norm) => ({ value: norm.decision?.about ?? 'continuation', label: norm.says }))
    }
    case 'act':
      return agreement.acts.map((act) => ({ value: act.id, label: act.name }))
    case 'indicator': {
      const own = agreement.norms.flatMap((norm) => (norm.kind === 'aim' ? norm.indicators : []))
      return [...own, ...[...choices.indicators.values()].flat()].map((each) => ({ value: each.id, label: each.name }))
    }
    default:
      return about satisfies never
  }
}

/** Each seat once; one that every group has, once for each group that was set up. */
function seatsOffered({ agreement, groups }: EntryChoices, language: Language): Option[] {
  const seats = agreement.norms.flatMap((norm) => (norm.kind === 'membership' ? norm.seats : []))
  const offered = seats.flatMap((seat) =>
    seat.each_group === undefined
      ? [{ value: seat.id, label: seat.function }]
      : groups.map((id) => ({ value: id, label: `${seat.function} (${nameOf(agreement, id, language)})` })),
  )
  return [...new Map(offered.map((each) => [each.value, each])).values()]
}

function AboutWords({ kind, prefill, state }: PartProps & { kind: EnteredKind }) {
  const t = entryTexts[state.language]
  const value = prefill.emne === undefined ? {} : { value: prefill.emne }
  const field = { ...state, ...value, name: 'emne' }
  if (kind === 'group-established') return <TextField {...field} label={t.newGroup} hint={t.groupHint} />
  return <TextField {...field} label={t.aboutWords} hint={t.aboutHint} optional />
}

/** The party that did it. */
export function Party({ shape, agreement, state }: { shape: Shape; agreement: Agreement; state: FormState }) {
  if (!shape.party) return null
  const t = entryTexts[state.language]
  const parties = agreement.parties.map((party) => ({ value: party.id, label: party.name }))
  const options = shape.party === 'needed' ? parties : [{ value: '', label: t.noParty }, ...parties]
  return <SelectField {...state} name="part" label={t.party} options={options} />
}

/** How much, for which period, and until when it holds. */
export function Amounts({ kind, shape, choices, state }: PartProps & { kind: EnteredKind }) {
  const t = entryTexts[state.language]
  const promised = choices.agreement.norms.find((norm) => norm.kind === 'allocation' && norm.event === kind)
  const unit = promised?.kind === 'allocation' ? wordIn(choices.agreement, promised.unit) : undefined
  return (
    <>
      {shape.quantity && (
        <>
          <TextField
            {...state}
            name="maengde"
            label={t.quantity}
            inputmode="decimal"
            chars={8}
            optional={shape.quantity === 'wanted'}
          />
          <TextField
            {...state}
            name="enhed"
            label={t.unit}
            hint={t.unitHint}
            value={unit}
            chars={8}
            optional={shape.quantity === 'wanted'}
          />
        </>
      )}
      {shape.forPeriod && (
        <TextField {...state} name="periode" label={t.forPeriod} hint={t.forPeriodHint} chars={8} optional />
      )}
      {shape.expires && <DateField {...state} name="gaelder" label={t.expiresOn} optional />}
    </>
  )
}
