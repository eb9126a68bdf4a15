import { Day } from '../../platform/components/day.tsx'
import { type Option, SelectField, TextField } from '../../platform/components/fields.tsx'
import { Button } from '../../platform/components/form.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { Empty, Pager, Table } from '../../platform/components/lists.tsx'
import { Tag } from '../../platform/components/notices.tsx'
import { Page } from '../../platform/components/page.tsx'
import { paths, type RegisterAsking } from './paths.ts'
import type { DecisionLine } from './queries.ts'
import { decisionTexts } from './texts.ts'
import { decisionNumber, effectKinds, effectKindWords } from './vocabulary.ts'

/** Something to choose among. */
export interface Choice {
  readonly id: string
  readonly name: string
}

/** What the register's search chooses among. */
export interface RegisterChoices {
  readonly bodies: readonly Choice[]
  readonly clauses: readonly Choice[]
  readonly focusAreas: readonly Choice[]
  readonly years: readonly string[]
}

interface RegisterPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly asking: Partial<Readonly<Record<keyof RegisterAsking, string | undefined>>>
  readonly choices: RegisterChoices
  readonly lines: readonly DecisionLine[]
  readonly older: string | null
}

/** The register: what was decided, searched by words, body, clause, focus area, year and what it brought about. */
export function RegisterPage(props: RegisterPageProps) {
  const { frame, asking, lines, older } = props
  const t = decisionTexts[frame.language]
  const asked = Object.values(asking).some((value) => value)
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <SearchForm {...props} />
      {lines.length === 0 ? <Empty>{asked ? t.noneFits : t.none}</Empty> : <Decisions {...props} />}
      <Pager language={frame.language} older={older} />
    </Page>
  )
}

function SearchForm({ frame: { language }, partnership, asking, choices }: RegisterPageProps) {
  const t = decisionTexts[language]
  const field = (name: keyof RegisterAsking, label: string, all: string, of: readonly Option[]) => (
    <SelectField
      language={language}
      name={name}
      label={label}
      options={[{ value: '', label: all }, ...of]}
      value={asking[name] ?? ''}
    />
  )
  const narrowed = [asking.organ, asking.aar, asking.afsnit, asking.omraade, asking.virkning].some(Boolean)
  const effects = effectKinds.map((value) => ({ value, label: effectKindWords[language][value] }))
  return (
    <form method="get" action={paths.decisions.to({ partnership })} role="search" class="register-search">
      <TextField language={language} name="ord" label={t.words} hint={t.wordsHint} type="search" value={asking.ord} />
      <details open={narrowed}>
        <summary>{t.narrow}</summary>
        <div class="register-filters">
          {field('organ', t.body, t.allBodies, optionsOf(choices.bodies))}
          {field(
            'aar',
            t.year,
            t.allYears,
            choices.years.map((year) => ({ value: year, label: year })),
          )}
          {field('afsnit', t.clause, t.allClauses, optionsOf(choices.clauses))}
          {field('omraade', t.focusArea, t.allFocusAreas, optionsOf(choices.focusAreas))}
          {field('virkning', t.effect, t.allEffects, effects)}
        </div>
      </details>
      <Button>{t.show}</Button>
    </form>
  )
}

/** Choices as a drop-down has them. */
export function optionsOf(choices: readonly Choice[]): Option[] {
  return choices.map(({ id, name }) => ({ value: id, label: name }))
}

function Decisions({ frame: { language }, partnership, lines }: RegisterPageProps) {
  const t = decisionTexts[language]
  return (
    <Table
      caption={t.title}
      captionHidden
      language={language}
      rows={lines}
      columns={[
        {
          head: t.decision,
          cell: (line) => (
            <>
              <a href={paths.decision.to({ partnership, decision: line.id })}>{line.title}</a>{' '}
              {line.closed && <Tag tone="warning">{t.closed}</Tag>}{' '}
              {line.withdrawnAt !== null && <Tag>{t.withdrawn}</Tag>}
            </>
          ),
        },
        { head: t.number, cell: (line) => decisionNumber(line) },
        { head: t.body, cell: ({ bodyName }) => bodyName },
        { head: t.date, cell: ({ decidedOn }) => <Day of={decidedOn} language={language} /> },
      ]}
    />
  )
}
