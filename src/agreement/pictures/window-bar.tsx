import type { Language } from '../../platform/languages.ts'
import type { WindowStanding } from '../model.ts'
import { At, roomFor } from './at.tsx'
import { type Axis, pct, shareAfter, shareAt } from './axis.ts'
import { stretch } from './day-words.ts'
import { looks, verdictWords } from './look.ts'
import { SignStrokes } from './sign.tsx'
import { pictureTexts } from './texts.ts'

/** The height of a window's bar. */
export const barHeight = 28

/** A window as a bar: its verdict by colour and sign, and by word and figures where there is room. */
export function WindowBar({
  window,
  y,
  axis,
  language,
}: {
  window: WindowStanding
  y: number
  axis: Axis
  language: Language
}) {
  const [start, end] = [shareAt(window.from, axis), shareAfter(window.until, axis)]
  const share = end - start
  const words = `${verdictWords[language][window.verdict]} · ${pictureTexts[language].figures(window.happened, window.needed)}`
  const hollow = looks[window.verdict].bar === 'hollow'
  const large = share >= 8
  return (
    <g class={`v-${window.verdict} ${hollow ? 'p-open' : 'p-solid'}`}>
      <title>{windowSentence(window, null, language)}</title>
      <rect
        class={window.stub ? 'p-bar p-stub' : 'p-bar'}
        x={pct(start)}
        y={y}
        width={pct(share)}
        height={barHeight}
        rx="4"
      />
      <At share={large ? start : start + share / 2} y={y} room={roomFor(11, share)}>
        <g transform={large ? 'translate(6 6)' : 'translate(-5 9) scale(0.62)'}>
          <SignStrokes verdict={window.verdict} />
        </g>
      </At>
      <At share={start} y={y} room={roomFor(36 + words.length * 7.4, share)}>
        <text class="p-in" x="28" y="19">
          {words}
        </text>
      </At>
    </g>
  )
}

/** A window in a sentence: when, how it stands, how many of how many. */
export function windowSentence(window: WindowStanding, name: string | null, language: Language): string {
  const texts = pictureTexts[language]
  const figures = [texts.figures(window.happened, window.needed)]
  if (window.planned > 0) figures.push(texts.planned(window.planned))
  if (window.unconfirmed > 0) figures.push(texts.unconfirmed(window.unconfirmed))
  if (window.stub) figures.push(texts.stub)
  const when = stretch(window.from, window.until, language)
  return texts.windowSentence(when, name, verdictWords[language][window.verdict], figures.join(', '))
}
