import { agreementPaths } from '../agreement/index.ts'
import { actionPaths, bodyPaths, decisionPaths, meetingPaths } from '../governance/index.ts'
import type { NavigationItem, Partnership } from '../platform/components/frame.ts'
import type { Language } from '../platform/languages.ts'
import { myPath } from '../platform/sign-in/paths.ts'
import type { Viewer } from '../platform/viewer.ts'
import { auditPath } from './audit-paths.ts'
import { searchPath } from './search.tsx'
import { mainTexts } from './texts.ts'
import { peoplePath } from '../platform/people/paths.ts'
import { outgoingMailPath } from '../platform/mail/paths.ts'
import { hooksPath } from '../platform/hooks/index.ts'

/** What stands in the navigation: what everybody may open, and what the viewer's functions open besides. */
export function navigationOf(demonstration: boolean, only: () => Partnership | null) {
  return function navigation(
    viewer: Viewer,
    partnership: Partnership | null,
    language: Language,
  ): readonly NavigationItem[] {
    if (partnership === null) return viewer.kind === 'person' ? aroundMine(only(), language) : []
    const here = { partnership: partnership.slug }
    const t = mainTexts[language]
    const member = viewer.kind === 'person' && viewer.partnership === partnership.slug
    const administers = member && viewer.functions.includes('administrator')
    const items: (NavigationItem | false)[] = [
      member && { label: t.overview, href: agreementPaths.overview.to(here) },
      { label: t.agreement, href: agreementPaths.agreement.to(here) },
      { label: t.timeline, href: agreementPaths.timeline.to(here) },
      member && { label: t.meetings, href: meetingPaths.meetings.to(here) },
      member && { label: t.decisions, href: decisionPaths.decisions.to(here) },
      member && { label: t.actions, href: actionPaths.actions.to(here) },
      member && { label: t.bodies, href: bodyPaths.bodies.to(here) },
      member && { label: t.evidence, href: agreementPaths.evidence.to(here) },
      { label: t.search, href: searchPath.to(here) },
      administers && { label: t.people, href: peoplePath.to(here) },
      administers && { label: t.integrations, href: hooksPath.to(here) },
      member && { label: t.audit, href: auditPath.to(here) },
      demonstration && { label: t.post, href: outgoingMailPath.to(here) },
      member && { label: t.mine, href: myPath.to() },
    ]
    return items.filter((item) => item !== false)
  }
}

/** On the pages that belong to no partnership: one's own page, and the way back where only one partnership is hosted. */
function aroundMine(only: Partnership | null, language: Language): readonly NavigationItem[] {
  const mine = { label: mainTexts[language].mine, href: myPath.to() }
  if (only === null) return [mine]
  return [{ label: only.name, href: agreementPaths.overview.to({ partnership: only.slug }) }, mine]
}
