import { agreementPaths } from '../../agreement/index.ts'
import { Day, Moment } from '../../platform/components/day.tsx'
import { type FormState, TextArea } from '../../platform/components/fields.tsx'
import { ActButton, PostForm } from '../../platform/components/form.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { Empty, Pager, Table } from '../../platform/components/lists.tsx'
import { Notice, Tag } from '../../platform/components/notices.tsx'
import { Page } from '../../platform/components/page.tsx'
import { dayOf } from '../../platform/days.ts'
import type { Verdict } from '../../platform/errors.ts'
import { listed, longDay } from '../../platform/format.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { paths as bodyPaths } from '../bodies/paths.ts'
import { Decision } from '../groups/part-views.tsx'
import type { CharterGround } from './load.ts'
import { type CharterWords, heldAgainst } from './parts.ts'
import { paths } from './paths.ts'
import type { CommentLine, VersionLine, VersionWords } from './queries.ts'
import { refusals } from './refusals.ts'
import { charterTexts } from './texts.ts'
import { VersionText } from './version-text.tsx'

type May = Verdict<keyof (typeof refusals)['da']>

/** What a page of a charter shows. */
export interface CharterPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly viewer: Viewer
  readonly ground: CharterGround
  /** The version that is read; null before anything is written. */
  readonly version: (VersionWords & CharterWords) | null
  readonly newest: number | null
  readonly versions: readonly VersionLine[]
  readonly older: string | null
  readonly comments: readonly CommentLine[]
  readonly names: ReadonlyMap<string, string>
  readonly may: { readonly write: May; readonly approve: May; readonly undo: May; readonly comment: May }
  readonly form: FormState
}

/** A charter: one version of it, the others, and what was said. */
export function CharterPage(props: CharterPageProps) {
  const { frame, partnership, ground, version, may } = props
  const { language } = frame
  const t = charterTexts[language]
  const { group, parts } = ground
  const at = { partnership, group: group.id }
  const title = version === null ? t.title(group.name) : t.titleOf(group.name, version.number)
  return (
    <Page frame={frame} title={title}>
      <p>
        <a href={bodyPaths.body.to({ partnership, body: group.id })}>{t.back}</a>
      </p>
      <h1>{title}</h1>
      <p class="lead">{t.lead}</p>
      <State {...props} />
      <p class="charter-acts">
        {may.write.allowed && (
          <a class="button button-primary" href={paths.write.to(at)}>
            {version === null ? t.begin : t.write}
          </a>
        )}
        {version !== null && may.approve.allowed && (
          <a class="button button-secondary" href={paths.approve.to({ ...at, number: String(version.number) })}>
            {t.approveSays(version.number)}
          </a>
        )}
        {may.undo.allowed && <a href={paths.undoApproval.to(at)}>{t.undo}</a>}
      </p>
      {!may.write.allowed && <p class="why-not">{refusals[language][may.write.why]}</p>}
      {version !== null && <VersionText words={version} parts={parts} language={language} />}
      {version !== null && <Versions {...props} version={version} />}
      {version !== null && <Comments {...props} version={version} />}
    </Page>
  )
}

/** Whether the charter holds, what it lacks, and how the agreement sees it. */
function State({ frame: { language }, partnership, ground, version, newest }: CharterPageProps) {
  const t = charterTexts[language]
  const { group, approved, parts, ofClass } = ground
  const asked = parts.filter(({ required }) => required !== null).map(({ name }) => name.toLowerCase())
  const lacking = version && approved?.version === version.id ? heldAgainst(version, parts).lacking : []
  const elsewhere = version !== null && version.id !== approved?.version
  const tone = lacking.length > 0 ? 'warning' : elsewhere ? 'info' : 'success'
  const norm = ofClass.norm !== null && (
    <a href={agreementPaths.norm.to({ partnership, norm: ofClass.norm })}>{t.norm}</a>
  )
  return (
    <>
      {approved === null ? (
        <Notice tone="warning">
          <p>{version === null ? t.none(group.name) : t.notApproved}</p>
          {asked.length > 0 && <p>{t.askedFor(listed(asked, language), group.setUpByName)}</p>}
          {norm && <p>{norm}</p>}
        </Notice>
      ) : (
        <Notice tone={tone}>
          <p>
            {t.isApproved(approved.number)} (<Day of={approved.approvedOn} language={language} />,{' '}
            <Decision
              {...{ language, partnership }}
              of={{ ...approved, id: approved.decision, number: approved.decisionNumber }}
            />
            ).
          </p>
          {elsewhere && <p>{t.notThis(version.number)}</p>}
          {newest !== null && newest > approved.number && newest !== version?.number && (
            <p>
              <a href={paths.version.to({ partnership, group: group.id, number: String(newest) })}>
                {t.newerDraft(newest)}
              </a>
            </p>
          )}
          {lacking.length > 0 && (
            <p>
              {t.lacks(
                listed(
                  lacking.map(({ name }) => name.toLowerCase()),
                  language,
                ),
              )}
            </p>
          )}
          {norm && <p>{norm}</p>}
        </Notice>
      )}
    </>
  )
}

type WithVersion = CharterPageProps & { version: VersionWords & CharterWords }

function Versions({ frame: { language }, partnership, ground, versions, names, older }: WithVersion) {
  const t = charterTexts[language]
  const at = { partnership, group: ground.group.id }
  const fromTo = (number: number) => ({ fra: String(number - 1), til: String(number) })
  return (
    <>
      <h2>{t.versions}</h2>
      <Table
        caption={t.versions}
        captionHidden
        language={language}
        rows={versions}
        columns={[
          {
            head: t.versionHead,
            cell: ({ number }) => <a href={paths.version.to({ ...at, number: String(number) })}>{t.version(number)}</a>,
          },
          { head: t.when, cell: ({ madeAt }) => <Moment of={madeAt} language={language} /> },
          { head: t.who, cell: ({ madeBy }) => names.get(madeBy) ?? t.unknown },
          {
            head: t.state,
            cell: ({ approvedOn }) =>
              approvedOn === null ? <Tag>{t.draft}</Tag> : <Tag tone="success">{t.approved}</Tag>,
          },
          {
            head: t.compareTitle,
            cell: ({ number }) =>
              number === 1 ? (
                '–'
              ) : (
                <a href={paths.compare.to(at, fromTo(number))} aria-label={t.compareSays(number)}>
                  {t.compare}
                </a>
              ),
          },
        ]}
      />
      <Pager language={language} older={older} />
    </>
  )
}

function Comments({
  frame: { language },
  partnership,
  ground,
  version,
  viewer,
  comments,
  names,
  may,
  form,
}: WithVersion) {
  const t = charterTexts[language]
  const at = { partnership, group: ground.group.id, number: String(version.number) }
  const own = (comment: CommentLine) => viewer.kind === 'person' && viewer.personId === comment.madeBy
  return (
    <>
      <h2 id="kommentarer">{`${t.comments}: ${t.version(version.number).toLowerCase()}`}</h2>
      {comments.length === 0 ? (
        <Empty>{t.noComments}</Empty>
      ) : (
        <ol class="charter-comments">
          {comments.map((comment) => (
            <li>
              <p class="charter-said">
                <strong>{names.get(comment.madeBy) ?? t.unknown}</strong>,{' '}
                <Moment of={comment.madeAt} language={language} />
              </p>
              {comment.words === null ? <Empty>{t.withdrawn}</Empty> : <p class="charter-words">{comment.words}</p>}
              {comment.words !== null && own(comment) && (
                <ActButton
                  kind="secondary"
                  to={paths.withdrawComment.to({ ...at, comment: comment.id })}
                  says={t.withdrawSays(longDay(dayOf(comment.madeAt), language))}
                >
                  {t.withdraw}
                </ActButton>
              )}
            </li>
          ))}
        </ol>
      )}
      {may.comment.allowed && (
        <PostForm {...form} language={language} to={paths.comment.to(at)} submit={t.commentSend}>
          <TextArea {...form} language={language} name="ord" label={t.comment} hint={t.commentHint} rows={4} />
        </PostForm>
      )}
    </>
  )
}
