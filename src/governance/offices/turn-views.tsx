import { Radios } from '../../platform/components/choices.tsx'
import { DateField, type FormState } from '../../platform/components/fields.tsx'
import { PostForm } from '../../platform/components/form.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { Page } from '../../platform/components/page.tsx'
import type { Day as CivilDay } from '../../platform/days.ts'
import { listed } from '../../platform/format.ts'
import type { Ground, TurningOffice } from './ground.ts'
import { paths } from './paths.ts'
import type { TurnLine } from './queries.ts'
import { holderOf } from './recorded.ts'
import { inSentence, officeTexts } from './texts.ts'
import { BackLink } from './views.tsx'

interface TurnPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly ground: Ground
  readonly office: TurningOffice
  /** The turn that is changed; null when one is added. */
  readonly turn: TurnLine | null
  /** The day from which a new turn is offered. */
  readonly next: CivilDay
  readonly form: FormState
}

/** Asks for a turn of the plan: which party, from which day through which day. No length is offered: the text has none. */
export function TurnPage({ frame, partnership, ground, office, turn, next, form }: TurnPageProps) {
  const { language } = frame
  const t = officeTexts[language]
  const { typed, problems } = form
  const state = { language, typed, problems }
  const title = turn === null ? t.addTurn : t.changeTurn
  const address = { partnership, office: office.id }
  return (
    <Page frame={frame} title={title}>
      <BackLink frame={frame} partnership={partnership} />
      <h1>{title}</h1>
      <p class="lead">{`${office.name}. ${t.turnLead}`}</p>
      <PostForm
        {...state}
        to={turn === null ? paths.planTurn.to(address) : paths.turn.to({ ...address, turn: turn.id })}
        submit={t.saveTurn}
        cancel={paths.offices.to({ partnership })}
      >
        <Radios
          {...state}
          name="part"
          label={t.partyLabel}
          options={partyOptions(ground, office.among)}
          value={turn?.party}
        />
        <DateField {...state} name="fra" label={t.from} value={turn?.from ?? next} />
        <DateField {...state} name="til" label={t.until} value={turn?.until ?? null} />
      </PostForm>
    </Page>
  )
}

interface TakeOverPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly ground: Ground
  readonly office: TurningOffice
  /** The party that is offered: the one whose handover it is, or whom the plan names. */
  readonly offered: string | undefined
  readonly today: CivilDay
  readonly form: FormState
}

/** Confirms that an office was taken over: by which party, on which day, and what goes with it. */
export function TakeOverPage({ frame, partnership, ground, office, offered, today, form }: TakeOverPageProps) {
  const { language } = frame
  const t = officeTexts[language]
  const { typed, problems } = form
  const state = { language, typed, problems }
  const holder = holderOf(office.recorded)
  const title = t.takeOver(inSentence(office.name, language))
  const others = office.among.filter((party) => party !== holder?.party)
  const followers = office.followers.map(({ name }) => name)
  return (
    <Page frame={frame} title={title}>
      <BackLink frame={frame} partnership={partnership} />
      <h1>{title}</h1>
      <p class="lead">
        {holder ? t.takeOverLead(ground.partyNames.get(holder.party) ?? holder.party) : t.takeOverFirst}{' '}
        {followers.length > 0 && t.follows(listed(followers, language))}
      </p>
      <p>{t.noRights}</p>
      <PostForm
        {...state}
        to={paths.takeOver.to({ partnership, office: office.id })}
        submit={title}
        cancel={paths.offices.to({ partnership })}
      >
        <Radios {...state} name="part" label={t.partyLabel} options={partyOptions(ground, others)} value={offered} />
        <DateField {...state} name="dag" label={t.onDay} value={today} />
        <input type="hidden" name="efter" value={office.recorded.at(-1)?.entry ?? ''} />
      </PostForm>
    </Page>
  )
}

function partyOptions(ground: Ground, parties: readonly string[]) {
  return parties.map((value) => ({ value, label: ground.partyNames.get(value) ?? value }))
}
