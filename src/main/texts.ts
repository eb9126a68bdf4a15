import type { Texts } from '../platform/languages.ts'

interface MainTexts {
  overview: string
  agreement: string
  timeline: string
  evidence: string
  bodies: string
  meetings: string
  decisions: string
  actions: string
  search: string
  people: string
  integrations: string
  audit: string
  post: string
  mine: string
}

/** The words of the navigation. */
export const mainTexts: Texts<MainTexts> = {
  da: {
    overview: 'Overblik',
    agreement: 'Aftalen',
    timeline: 'Tidslinje',
    evidence: 'Hændelser',
    bodies: 'Organer',
    meetings: 'Møder',
    decisions: 'Beslutninger',
    actions: 'Opgaver',
    search: 'Søg',
    people: 'Brugere',
    integrations: 'Integrationer',
    audit: 'Revisionsspor',
    post: 'Udgående post',
    mine: 'Min side',
  },
  en: {
    overview: 'Overview',
    agreement: 'The agreement',
    timeline: 'Timeline',
    evidence: 'Occurrences',
    bodies: 'Bodies',
    meetings: 'Meetings',
    decisions: 'Decisions',
    actions: 'Actions',
    search: 'Search',
    people: 'Users',
    integrations: 'Integrations',
    audit: 'Audit trail',
    post: 'Outgoing mail',
    mine: 'My page',
  },
}
