import type { Verdict } from '../vocabulary.ts'
import { looks } from './look.ts'

/** The sign of a verdict: a shape of its own, so that no colour is needed to tell them apart (PIC-01). Words stand beside it. */
export function VerdictSign({ verdict, size = 16 }: { verdict: Verdict; size?: number }) {
  return (
    <svg
      class={`v-sign v-${verdict}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <SignStrokes verdict={verdict} />
    </svg>
  )
}

/** The strokes of a verdict's sign, for use inside a larger picture. */
export function SignStrokes({ verdict }: { verdict: Verdict }) {
  return (
    <>
      {looks[verdict].sign.map((stroke) => (
        <path class={`v-${stroke.as}`} d={stroke.d} />
      ))}
    </>
  )
}

/** A sign as a file of its own, its colours written out: for documents that no style sheet reaches. */
export function signAsSvg(verdict: Verdict): string {
  const { ink, sign } = looks[verdict]
  const strokes = sign.map(({ as, d }) => {
    if (as === 'fill') return `<path d="${d}" fill="${ink}"/>`
    const line = as === 'cut' ? '#ffffff' : ink
    return `<path d="${d}" fill="none" stroke="${line}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">${strokes.join('')}</svg>`
}
