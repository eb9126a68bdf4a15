import type { Child } from 'hono/jsx'
import { pct } from './axis.ts'

/** A small thing at a share of the width, its own size whatever the width is. */
export function At({
  share,
  y,
  children,
  room = 'p-always',
}: {
  share: number
  y: number
  children: Child
  room?: string
}) {
  return (
    <svg class={room} x={pct(share)} y={y} width="1" height="1" overflow="visible">
      {children}
    </svg>
  )
}

/** Whether so many pixels fit a share of the width: on a phone already, on wide pictures, on broad ones, or never. */
export function roomFor(pixels: number, share: number): string {
  if ((share / 100) * 300 >= pixels) return 'p-always'
  if ((share / 100) * 660 >= pixels) return 'p-wide'
  return (share / 100) * 1000 >= pixels ? 'p-broad' : 'p-never'
}
