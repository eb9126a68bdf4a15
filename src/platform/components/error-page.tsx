import type { PublicFault } from '../http/faults.ts'
import { homePath, partnershipPath } from './addresses.ts'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'
import { componentTexts } from './texts.ts'

/** What a visitor meets when a request cannot be met: what happened, what to do, and a number when the fault is ours. */
export function ErrorPage({ frame, fault, quote }: { frame: Frame; fault: PublicFault; quote: string }) {
  const t = componentTexts[frame.language]
  const front = frame.partnership === null ? homePath.to() : partnershipPath.to({ partnership: frame.partnership.slug })
  return (
    <Page frame={frame} title={fault.title}>
      <h1>{fault.title}</h1>
      <p class="lead">{fault.says}</p>
      {fault.status >= 500 && <p>{t.quote(quote)}</p>}
      <p>
        <a href={front}>{t.toFront}</a>
      </p>
    </Page>
  )
}
