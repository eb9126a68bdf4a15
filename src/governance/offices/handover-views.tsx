import { agreementPaths } from '../../agreement/index.ts'
import { Day, Moment } from '../../platform/components/day.tsx'
import { type FormState, TextArea, TextField } from '../../platform/components/fields.tsx'
import { ActButton, PostForm } from '../../platform/components/form.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { DocumentList, SummaryList, Table } from '../../platform/components/lists.tsx'
import { Notice } from '../../platform/components/notices.tsx'
import { Page } from '../../platform/components/page.tsx'
import { dayOf } from '../../platform/days.ts'
import type { Verdict } from '../../platform/errors.ts'
import { longDay } from '../../platform/format.ts'
import type { Language } from '../../platform/languages.ts'
import type { Ground } from './ground.ts'
import { type HoldersShown, PeoplePart } from './people-part.tsx'
import { paths } from './paths.ts'
import { movesOf } from './policy.ts'
import type { HandoverLine, PointLine } from './queries.ts'
import { refusals } from './refusals.ts'
import { handoverTexts } from './handover-texts.ts'
import { packageTexts } from './package-texts.ts'
import { inSentence, officeTexts } from './texts.ts'
import { BackLink } from './views.tsx'
import { handoverStateWords, pointMoveWords, pointStateWords, usualPointWords } from './vocabulary.ts'

/** What the page of a handover is made from. */
export interface HandoverPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly ground: Ground
  readonly handover: HandoverLine
  /** The name of the office, as far as the agreement of today still knows it. */
  readonly officeName: string
  readonly points: readonly PointLine[]
  readonly names: ReadonlyMap<string, string>
  readonly holders: HoldersShown
  readonly marking: Verdict<keyof (typeof refusals)['da']>
  readonly printing: Verdict<keyof (typeof refusals)['da']>
  readonly keeping: Verdict<'not-a-keeper'>
  /** Whether the viewer passes the rights on. */
  readonly passing: boolean
  readonly undoing: Verdict<keyof (typeof refusals)['da']>
  readonly form: FormState
}

/** One handover: how far it has come, its list, whose functions are to be looked at, and the way to undo it. */
export function HandoverPage(props: HandoverPageProps) {
  const { frame, partnership, ground, handover, officeName } = props
  const { language } = frame
  const t = { ...officeTexts[language], ...handoverTexts[language] }
  const name = (party: string) => ground.partyNames.get(party) ?? party
  const title = t.handoverTitle(officeName, name(handover.to))
  const byHand = handover.state === 'taken' && handover.entries.some((entry) => ground.retracted.has(entry))
  return (
    <Page frame={frame} title={title}>
      <BackLink frame={frame} partnership={partnership} />
      <h1>{title}</h1>
      {byHand && <Notice tone="warning">{t.takenBackByHand}</Notice>}
      <SummaryList
        facts={[
          [
            t.handover,
            handover.from === null ? t.fromNobody(name(handover.to)) : t.fromTo(name(handover.from), name(handover.to)),
          ],
          [t.state, <StateWords handover={handover} language={language} />],
          handover.why !== null && [t.why, handover.why],
          handover.entries.length > 0 && [t.told, <Entries {...props} />],
        ]}
      />
      <HandoverActs {...props} />
      {props.printing.allowed && <PackagePart {...props} />}
      <h2>{t.list}</h2>
      <p>{t.listSays}</p>
      <PointsTable {...props} />
      <AddPoint {...props} />
      {props.passing && (
        <p>
          <a href={paths.rights.to({ partnership, handover: handover.id })}>{t.toRights}</a>
        </p>
      )}
      <PeoplePart {...props} heading="h2" parties={[handover.from, handover.to].filter((party) => party !== null)} />
    </Page>
  )
}

/** What the next secretariat gets in its hands (GOV-98). */
function PackagePart({ frame: { language }, partnership, handover }: HandoverPageProps) {
  const t = packageTexts[language]
  const document = { name: t.fetch, href: paths.package.to({ partnership, handover: handover.id }), format: 'PDF' }
  return (
    <>
      <h2>{t.package}</h2>
      <p>{t.packageSays}</p>
      <DocumentList documents={[document]} language={language} />
    </>
  )
}

function StateWords({
  handover: { state, takenOn, endedAt },
  language,
}: {
  handover: HandoverLine
  language: Language
}) {
  const t = { ...officeTexts[language], ...handoverTexts[language] }
  return (
    <>
      {handoverStateWords[language][state]} {takenOn && <Day of={takenOn} language={language} />}
      {state === 'undone' && endedAt !== null && `. ${t.undone(longDay(dayOf(endedAt), language))}`}
    </>
  )
}

function Entries({ frame: { language }, partnership, handover }: HandoverPageProps) {
  const t = { ...officeTexts[language], ...handoverTexts[language] }
  return (
    <ul class="sitters">
      {handover.entries.map((entry, at) => (
        <li>
          <a href={agreementPaths.entry.to({ partnership, entry })}>{`${t.entry} ${at + 1}`}</a>
        </li>
      ))}
    </ul>
  )
}

function HandoverActs({ frame: { language }, partnership, handover, officeName, keeping, undoing }: HandoverPageProps) {
  const t = { ...officeTexts[language], ...handoverTexts[language] }
  const address = { partnership, handover: handover.id }
  if (handover.state === 'prepared' && keeping.allowed) {
    return (
      <div class="point-acts">
        <a
          class="button button-primary"
          href={paths.takeOver.to({ partnership, office: handover.office }, { part: handover.to })}
        >
          {t.takeOver(inSentence(officeName, language))}
        </a>
        <ActButton to={paths.drop.to(address)} kind="secondary">
          {t.drop}
        </ActButton>
      </div>
    )
  }
  if (handover.state !== 'taken' || !keeping.allowed) return null
  if (!undoing.allowed) return <p class="why-not">{refusals[language][undoing.why]}</p>
  return (
    <p>
      <a href={paths.undo.to(address)}>{t.undo}</a>
    </p>
  )
}

/** A point in words: the usual ones in the reader's language, their own as they were written. */
export function wordsOf({ kind, words }: PointLine, language: Language): string {
  return kind === 'own' ? (words ?? '') : usualPointWords[language][kind]
}

function PointsTable(props: HandoverPageProps) {
  const { frame, names, points, marking } = props
  const { language } = frame
  const t = { ...officeTexts[language], ...handoverTexts[language] }
  const act = { head: t.act, bare: true as const, cell: (point: PointLine) => <PointActs {...props} point={point} /> }
  return (
    <Table
      caption={t.list}
      captionHidden
      language={language}
      rows={points}
      columns={[
        { head: t.point, cell: (point) => wordsOf(point, language) },
        { head: t.state, cell: ({ state }) => pointStateWords[language][state] },
        {
          head: t.marked,
          cell: ({ markedBy, markedAt }) =>
            markedBy === null || markedAt === null ? (
              '–'
            ) : (
              <>
                {names.get(markedBy) ?? t.unknown}, <Moment of={markedAt} language={language} />
              </>
            ),
        },
        ...(marking.allowed ? [act] : []),
      ]}
    />
  )
}

function PointActs({ frame: { language }, partnership, handover, point }: HandoverPageProps & { point: PointLine }) {
  const t = { ...officeTexts[language], ...handoverTexts[language] }
  return (
    <div class="point-acts">
      {movesOf(point.state).map((move) => (
        <ActButton
          to={paths.point.to({ partnership, handover: handover.id, point: point.id })}
          kind="secondary"
          name="valg"
          value={move}
          says={t.mark(pointMoveWords[language][move], wordsOf(point, language))}
        >
          {pointMoveWords[language][move]}
        </ActButton>
      ))}
    </div>
  )
}

function AddPoint({ frame: { language }, partnership, handover, marking, form }: HandoverPageProps) {
  const t = { ...officeTexts[language], ...handoverTexts[language] }
  if (!marking.allowed) return <p class="why-not">{refusals[language][marking.why]}</p>
  const { typed, problems } = form
  const state = { language, typed, problems }
  const to = paths.handover.to({ partnership, handover: handover.id })
  return (
    <PostForm {...state} to={to} submit={t.addPointSubmit} kind="secondary">
      <TextField {...state} name="punkt" label={t.addPoint} />
    </PostForm>
  )
}

type UndoPageProps = Pick<HandoverPageProps, 'frame' | 'partnership' | 'handover' | 'officeName' | 'ground' | 'form'>

/** Asks why before a takeover is undone. */
export function UndoPage({ frame, partnership, handover, officeName, ground, form }: UndoPageProps) {
  const { language } = frame
  const t = { ...officeTexts[language], ...handoverTexts[language] }
  const { typed, problems } = form
  const state = { language, typed, problems }
  const address = { partnership, handover: handover.id }
  return (
    <Page frame={frame} title={t.undoTitle}>
      <h1>{t.undoTitle}</h1>
      <p class="lead">{`${t.handoverTitle(officeName, ground.partyNames.get(handover.to) ?? handover.to)}. ${t.undoLead}`}</p>
      <PostForm
        {...state}
        to={paths.undo.to(address)}
        submit={t.undo}
        cancel={paths.handover.to(address)}
        kind="warning"
      >
        <TextArea {...state} name="hvorfor" label={t.why} rows={3} />
      </PostForm>
    </Page>
  )
}
