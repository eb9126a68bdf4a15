import { Day } from '../../../platform/components/day.tsx'
import { ActButton } from '../../../platform/components/form.tsx'
import type { Frame } from '../../../platform/components/frame.ts'
import { Empty, SummaryList, Table } from '../../../platform/components/lists.tsx'
import { Tag } from '../../../platform/components/notices.tsx'
import { Page } from '../../../platform/components/page.tsx'
import { dayOf } from '../../../platform/days.ts'
import { paths as meetingPaths } from '../../meetings/paths.ts'
import { meetingTexts } from '../../meetings/texts.ts'
import { itemKindWords } from '../../meetings/vocabulary.ts'
import { hours } from '../day-words.ts'
import { paths } from '../paths.ts'
import { patternSays } from './pattern-words.ts'
import type { SeriesLine, StandingLine, TemplateLine } from './queries.ts'
import { seriesTexts } from './texts.ts'

interface Here {
  readonly frame: Frame
  readonly partnership: string
}

/** The templates in use. */
export function TemplatesPage({ frame, partnership, templates }: Here & { templates: readonly TemplateLine[] }) {
  const { language } = frame
  const t = seriesTexts[language]
  return (
    <Page frame={frame} title={t.title}>
      <p class="back">
        <a href={meetingPaths.meetings.to({ partnership })}>{t.back}</a>
      </p>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p>
        <a class="button button-primary" href={paths.newTemplate.to({ partnership })}>
          {t.newOne}
        </a>
      </p>
      {templates.length === 0 ? (
        <Empty>{t.none}</Empty>
      ) : (
        <Table
          caption={t.title}
          captionHidden
          language={language}
          rows={templates}
          columns={[
            {
              head: t.name,
              cell: ({ id, name }) => <a href={paths.template.to({ partnership, template: id })}>{name}</a>,
            },
            { head: t.body, cell: ({ bodyName }) => bodyName },
            { head: t.dates, cell: ({ pattern }) => patternSays(pattern, language) },
            { head: t.time, cell: ({ from, until }) => hours(from, until, language) },
          ]}
        />
      )}
    </Page>
  )
}

interface TemplateProps extends Here {
  readonly template: TemplateLine
  readonly items: readonly StandingLine[]
  readonly series: readonly SeriesLine[]
  readonly next: number
}

/** One template: what it says, its standing items, and what was planned from it. */
export function TemplatePage(props: TemplateProps) {
  const { frame, partnership, template, items, series, next } = props
  const { language } = frame
  const [t, m] = [seriesTexts[language], meetingTexts[language]]
  const at = { partnership, template: template.id }
  return (
    <Page frame={frame} title={template.name}>
      <p class="back">
        <a href={paths.templates.to({ partnership })}>{t.backTo(t.title)}</a>
      </p>
      <h1>{template.name}</h1>
      <SummaryList
        facts={[
          [t.body, template.bodyName],
          [t.dates, patternSays(template.pattern, language)],
          [t.time, hours(template.from, template.until, language)],
          template.place !== null && [m.place, template.place],
          template.link !== null && [m.link, template.link],
        ]}
      />
      <ul class="page-acts planning-acts">
        <li>
          <a class="button button-primary" href={paths.planSeries.to(at, { aar: next })}>
            {t.planFor(next)}
          </a>
        </li>
        <li>
          <a href={paths.changeTemplate.to(at)}>{t.change}</a>
        </li>
        <li>
          <a href={paths.removeTemplate.to(at)}>{t.remove}</a>
        </li>
      </ul>
      <h2>{t.standing}</h2>
      <p>{t.standingLead}</p>
      {items.length === 0 ? <Empty>{t.noStanding}</Empty> : <Standing {...props} />}
      <p>
        <a class="button button-secondary" href={paths.newStanding.to(at)}>
          {t.addStanding}
        </a>
      </p>
      <h2>{t.planned}</h2>
      {series.length === 0 ? <Empty>{t.nothingPlanned}</Empty> : <Planned {...props} />}
    </Page>
  )
}

function Standing({ frame: { language }, partnership, template, items }: TemplateProps) {
  const [t, m] = [seriesTexts[language], meetingTexts[language]]
  return (
    <ol class="agenda">
      {items.map((item, index) => {
        const at = { partnership, template: template.id, item: item.id }
        return (
          <li>
            <h3>{item.title}</h3>
            <p class="agenda-facts">
              {itemKindWords[language][item.kind]}
              {item.minutes !== null && ` · ${m.minutesLong(item.minutes)}`}{' '}
              {item.closed && <Tag tone="warning">{m.closedItem}</Tag>}
            </p>
            <div class="agenda-acts">
              <a href={paths.standing.to(at)} aria-label={t.changeStanding(item.title)}>
                {m.change}
              </a>
              {index > 0 && (
                <ActButton to={paths.standingUp.to(at)} kind="secondary" says={t.upSays(item.title)}>
                  {t.up}
                </ActButton>
              )}
              <ActButton to={paths.standingOff.to(at)} kind="secondary" says={m.takeOffSays(item.title)}>
                {m.takeOff}
              </ActButton>
            </div>
          </li>
        )
      })}
    </ol>
  )
}

function Planned({ frame: { language }, partnership, series }: TemplateProps) {
  const t = seriesTexts[language]
  return (
    <Table
      caption={t.planned}
      captionHidden
      language={language}
      rows={series}
      columns={[
        {
          head: t.year,
          cell: ({ id, name, year }) => (
            <a href={paths.series.to({ partnership, series: id })}>
              {name} {year}
            </a>
          ),
        },
        { head: t.plannedOn, cell: ({ madeAt }) => <Day of={dayOf(madeAt)} language={language} /> },
      ]}
    />
  )
}
