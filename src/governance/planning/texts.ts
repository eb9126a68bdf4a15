import type { Texts } from '../../platform/languages.ts'

interface PlanningTexts {
  readonly offDay: (day: string, why: string) => string
  readonly farDay: (day: string) => string
  readonly offDayYes: string
  readonly papersBy: string
  readonly papersLate: string
  readonly extraordinary: string
  readonly extraordinaryTag: string
  readonly extraordinarySays: string
  readonly extraordinaryHint: (days: number) => string
  readonly extraordinarySummary: (body: string) => string
  readonly series: string
  readonly foundBy: string
  readonly year: string
  readonly seriesOf: string
}

/** What is read about planning on the pages of the meetings. */
export const planningTexts: Texts<PlanningTexts> = {
  da: {
    offDay: (day, why) => `${day} er ${why}. Sæt hak, hvis dagen er rigtig, eller vælg en anden dag.`,
    farDay: (day) => `${day} ligger mere end to år fremme. Sæt hak, hvis dagen er rigtig, eller vælg en anden dag.`,
    offDayYes: 'Ja, den dag er rigtig',
    papersBy: 'Dagsordenen sendes senest',
    papersLate: 'fristen er gået',
    extraordinary: 'Ekstraordinært møde',
    extraordinaryTag: 'ekstraordinært',
    extraordinarySays: 'Indkaldt med kort varsel. Tæller for aftalen som organets øvrige møder.',
    extraordinaryHint: (days) =>
      `Indkaldes med kort varsel: Dagsordenen sendes senest ${days} arbejdsdage før. Mødet tæller for aftalen som organets øvrige møder.`,
    extraordinarySummary: (body) => `Ekstraordinært møde i ${body}`,
    series: 'Serie',
    foundBy: 'Dato fundet ved',
    year: 'Årshjul',
    seriesOf: 'Mødeserier',
  },
  en: {
    offDay: (day, why) => `${day} is ${why}. Tick if the day is right, or choose another day.`,
    farDay: (day) => `${day} is more than two years ahead. Tick if the day is right, or choose another day.`,
    offDayYes: 'Yes, that day is right',
    papersBy: 'The agenda is to be sent by',
    papersLate: 'that day has passed',
    extraordinary: 'Extraordinary meeting',
    extraordinaryTag: 'extraordinary',
    extraordinarySays: 'Called with short notice. Counts for the agreement like the body’s other meetings.',
    extraordinaryHint: (days) =>
      `Called with short notice: the agenda is sent at the latest ${days} working days before. The meeting counts for the agreement like the body’s other meetings.`,
    extraordinarySummary: (body) => `Extraordinary meeting of ${body}`,
    series: 'Series',
    foundBy: 'Date found by',
    year: 'The year',
    seriesOf: 'Series of meetings',
  },
}
