import type { Language } from '../../platform/languages.ts'
import { paths } from '../paths.ts'
import { longDay } from '../pictures/day-words.ts'
import type { AmendedArea } from './amendments.ts'
import { amendmentTexts } from './texts.ts'

interface AmendmentNoteProps {
  readonly area: AmendedArea
  readonly partnership: string
  readonly language: Language
}

/** Said under the signed words of a clause: what was decided of its focus area since (AMD-05). */
export function AmendmentNote({ area, partnership, language }: AmendmentNoteProps) {
  if (area.amendments.length === 0) return null
  const t = amendmentTexts[language]
  return (
    <aside class="amendment" lang={language} aria-label={`${t.amendedHere}: ${area.name}`}>
      <p class="amendment-head">{area.clause === null ? t.added : t.amendedHere}</p>
      <ul>
        {area.amendments.map((each) => (
          <li>
            {t.says(
              each.change,
              each.name ?? area.name,
              longDay(each.from, language),
              longDay(each.decidedOn, language),
            )}{' '}
            <a href={paths.entry.to({ partnership, entry: each.entry })}>{t.toEntry}</a>
          </li>
        ))}
      </ul>
      {area.words !== null && <Paragraphs words={area.words} />}
    </aside>
  )
}

/** Words as they were typed: an empty line begins a new paragraph. */
export function Paragraphs({ words }: { words: string }) {
  return (
    <>
      {words
        .split(/\n{2,}/)
        .filter((each) => each.trim() !== '')
        .map((each) => (
          <p>{each.trim()}</p>
        ))}
    </>
  )
}
