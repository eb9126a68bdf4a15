import type { Language } from '../../platform/languages.ts'
import { pictureTexts } from './texts.ts'

/** What filled and hollow marks mean; only for those that the picture shows. */
export function MarkKey({ states, language }: { states: readonly ('happened' | 'planned')[]; language: Language }) {
  if (states.length === 0) return null
  const texts = pictureTexts[language]
  return (
    <ul class="picture-key">
      {states.includes('happened') && (
        <li>
          <MarkSample hollow={false} /> {texts.happenedMark}
        </li>
      )}
      {states.includes('planned') && (
        <li>
          <MarkSample hollow={true} /> {texts.plannedMark}
        </li>
      )}
    </ul>
  )
}

function MarkSample({ hollow }: { hollow: boolean }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <circle class={hollow ? 'p-mark p-hollow' : 'p-mark'} cx="6" cy="6" r="5" />
    </svg>
  )
}
