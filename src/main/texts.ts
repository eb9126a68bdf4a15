import type { Texts } from '../platform/languages.ts'

interface MainTexts {
  overview: string
  agreement: string
  timeline: string
  areas: string
  evidence: string
  bodies: string
  offices: string
  surroundings: string
  meetings: string
  year: string
  polls: string
  procedures: string
  minutes: string
  decisions: string
  actions: string
  journal: string
  search: string
  people: string
  integrations: string
  audit: string
  running: string
  post: string
  mine: string
  reminders: string
  calendar: string
}

/** The words of the navigation. */
export const mainTexts: Texts<MainTexts> = {
  da: {
    overview: 'Overblik',
    agreement: 'Aftalen',
    timeline: 'Tidslinje',
    areas: 'Indsatsområder',
    evidence: 'Hændelser',
    bodies: 'Organer',
    offices: 'Formandskab',
    surroundings: 'Råd omkring',
    meetings: 'Møder',
    year: 'Årshjul',
    polls: 'Find en dato',
    procedures: 'Skriftlige høringer',
    minutes: 'Referater',
    decisions: 'Beslutninger',
    actions: 'Opgaver',
    journal: 'Journal',
    search: 'Søg',
    people: 'Brugere',
    integrations: 'Integrationer',
    audit: 'Revisionsspor',
    running: 'Drift',
    post: 'Udgående post',
    mine: 'Min side',
    reminders: 'Påmindelser',
    calendar: 'Min kalender',
  },
  en: {
    overview: 'Overview',
    agreement: 'The agreement',
    timeline: 'Timeline',
    areas: 'Focus areas',
    evidence: 'Occurrences',
    bodies: 'Bodies',
    offices: 'The chair',
    surroundings: 'Councils around',
    meetings: 'Meetings',
    year: 'The year',
    polls: 'Find a date',
    procedures: 'Written procedures',
    minutes: 'Minutes',
    decisions: 'Decisions',
    actions: 'Actions',
    journal: 'Journal',
    search: 'Search',
    people: 'Users',
    integrations: 'Integrations',
    audit: 'Audit trail',
    running: 'Administration',
    post: 'Outgoing mail',
    mine: 'My page',
    reminders: 'Reminders',
    calendar: 'My calendar',
  },
}
