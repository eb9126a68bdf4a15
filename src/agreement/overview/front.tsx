import type { Frame } from '../../platform/components/frame.ts'
import { Page } from '../../platform/components/page.tsx'
import { headline } from '../page/agreement-page.tsx'
import type { When } from '../page/when.ts'
import { paths } from '../paths.ts'
import { countVerdicts } from '../pictures/look.ts'
import { VerdictBar, VerdictKey } from '../pictures/verdict-bar.tsx'
import type { Held } from '../versions/desk.ts'
import type { ComingDate } from './attention.ts'
import { overviewTexts } from './texts.ts'
import { DatesAhead } from './views.tsx'

interface FrontProps {
  frame: Frame
  partnership: string
  held: Held
  when: When
  coming: readonly ComingDate[]
  member: boolean
}

/** The public front: what this is, how it goes, and where to read on. */
export function FrontPage(props: FrontProps) {
  const { frame, partnership, held, when, coming } = props
  const { language } = frame
  const t = overviewTexts[language].front
  return (
    <Page frame={frame} title={frame.partnership?.name ?? ''} description={t.lead} wide>
      <h1>{t.welcome}</h1>
      <p class="lead">{t.lead}</p>
      <div class="front-grid">
        <HowItGoes {...props} />
        <section>
          <h2>{t.next}</h2>
          <DatesAhead {...{ coming, agreement: held.agreement, partnership, language, when }} />
        </section>
        <WhoTakesPart {...props} />
        <section>
          <h2>{t.never}</h2>
          <ul>
            {t.neverList.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </section>
      </div>
    </Page>
  )
}

function HowItGoes({ frame: { language }, partnership, held }: FrontProps) {
  const t = overviewTexts[language].front
  const counts = countVerdicts(held.standing.norms)
  const owed = held.standing.norms.length - counts.free
  return (
    <section class="front-card">
      <p class="big">{t.promises(counts.kept, owed)}</p>
      {counts.broken > 0 && <p>{t.broken(counts.broken)}</p>}
      <VerdictBar id="samlet" counts={counts} language={language} />
      <VerdictKey counts={counts} language={language} />
      <p>
        <a class="button button-primary" href={paths.agreement.to({ partnership })}>
          {t.read}
        </a>
      </p>
      <p class="front-term">{headline(held.agreement, language)}</p>
    </section>
  )
}

function WhoTakesPart({ frame: { language }, partnership, held, member }: FrontProps) {
  const t = overviewTexts[language].front
  return (
    <section>
      <h2>{t.who}</h2>
      <ul>
        {held.agreement.parties.map((party) => (
          <li>{party.name}</li>
        ))}
      </ul>
      {member && (
        <p>
          <a href={paths.overview.to({ partnership })}>{t.members}</a>
        </p>
      )}
    </section>
  )
}
