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
      <div class="alert-body">
        {heading !== undefined && <p class="alert-heading">{heading}</p>}
        <div class="alert-text">{children}</div>
      </div>
    </div>
  )
}

/** A state in a word or two. */
export function Tag({ tone, children }: PropsWithChildren<{ tone?: Tone }>) {
  return <span class={tone === undefined ? 'badge' : `badge badge-${tone}`}>{children}</span>
}
