import { Day, Moment } from '../../../platform/components/day.tsx'
import { ActButton } from '../../../platform/components/form.tsx'
import type { Frame } from '../../../platform/components/frame.ts'
import { Empty, SummaryList } from '../../../platform/components/lists.tsx'
import { Notice } from '../../../platform/components/notices.tsx'
import { Page } from '../../../platform/components/page.tsx'
import { paths as meetingPaths } from '../../meetings/paths.ts'
import { paths } from '../paths.ts'
import type { Feed } from './queries.ts'
import { feedTexts } from './texts.ts'

interface MyCalendarProps {
  readonly frame: Frame
  readonly partnership: string
  readonly feed: Feed | null
  readonly ended: boolean
}

/** One's own calendar: what is in it, whether it has an address, and the ways to make and to end one. */
export function MyCalendarPage({ frame, partnership, feed, ended }: MyCalendarProps) {
  const { language } = frame
  const t = feedTexts[language]
  const here = paths.myCalendar.to({ partnership })
  return (
    <Page frame={frame} title={t.title}>
      <p>
        <a href={meetingPaths.meetings.to({ partnership })}>{t.meetings}</a>
      </p>
      <h1>{t.title}</h1>
      {ended && feed === null && (
        <Notice tone="success" announced>
          {t.ended}
        </Notice>
      )}
      <p class="lead">{t.lead}</p>
      <ul>
        {t.what.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {feed === null ? (
        <>
          <Empty>{t.none}</Empty>
          <ActButton to={here}>{t.make}</ActButton>
        </>
      ) : (
        <>
          <SummaryList
            facts={[
              [t.madeAt, <Moment of={feed.madeAt} language={language} />],
              [t.usedOn, feed.usedOn === null ? t.neverUsed : <Day of={feed.usedOn} language={language} />],
            ]}
          />
          <h2>{t.again}</h2>
          <p>{t.againSays}</p>
          <ActButton to={here} kind="secondary">
            {t.make}
          </ActButton>
          <h2>{t.end}</h2>
          <p>{t.endSays}</p>
          <ActButton to={paths.endCalendar.to({ partnership })} kind="warning">
            {t.end}
          </ActButton>
        </>
      )}
    </Page>
  )
}

/** Shows the address the one time that it is shown. */
export function FeedMadePage({ frame, partnership, address }: { frame: Frame; partnership: string; address: string }) {
  const t = feedTexts[frame.language]
  return (
    <Page frame={frame} title={t.made}>
      <h1>{t.made}</h1>
      <Notice tone="warning">{t.madeSays}</Notice>
      <p>{t.madeField}:</p>
      <code class="secret">{address}</code>
      <p>{t.madeHow}</p>
      <p>
        <a href={paths.myCalendar.to({ partnership })}>{t.back}</a>
      </p>
    </Page>
  )
}
