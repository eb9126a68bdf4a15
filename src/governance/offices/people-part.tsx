import type { Frame } from '../../platform/components/frame.ts'
import { Table } from '../../platform/components/lists.tsx'
import { listed } from '../../platform/format.ts'
import { peoplePath } from '../../platform/people/index.ts'
import type { Ground } from './ground.ts'
import { officeTexts } from './texts.ts'

/** Who holds a function today, and of which party. */
export interface Holder {
  readonly name: string
  readonly organisation: string
}

/** Who holds the two functions that go with an office. */
export interface HoldersShown {
  readonly secretary: readonly Holder[]
  readonly chair: readonly Holder[]
}

interface PeoplePartProps {
  readonly frame: Frame
  readonly partnership: string
  readonly ground: Ground
  readonly holders: HoldersShown
  readonly parties: readonly string[]
  readonly heading: 'h2' | 'h3'
}

/** Who holds the functions secretary and chair with the parties concerned; an office moves none of them (GOV-39). */
export function PeoplePart({
  frame: { language },
  partnership,
  ground,
  holders,
  parties,
  heading: Heading,
}: PeoplePartProps) {
  const t = officeTexts[language]
  if (parties.length === 0) return null
  const named = (all: readonly Holder[], party: string) => {
    const names = all.filter(({ organisation }) => organisation === party).map(({ name }) => name)
    return names.length === 0 ? t.nobody : listed(names, language)
  }
  return (
    <>
      <Heading>{t.people}</Heading>
      <p>
        {t.peopleSay} <a href={peoplePath.to({ partnership })}>{t.toUsers}</a>.
      </p>
      <Table
        caption={t.people}
        captionHidden
        language={language}
        rows={parties}
        columns={[
          { head: t.party, cell: (party) => ground.partyNames.get(party) ?? party },
          { head: t.secretaries, cell: (party) => named(holders.secretary, party) },
          { head: t.chairs, cell: (party) => named(holders.chair, party) },
        ]}
      />
    </>
  )
}
