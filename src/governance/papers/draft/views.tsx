import { Button, ErrorSummary } from '../../../platform/components/form.tsx'
import type { FormState } from '../../../platform/components/fields.tsx'
import type { Frame } from '../../../platform/components/frame.ts'
import { Tag } from '../../../platform/components/notices.tsx'
import { Page } from '../../../platform/components/page.tsx'
import type { Verdict } from '../../../platform/errors.ts'
import { paths as meetingPaths } from '../../meetings/paths.ts'
import type { MeetingHeader } from '../../meetings/queries.ts'
import { itemKindWords } from '../../meetings/vocabulary.ts'
import { paths } from './paths.ts'
import { draftTexts, refusals } from './texts.ts'
import { type Source, sources, sourceWords, type Suggestion } from './vocabulary.ts'

interface DraftPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly meeting: MeetingHeader
  readonly suggestions: readonly Suggestion[]
  readonly may: Verdict<keyof (typeof refusals)['da']>
  readonly form: FormState
}

/** What might go onto the agenda, with why and a tick for each. */
export function DraftPage(props: DraftPageProps) {
  const { frame, partnership, meeting, may, form } = props
  const t = draftTexts[frame.language]
  const back = meetingPaths.meeting.to({ partnership, meeting: meeting.id })
  return (
    <Page frame={frame} title={t.title}>
      <p class="back">
        <a href={back}>{t.back}</a>
      </p>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {may.allowed ? (
        <form method="post" action={paths.draft.to({ partnership, meeting: meeting.id })} class="form" novalidate>
          <ErrorSummary {...form} />
          {sources.map((source) => (
            <Group {...props} source={source} />
          ))}
          <div class="form-actions">
            <Button>{t.add}</Button>
          </div>
        </form>
      ) : (
        <p class="why-not">{refusals[frame.language][may.why]}</p>
      )}
    </Page>
  )
}

function Group({ source, ...props }: DraftPageProps & { source: Source }) {
  const { language } = props.frame
  const some = props.suggestions.filter((each) => each.source === source)
  if (some.length === 0) return null
  const choices = some.map((suggestion, index) => (
    <Choice {...props} suggestion={suggestion} id={`${source}-${index}`} />
  ))
  return (
    <fieldset class="draft">
      <legend class="form-label">{sourceWords[language][source]}</legend>
      {source === 'questions' && some.length > 5 ? (
        <details>
          <summary>{draftTexts[language].more(some.length)}</summary>
          {choices}
        </details>
      ) : (
        choices
      )}
    </fieldset>
  )
}

function Choice({
  frame: { language },
  form,
  suggestion,
  id,
}: DraftPageProps & { suggestion: Suggestion; id: string }) {
  const t = draftTexts[language]
  const { origin, title, kind, why, ticked, taken, closed } = suggestion
  const typed = form.typed === undefined ? null : [form.typed['punkt'] ?? []].flat()
  return (
    <div class="form-group-checkbox">
      <input
        class="form-checkbox"
        type="checkbox"
        name="punkt"
        value={origin}
        id={id}
        checked={!taken && (typed === null ? ticked : typed.includes(origin))}
        disabled={taken}
        aria-describedby={`${id}-hint`}
      />
      <label for={id}>{title}</label>
      <span class="form-hint" id={`${id}-hint`}>
        {itemKindWords[language][kind]} · {why} {closed && <Tag tone="warning">{t.closed}</Tag>}{' '}
        {taken && <Tag>{t.taken}</Tag>}
      </span>
    </div>
  )
}
