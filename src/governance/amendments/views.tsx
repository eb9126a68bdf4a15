import { type AmendedArea, agreementPaths, type AmendmentChange } from '../../agreement/index.ts'
import { Day } from '../../platform/components/day.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { Empty, Table } from '../../platform/components/lists.tsx'
import { Tag } from '../../platform/components/notices.tsx'
import { Page } from '../../platform/components/page.tsx'
import { paths as decisionPaths } from '../decisions/paths.ts'
import { paths } from './paths.ts'
import type { AmendmentEffect } from './queries.ts'
import { amendmentTexts } from './texts.ts'

interface AmendmentsPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly areas: readonly AmendedArea[]
  readonly effects: readonly AmendmentEffect[]
  /** How many promises are tied to each area. */
  readonly tied: ReadonlyMap<string, number>
  readonly keeps: boolean
  /** The decision that a change is to rest on, where one came from it. */
  readonly decision: string | undefined
}

/** The focus areas as they hold now, and what decisions did to them. */
export function AmendmentsPage(props: AmendmentsPageProps) {
  const { frame, partnership, keeps, decision } = props
  const t = amendmentTexts[frame.language]
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <Areas {...props} />
      {keeps && (
        <p>
          <a
            class="button button-secondary"
            href={paths.amend.to({ partnership }, { hvad: 'added', beslutning: decision })}
          >
            {t.add}
          </a>
        </p>
      )}
      <p>
        <a href={agreementPaths.consolidated.to({ partnership })}>{t.consolidated}</a>
      </p>
      <h2>{t.history}</h2>
      <Effects {...props} />
    </Page>
  )
}

function Areas({ frame: { language }, partnership, areas, tied, keeps, decision }: AmendmentsPageProps) {
  const t = amendmentTexts[language]
  return (
    <Table
      caption={t.title}
      captionHidden
      language={language}
      rows={areas}
      columns={[
        { head: t.area, cell: ({ name }) => name },
        {
          head: t.state,
          cell: ({ id, state }) => (
            <>
              <Tag>{t.states[state]}</Tag> {(tied.get(id) ?? 0) > 0 && t.promises(tied.get(id) ?? 0)}
            </>
          ),
        },
        ...(keeps
          ? [
              {
                head: t.what,
                bare: true as const,
                cell: (area: AmendedArea) => <Acts {...{ area, partnership, language, decision }} />,
              },
            ]
          : []),
      ]}
    />
  )
}

function Acts({
  area,
  partnership,
  language,
  decision,
}: {
  area: AmendedArea
  partnership: string
  language: Frame['language']
  decision: string | undefined
}) {
  const t = amendmentTexts[language]
  const to = (hvad: AmendmentChange) =>
    paths.amend.to({ partnership }, { omraade: area.id, hvad, beslutning: decision })
  if (area.state === 'closed')
    return (
      <a href={to('added')} aria-label={t.reopenSays(area.name)}>
        {t.reopen}
      </a>
    )
  return (
    <>
      <a href={to('changed')} aria-label={t.changeSays(area.name)}>
        {t.changeIt}
      </a>{' '}
      ·{' '}
      <a href={to('closed')} aria-label={t.closeSays(area.name)}>
        {t.closeIt}
      </a>
    </>
  )
}

function Effects({ frame: { language }, partnership, areas, effects, keeps }: AmendmentsPageProps) {
  const t = amendmentTexts[language]
  if (effects.length === 0) return <Empty>{t.noHistory}</Empty>
  const told = (effect: AmendmentEffect) =>
    areas.flatMap(({ amendments }) => amendments).find(({ entry }) => entry === effect.entry)
  const nameOf = (effect: AmendmentEffect) => areas.find(({ id }) => id === effect.area)?.name ?? effect.area
  return (
    <Table
      caption={t.history}
      captionHidden
      language={language}
      rows={effects}
      columns={[
        { head: t.area, cell: (effect) => told(effect)?.name ?? nameOf(effect) },
        { head: t.what, cell: (effect) => t.changes[told(effect)?.change ?? 'changed'] },
        { head: t.when, cell: (effect) => <Day of={told(effect)?.from ?? effect.decidedOn} language={language} /> },
        {
          head: t.by,
          cell: ({ decision, number, year, title }) => (
            <a href={decisionPaths.decision.to({ partnership, decision })}>{`${number}/${year}: ${title}`}</a>
          ),
        },
        ...(keeps
          ? [
              {
                head: t.undo,
                bare: true as const,
                cell: ({ id }: AmendmentEffect) => <a href={paths.undo.to({ partnership, effect: id })}>{t.undo}</a>,
              },
            ]
          : []),
      ]}
    />
  )
}
