import type { PropsWithChildren } from 'hono/jsx'

/** What a notice or a tag is about; the words always say it too, the colour never alone. */
export type Tone = 'info' | 'success' | 'warning' | 'error'

type NoticeProps = PropsWithChildren<{
  tone?: Tone
  heading?: string
  /** Reads it aloud when the page opens: for what just happened. */
  announced?: boolean
}>

/** Something that the reader should notice, in a box of its own. */
export function Notice({ tone = 'info', heading, announced, children }: NoticeProps) {
  return (
    <div class={`alert alert-${tone}`} role={announced ? 'status' : undefined}>
      <ToneSign tone={tone} />
      <div class="alert-body">
        {heading !== undefined && <p class="alert-heading">{heading}</p>}
        <div class="alert-text">{children}</div>
      </div>
    </div>
  )
}

/** A shape of its own for each tone, for those who do not see the colour. */
export function ToneSign({ tone }: { tone: Tone }) {
  return (
    <svg class="alert-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={toneShapes[tone]} />
    </svg>
  )
}

const ring = 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18z'
const toneShapes: Readonly<Record<Tone, string>> = {
  info: `${ring}M12 11.2v5M12 7.7v.1`,
  success: `${ring}M8 12.4l2.8 2.8l5.2-6`,
  warning: 'M12 3.5L22 20.5H2zM12 10v4.5M12 17.4v.1',
  error: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM9 9l6 6M15 9l-6 6',
}

/** A state in a word or two. */
export function Tag({ tone, children }: PropsWithChildren<{ tone?: Tone }>) {
  return <span class={tone === undefined ? 'badge' : `badge badge-${tone}`}>{children}</span>
}
