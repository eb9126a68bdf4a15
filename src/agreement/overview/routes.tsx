import { routing } from '../../platform/http/routing.ts'
import { Page } from '../../platform/components/page.tsx'
import { aboutFor } from '../evidence/rows.ts'
import { subjectWords } from '../evidence/table.tsx'
import { seenOn } from '../exports/seen.ts'
import { whenOf } from '../page/when.ts'
import { paths } from '../paths.ts'
import { TermTimeline } from '../pictures/timeline.tsx'
import { TimelineTable } from '../pictures/timeline-table.tsx'
import type { AgreementTables } from '../tables.ts'
import type { Desk, Held } from '../versions/desk.ts'
import type { Language } from '../../platform/languages.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { Evidence } from '../model.ts'
import type { When } from '../page/when.ts'
import { attentionOf, comingDates, replacedBy } from './attention.ts'
import { overviewTexts } from './texts.ts'
import { FrontPage } from './front.tsx'
import { OverviewPage } from './views.tsx'
import type { WaitingFor } from './waiting.ts'

const { page } = routing<AgreementTables>()

/** The public front of a partnership. */
export function frontRoute(desk: Desk) {
  return page({
    path: paths.front,
    access: 'anyone',
    record: 'nothing-personal',
    async show({ db, viewer, params: { partnership }, today, frame }) {
      const when = whenOf({}, today)
      const held = await desk.standing(db, partnership, when)
      const coming = comingDates(held.agreement, held.standing, await desk.evidence(db, partnership), 5)
      return (
        <FrontPage
          frame={frame}
          partnership={partnership}
          held={held}
          when={when}
          coming={coming}
          member={viewer.kind === 'person'}
        />
      )
    },
  })
}

/** What needs attention now, for me and for us. */
export function overviewRoute(desk: Desk, waitingFor: WaitingFor) {
  return page({
    path: paths.overview,
    access: 'signed-in',
    record: 'nothing-personal',
    async show({ db, viewer, params: { partnership }, query, today, frame, language }) {
      const when = whenOf(query, today)
      const held = await desk.standing(db, partnership, when)
      const attention = attentionOf(held.agreement, held.standing, viewer)
      const coming = comingDates(held.agreement, held.standing, await desk.evidence(db, partnership), 10)
      const mine = query['vis'] !== 'alt'
      const awaiting = mine ? await waitingFor({ db, viewer, partnership, today, language }) : []
      return (
        <OverviewPage
          frame={frame}
          partnership={partnership}
          held={held}
          when={when}
          mine={mine}
          attention={attention}
          coming={coming}
          awaiting={awaiting}
        />
      )
    },
  })
}

/** The whole term as a picture and as a table. */
export function timelineRoute(desk: Desk) {
  return page({
    path: paths.timeline,
    access: 'anyone',
    record: 'nothing-personal',
    async show({ db, viewer, params: { partnership }, query, today, frame, language }) {
      const when = whenOf(query, today)
      const held = await desk.standing(db, partnership, when)
      const entries = timelineEntries(held, await desk.evidence(db, partnership), when, { viewer, language })
      const t = overviewTexts[language]
      const props = timelineProps(held, entries, when, language, partnership)
      return (
        <Page frame={frame} title={t.timelineTitle} wide>
          <h1>{t.timelineTitle}</h1>
          <p class="lead">{t.timelineLead}</p>
          <TermTimeline {...props} />
          <TimelineTable {...props} />
        </Page>
      )
    },
  })
}

const mostEntries = 400

/**
 * The newest of what had happened by the date or was planned then, without plans that were moved or held since. Strangers
 * get of each its kind, date and subject, and not the thing within (EVD-02).
 */
function timelineEntries(
  { agreement }: Held,
  all: readonly Evidence[],
  when: When,
  { viewer, language }: { viewer: Viewer; language: Language },
) {
  const seen = seenOn(all, when)
  const replaced = new Set(seen.flatMap((entry) => replacedBy(entry) ?? []))
  return seen
    .filter((entry) => !replaced.has(entry.id))
    .slice(-mostEntries)
    .map((entry) => ({
      id: entry.id,
      kind: entry.kind,
      on: entry.occurredOn,
      subject: subjectWords(agreement, { subject: entry.subject, about: aboutFor(viewer, entry) }, language),
    }))
}

function timelineProps(
  { agreement, standing }: Held,
  entries: ReturnType<typeof timelineEntries>,
  when: When,
  language: Language,
  partnership: string,
) {
  const norms = new Map(agreement.norms.map((norm) => [norm.id, norm]))
  const deadlines = standing.norms.flatMap((each) => {
    const norm = norms.get(each.norm)
    if (!norm || !each.next?.by || each.next.by < when.asOf) return []
    const href = paths.norm.to({ partnership, norm: norm.id }, when.query)
    return [{ id: norm.id, on: each.next.by, verdict: each.verdict, says: norm.says, href }]
  })
  return {
    id: 'forloeb',
    term: { from: agreement.from, until: agreement.until },
    entries,
    deadlines,
    asOf: when.asOf,
    language,
  }
}
