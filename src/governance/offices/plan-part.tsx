import { agreementPaths } from '../../agreement/index.ts'
import { Day } from '../../platform/components/day.tsx'
import { ActButton } from '../../platform/components/form.tsx'
import { Empty, Table } from '../../platform/components/lists.tsx'
import { plusDays } from '../../platform/days.ts'
import { longDay } from '../../platform/format.ts'
import { paths } from './paths.ts'
import { mayReplan } from './policy.ts'
import type { TurnLine } from './queries.ts'
import { officeTexts } from './texts.ts'
import type { PartProps } from './views.tsx'

/** The planned turns, each with what may be done with it, and the way to plan another. */
export function PlanTable(props: PartProps) {
  const { frame, partnership, ground, office, plan, keeping } = props
  const { language } = frame
  const t = officeTexts[language]
  const act = { head: t.act, bare: true as const, cell: (turn: TurnLine) => <TurnActs {...props} turn={turn} /> }
  return (
    <>
      {plan.length === 0 ? (
        <Empty>{t.noPlan}</Empty>
      ) : (
        <Table
          caption={`${t.plan}: ${office.name}`}
          captionHidden
          language={language}
          rows={plan}
          columns={[
            { head: t.party, cell: ({ party }) => ground.partyNames.get(party) ?? party },
            { head: t.from, cell: ({ from }) => <Day of={from} language={language} /> },
            { head: t.until, cell: ({ until }) => <Day of={until} language={language} /> },
            ...(keeping.allowed ? [act] : []),
          ]}
        />
      )}
      {keeping.allowed && (
        <p>
          <a href={paths.planTurn.to({ partnership, office: office.id })}>{t.addTurn}</a>
        </p>
      )}
    </>
  )
}

function TurnActs({ frame: { language }, partnership, ground, office, turn, today }: PartProps & { turn: TurnLine }) {
  const t = officeTexts[language]
  if (!mayReplan(turn, today).allowed) return <>{t.stands}</>
  const address = { partnership, office: office.id, turn: turn.id }
  const words = `${ground.partyNames.get(turn.party) ?? turn.party}, ${longDay(turn.from, language)}`
  return (
    <div class="point-acts">
      <a href={paths.turn.to(address)} aria-label={t.changeSays(words)}>
        {t.change}
      </a>
      <ActButton to={paths.removeTurn.to(address)} kind="secondary" says={t.removeSays(words)}>
        {t.remove}
      </ActButton>
    </div>
  )
}

/** Who had the office and what follows it, as it was recorded, the latest first. */
export function HistoryTable({ frame: { language }, partnership, ground, office }: PartProps) {
  const t = officeTexts[language]
  const rows = [office, ...office.followers]
    .flatMap(({ name, recorded }) => recorded.map((turn) => ({ name, ...turn })))
    .toSorted((a, b) => b.from.localeCompare(a.from))
  if (rows.length === 0) return <Empty>{t.noHistory}</Empty>
  return (
    <Table
      caption={`${t.history}: ${office.name}`}
      captionHidden
      language={language}
      rows={rows}
      columns={[
        { head: t.office, cell: ({ name }) => name },
        { head: t.party, cell: ({ party }) => ground.partyNames.get(party) ?? party },
        {
          head: t.from,
          cell: ({ from, entry }) => (
            <a href={agreementPaths.entry.to({ partnership, entry })}>
              <Day of={from} language={language} />
            </a>
          ),
        },
        { head: t.until, cell: ({ gone }) => (gone ? <Day of={plusDays(gone, -1)} language={language} /> : t.now) },
      ]}
    />
  )
}
