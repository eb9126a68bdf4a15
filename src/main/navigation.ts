import { agreementPaths } from '../agreement/index.ts'
import {
  actionPaths,
  amendmentPaths,
  bodyPaths,
  decisionPaths,
  groupPaths,
  journalPaths,
  keepsRecords,
  letterPaths,
  meetingPaths,
  minutesPaths,
  officePaths,
  planningPaths,
  procedurePaths,
  surroundingPaths,
} from '../governance/index.ts'
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
    const post = demonstration ? [{ label: t.post, href: outgoingMailPath.to(here) }] : []
    const administering =
      member && viewer.functions.includes('administrator')
        ? [
            { label: t.people, href: peoplePath.to(here) },
            { label: t.integrations, href: hooksPath.to(here) },
          ]
        : []
    if (!member) return [...ofTheAgreement(here, language), { label: t.search, href: searchPath.to(here) }, ...post]
    const sections = [
      { label: t.overview, href: agreementPaths.overview.to(here) },
      section(t.agreement, [
        ...ofTheAgreement(here, language),
        { label: t.areas, href: amendmentPaths.amendments.to(here) },
        { label: t.evidence, href: agreementPaths.evidence.to(here) },
      ]),
      section(t.meetings, meetingsOf(here, language)),
      section(t.bodies, bodiesOf(here, viewer, language)),
      { label: t.search, href: searchPath.to(here) },
      section(t.running, [...administering, { label: t.audit, href: auditPath.to(here) }, ...post]),
      section(t.mine, mineIn(here, language)),
    ]
    return sections.filter((item) => item !== false)
  }
}

/** On the pages that belong to no partnership: one's own page, and the way back where only one partnership is hosted. */
function aroundMine(only: Partnership | null, language: Language): readonly NavigationItem[] {
  const mine = { label: mainTexts[language].mine, href: myPath.to() }
  if (only === null) return [mine]
  return [{ label: only.name, href: agreementPaths.overview.to({ partnership: only.slug }) }, mine]
}

interface Here {
  readonly partnership: string
}

/** A section of the navigation: it leads to its first page, and the others stand below while one is in it. */
function section(label: string, within: readonly NavigationItem[]): NavigationItem | false {
  const [first, ...more] = within
  if (first === undefined) return false
  return more.length === 0 ? first : { label, href: first.href, within }
}

function ofTheAgreement(here: Here, language: Language): readonly NavigationItem[] {
  const t = mainTexts[language]
  return [
    { label: t.agreement, href: agreementPaths.agreement.to(here), also: [`/${here.partnership}/loefter`] },
    { label: t.timeline, href: agreementPaths.timeline.to(here) },
  ]
}

function meetingsOf(here: Here, language: Language): readonly NavigationItem[] {
  const t = mainTexts[language]
  return [
    { label: t.meetings, href: meetingPaths.meetings.to(here), also: [planningPaths.allSeries.to(here)] },
    { label: t.year, href: planningPaths.year.to(here) },
    { label: t.polls, href: planningPaths.polls.to(here) },
    { label: t.procedures, href: procedurePaths.procedures.to(here) },
    { label: t.minutes, href: minutesPaths.list.to(here) },
    { label: t.decisions, href: decisionPaths.decisions.to(here) },
    { label: t.actions, href: actionPaths.actions.to(here) },
    { label: t.journal, href: journalPaths.journal.to(here) },
  ]
}

/** The councils are read among the bodies; the page on which they are named is for those who may name them. */
function bodiesOf(here: Here, viewer: Viewer, language: Language): readonly NavigationItem[] {
  const t = mainTexts[language]
  const naming = keepsRecords(viewer).allowed
  return [
    { label: t.bodies, href: bodyPaths.bodies.to(here), also: [groupPaths.groups.to(here)] },
    { label: t.offices, href: officePaths.offices.to(here), also: [officePaths.handovers.to(here)] },
    ...(naming ? [{ label: t.surroundings, href: surroundingPaths.surroundings.to(here) }] : []),
  ]
}

/** What is one's own in a partnership; the page about oneself belongs to none. */
function mineIn(here: Here, language: Language): readonly NavigationItem[] {
  const t = mainTexts[language]
  return [
    { label: t.mine, href: myPath.to() },
    { label: t.reminders, href: letterPaths.reminders.to(here) },
    { label: t.calendar, href: letterPaths.myCalendar.to(here) },
  ]
}
