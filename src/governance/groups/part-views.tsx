import { Day } from '../../platform/components/day.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { Empty, SummaryList, Table } from '../../platform/components/lists.tsx'
import { Notice, Tag } from '../../platform/components/notices.tsx'
import type { Language } from '../../platform/languages.ts'
import { paths as bodyPaths } from '../bodies/paths.ts'
import { paths as charterPaths } from '../charters/paths.ts'
import { ProgressTable } from '../charters/progress-table.tsx'
import { paths as decisionPaths } from '../decisions/paths.ts'
import { paths as meetingPaths } from '../meetings/paths.ts'
import { clock } from '../meetings/list-views.tsx'
import { meetingTexts } from '../meetings/texts.ts'
import { meetingStateWords } from '../meetings/vocabulary.ts'
import type { ClassPart, GroupPart } from './part.ts'
import { paths } from './paths.ts'
import type { GroupLine } from './queries.ts'
import { groupTexts } from './texts.ts'

interface Where {
  readonly frame: Frame
  readonly partnership: string
}

/** The groups of a class, and the way to set up another. */
export function GroupsOfClass({ frame, partnership, ofClass, part }: Where & { ofClass: string; part: ClassPart }) {
  const { language } = frame
  const t = groupTexts[language]
  return (
    <>
      <h2>{t.groups}</h2>
      {part.groups.length === 0 ? <Empty>{t.noGroups}</Empty> : <Groups {...{ frame, partnership }} of={part.groups} />}
      {part.settingUp && (
        <p>
          <a class="button button-primary" href={paths.setUp.to({ partnership }, { klasse: ofClass })}>
            {t.setUpOne}
          </a>
        </p>
      )}
    </>
  )
}

function Groups({ frame: { language }, partnership, of }: Where & { of: readonly GroupLine[] }) {
  const t = groupTexts[language]
  return (
    <Table
      caption={t.groups}
      captionHidden
      language={language}
      rows={of}
      columns={[
        {
          head: t.group,
          cell: ({ id, name, closedOn }) => (
            <>
              <a href={bodyPaths.body.to({ partnership, body: id })}>{name}</a>{' '}
              {closedOn !== null && <Tag>{t.closedTag}</Tag>}
            </>
          ),
        },
        { head: t.purpose, cell: ({ purpose }) => purpose },
        { head: t.since, cell: ({ establishedOn }) => <Day of={establishedOn} language={language} /> },
        {
          head: t.charter,
          cell: ({ charterOn, closedOn }) => {
            if (charterOn === null) return closedOn === null ? <Tag tone="warning">{t.noCharter}</Tag> : '–'
            return (
              <>
                {t.charterOn} <Day of={charterOn} language={language} />
              </>
            )
          },
        },
      ]}
    />
  )
}

/** What stands above the seats of a group: what it is for, whether it has a charter, how far it is. */
export function AboutGroup({ frame, partnership, part }: Where & { part: GroupPart }) {
  const { language } = frame
  const t = groupTexts[language]
  const { group, approved, closing } = part
  if (group.undoneAt !== null) return <Notice tone="warning">{t.undoneSays(group.whyUndone ?? '')}</Notice>
  return (
    <>
      <p class="lead">{group.purpose}</p>
      {approved === null && closing === null && <Notice tone="warning">{t.mayMeet(group.name)}</Notice>}
      <Facts {...{ frame, partnership, part }} />
      <p>
        <a class="button button-secondary" href={charterPaths.charter.to({ partnership, group: group.id })}>
          {t.toCharter}
        </a>
      </p>
      <h2>{closing === null ? t.progress : t.wentLike}</h2>
      {part.criteria.length === 0 ? (
        <Empty>{closing === null ? t.noMeasures : t.neverMeasured}</Empty>
      ) : (
        <ProgressTable {...{ language, partnership, ...part }} group={group.id} />
      )}
    </>
  )
}

function Facts({ frame: { language }, partnership, part: { group, approved, closing } }: Where & { part: GroupPart }) {
  const t = groupTexts[language]
  const decided = { partnership, language }
  return (
    <SummaryList
      facts={[
        [
          t.setUpBy,
          <>
            {group.setUpByName}, <Decision {...decided} of={{ ...group, id: group.decision }} />
          </>,
        ],
        [t.since, <Day of={group.establishedOn} language={language} />],
        closing === null && [
          t.lasts,
          group.plannedEnd === null ? t.openEnd : <Day of={group.plannedEnd} language={language} />,
        ],
        [
          t.charter,
          approved === null ? (
            t.noCharter
          ) : (
            <>
              {t.charterOn} <Day of={approved.approvedOn} language={language} />
            </>
          ),
        ],
        closing !== null && [
          t.closedOn,
          <>
            <Day of={closing.closedOn} language={language} />,{' '}
            <Decision {...decided} of={{ ...closing, id: closing.decision }} />
          </>,
        ],
        closing !== null && [t.why, closing.why],
      ]}
    />
  )
}

interface DecisionProps {
  readonly language: Language
  readonly partnership: string
  readonly of: {
    readonly id: string
    readonly number: number | null
    readonly year: number | null
    readonly withdrawnAt: Date | null
  }
}

/** The decision that something rests on, with the way there; one that the viewer may not read has no number. */
export function Decision({ language, partnership, of: { id, number, year, withdrawnAt } }: DecisionProps) {
  const t = groupTexts[language]
  if (number === null || year === null) return <>{t.closedDecision}</>
  return (
    <>
      <a href={decisionPaths.decision.to({ partnership, decision: id })}>{t.byDecision(number, year)}</a>
      {withdrawnAt !== null && ` (${t.withdrawnDecision})`}
    </>
  )
}

/** What stands below the seats of a group: one seat more, its meetings, and its end. */
export function MoreOfGroup({ frame, partnership, part }: Where & { part: GroupPart }) {
  const t = groupTexts[frame.language]
  const { group, may } = part
  if (group.undoneAt !== null) return null
  const at = { partnership, group: group.id }
  const ways = [
    may.change.allowed && { name: t.close, href: paths.close.to(at) },
    may.undo.allowed && { name: t.undo, href: paths.undo.to(at) },
    may.reopen.allowed && { name: t.reopen, href: paths.reopen.to(at) },
  ].filter((way) => way !== false)
  return (
    <>
      {may.change.allowed && (
        <p>
          <a class="button button-secondary" href={paths.newSeat.to(at)}>
            {t.newSeat}
          </a>
        </p>
      )}
      <h2>{t.meetings}</h2>
      <Meetings {...{ frame, partnership, part }} />
      {ways.length > 0 && (
        <>
          <h2>{t.ending}</h2>
          <ul>
            {ways.map(({ name, href }) => (
              <li>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Meetings({ frame: { language }, partnership, part: { group, meetings, may } }: Where & { part: GroupPart }) {
  const t = groupTexts[language]
  const m = meetingTexts[language]
  const href = (meeting: string) => meetingPaths.meeting.to({ partnership, meeting })
  return (
    <>
      {meetings.length === 0 ? (
        <Empty>{t.noMeetings}</Empty>
      ) : (
        <>
          <Table
            caption={t.meetings}
            captionHidden
            language={language}
            rows={meetings}
            columns={[
              {
                head: m.when,
                cell: (line) => (
                  <a href={href(line.id)}>
                    <Day of={line.onDay} language={language} /> {clock(line)}
                  </a>
                ),
              },
              { head: m.state, cell: ({ state }) => <Tag>{meetingStateWords[language][state]}</Tag> },
            ]}
          />
          <p>
            <a href={meetingPaths.meetings.to({ partnership }, { organ: group.id })}>{t.allMeetings}</a>
          </p>
        </>
      )}
      {may.change.allowed && (
        <p>
          <a class="button button-secondary" href={meetingPaths.plan.to({ partnership }, { organ: group.id })}>
            {t.planOne}
          </a>
        </p>
      )}
    </>
  )
}
