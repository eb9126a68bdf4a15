import { type Agreement, agreementPaths, nameOf } from '../../agreement/index.ts'
import { Day } from '../../platform/components/day.tsx'
import { type FormState, SelectField } from '../../platform/components/fields.tsx'
import { PostForm } from '../../platform/components/form.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { SummaryList } from '../../platform/components/lists.tsx'
import { Notice, Tag } from '../../platform/components/notices.tsx'
import { Page } from '../../platform/components/page.tsx'
import type { Day as CivilDay } from '../../platform/days.ts'
import type { Verdict } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { ActionLine } from '../actions/queries.ts'
import { ActionTable } from '../actions/views.tsx'
import { paths as amendmentPaths } from '../amendments/paths.ts'
import { paths as bodyPaths } from '../bodies/paths.ts'
import { paths as charterPaths } from '../charters/paths.ts'
import { paths as meetingPaths } from '../meetings/paths.ts'
import { paths as procedurePaths } from '../procedures/paths.ts'
import { optionsOf, type RegisterChoices } from './list-view.tsx'
import { paths } from './paths.ts'
import { mayUndo } from './policy.ts'
import type { DecisionHeader, EffectLine } from './queries.ts'
import { decisionTexts, refusals } from './texts.ts'
import { decisionNumber, effectKindWords } from './vocabulary.ts'

type May = Verdict<keyof (typeof refusals)['da']>

interface DecisionPageProps {
  readonly frame: Frame
  readonly viewer: Viewer
  readonly today: CivilDay
  readonly partnership: string
  readonly decision: DecisionHeader
  readonly effects: readonly EffectLine[]
  readonly actions: readonly ActionLine[]
  readonly names: ReadonlyMap<string, string>
  readonly agreement: Agreement
  readonly choices: Pick<RegisterChoices, 'clauses' | 'focusAreas'>
  readonly form: FormState
  readonly may: { readonly place: May; readonly answer: May; readonly continuation: boolean; readonly amend: boolean }
}

/** One decision: what was decided, what it serves, what it brought about, and what became of its actions (GOV-64). */
export function DecisionPage(props: DecisionPageProps) {
  const { frame, partnership, decision, actions } = props
  const { language } = frame
  const t = decisionTexts[language]
  return (
    <Page frame={frame} title={decision.title}>
      <p class="back">
        <a href={paths.decisions.to({ partnership })}>{t.back}</a>
      </p>
      <h1>{decision.title}</h1>
      {decision.withdrawnAt !== null && (
        <Notice tone="warning">{t.withdrawnBecause(decision.whyWithdrawn ?? '')}</Notice>
      )}
      <Facts {...props} />
      <h2>{t.decided}</h2>
      {decision.words.split(/\n{2,}/).map((paragraph) => (
        <p class="as-typed">{paragraph}</p>
      ))}
      <h2>{t.effects}</h2>
      <Effects {...props} />
      <h2>{t.actions}</h2>
      {actions.length === 0 ? <p>{t.noActions}</p> : <ActionTable {...props} caption={t.actions} lines={actions} />}
      <Keeping {...props} />
    </Page>
  )
}

function Facts({ frame: { language }, partnership, decision, agreement, choices }: DecisionPageProps) {
  const t = decisionTexts[language]
  const { votesFor, votesAgainst, votesBlank, clause, focusArea } = decision
  const clauseName = choices.clauses.find(({ id }) => id === clause)?.name ?? clause
  return (
    <SummaryList
      facts={[
        [
          t.number,
          <>
            {decisionNumber(decision)} {decision.closed && <Tag tone="warning">{t.closed}</Tag>}
          </>,
        ],
        [t.body, decision.bodyName],
        [t.date, <Day of={decision.decidedOn} language={language} />],
        [t.takenAt, <TakenAt {...{ decision, partnership, language }} />],
        votesFor !== null && [t.votes, t.votesAre(votesFor, votesAgainst ?? 0, votesBlank ?? 0)],
        decision.dissent !== null && [t.dissent, decision.dissent],
        clause !== null && [t.clause, clauseName],
        focusArea !== null && [t.focusArea, nameOf(agreement, focusArea, language)],
      ]}
    />
  )
}

type TakenProps = Pick<DecisionPageProps, 'decision' | 'partnership'> & { readonly language: Frame['language'] }

function TakenAt({ decision: { meeting, procedure }, partnership, language }: TakenProps) {
  const t = decisionTexts[language]
  if (meeting !== null) return <a href={meetingPaths.meeting.to({ partnership, meeting })}>{t.meeting}</a>
  if (procedure === null) return <>{t.inWriting}</>
  return <a href={procedurePaths.procedure.to({ partnership, procedure })}>{t.inWriting}</a>
}

function Effects({ frame: { language }, viewer, partnership, decision, effects, agreement }: DecisionPageProps) {
  const t = decisionTexts[language]
  if (effects.length === 0) return <p>{t.noEffects}</p>
  return (
    <ul class="decision-effects">
      {effects.map((effect) => {
        const { id, kind, entry } = effect
        const what = aboutIn(effect, agreement, language)
        const page = pageOf(effect, partnership)
        return (
          <li>
            <strong>{effectKindWords[language][kind]}</strong>: {page === null ? what : <a href={page}>{what}</a>}{' '}
            <span class="decision-acts">
              {entry !== null && <a href={agreementPaths.entry.to({ partnership, entry })}>{t.entry}</a>}{' '}
              {mayUndo(viewer, effect).allowed && (
                <a
                  href={paths.undo.to({ partnership, decision: decision.id, effect: id })}
                  aria-label={t.undoSays(what)}
                >
                  {t.undo}
                </a>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** Where to read what came of it: the page of the group, of its charter, or of the focus areas. */
function pageOf({ kind, about }: EffectLine, partnership: string): string | null {
  if (kind === 'focus-area') return amendmentPaths.amendments.to({ partnership })
  if (kind === 'charter') return charterPaths.charter.to({ partnership, group: about })
  return kind === 'group' || kind === 'closing' ? bodyPaths.body.to({ partnership, body: about }) : null
}

/** What an effect is about, by the words or the name that the agreement has for it. */
function aboutIn({ kind, about }: EffectLine, agreement: Agreement, language: Frame['language']): string {
  if (kind === 'question') return agreement.questions.find(({ id }) => id === about)?.question ?? about
  return nameOf(agreement, about, language)
}

/** What whoever keeps the records may do, and why not what they may not. */
function Keeping({ frame: { language }, partnership, decision, choices, form, may }: DecisionPageProps) {
  const t = decisionTexts[language]
  if (!may.place.allowed) return null
  const { typed, problems } = form
  const state = { language, typed, problems }
  const at = { partnership, decision: decision.id }
  return (
    <>
      <h2>{t.keeping}</h2>
      {may.answer.allowed ? (
        <ul class="actions">
          <li>
            <a href={paths.question.to(at)}>{t.answerQuestion}</a>
          </li>
          {may.continuation && (
            <li>
              <a href={paths.continuation.to(at)}>{t.continuation}</a>
            </li>
          )}
          {may.amend && (
            <li>
              <a href={amendmentPaths.amendments.to({ partnership }, { beslutning: decision.id })}>{t.amend}</a>
            </li>
          )}
        </ul>
      ) : (
        <p class="why-not">{refusals[language][may.answer.why]}</p>
      )}
      <h3>{t.serves}</h3>
      <PostForm {...state} to={paths.serves.to(at)} submit={t.save}>
        <SelectField
          {...state}
          name="afsnit"
          label={t.clause}
          options={[{ value: '', label: t.noClause }, ...optionsOf(choices.clauses)]}
          value={decision.clause ?? ''}
        />
        <SelectField
          {...state}
          name="omraade"
          label={t.focusArea}
          options={[{ value: '', label: t.noFocusArea }, ...optionsOf(choices.focusAreas)]}
          value={decision.focusArea ?? ''}
        />
      </PostForm>
    </>
  )
}
