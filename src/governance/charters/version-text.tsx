import type { Language } from '../../platform/languages.ts'
import { Empty, Table } from '../../platform/components/lists.tsx'
import { Tag } from '../../platform/components/notices.tsx'
import { type CharterWords, isThere, type PartField } from './parts.ts'
import { charterTexts } from './texts.ts'

interface VersionTextProps {
  readonly words: CharterWords
  readonly parts: readonly PartField[]
  readonly language: Language
  /** Under which heading it stands. */
  readonly level?: 2 | 3
}

/** What a version says, part by part; what the agreement asks for and is not there is named. */
export function VersionText({ words, parts, language, level = 2 }: VersionTextProps) {
  const t = charterTexts[language]
  const shown = parts.filter(({ id, required }) => required !== null || hasWords(words, id))
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <>
      {shown.map((part) => (
        <section class="charter-part">
          <Heading>
            {part.name} {part.required !== null && !isThere(words, part.id) && <Tag tone="warning">{t.asked}</Tag>}
          </Heading>
          {part.id === 'criteria' ? (
            <Criteria {...{ words, language }} />
          ) : hasWords(words, part.id) ? (
            <p class="charter-words">{words.parts[part.id]}</p>
          ) : (
            <Empty>{t.nothing}</Empty>
          )}
        </section>
      ))}
    </>
  )
}

function hasWords({ parts, criteria }: CharterWords, id: string): boolean {
  return id === 'criteria' ? criteria.length > 0 : (parts[id] ?? '') !== ''
}

function Criteria({ words, language }: { words: CharterWords; language: Language }) {
  const t = charterTexts[language]
  if (words.criteria.length === 0) return <Empty>{t.nothing}</Empty>
  return (
    <Table
      caption={t.criterion}
      captionHidden
      language={language}
      rows={words.criteria}
      columns={[
        { head: t.criterion, cell: (each) => each.words },
        {
          head: t.how,
          cell: ({ how }) => how ?? <Tag tone="warning">{t.nothing}</Tag>,
        },
        {
          head: t.whenMeasured,
          cell: ({ when }) => when ?? <Tag tone="warning">{t.nothing}</Tag>,
        },
      ]}
    />
  )
}
