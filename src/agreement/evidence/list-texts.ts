import type { Texts } from '../../platform/languages.ts'

interface ListTexts {
  title: string
  lead: string
  date: string
  what: string
  about: string
  party: string
  note: string
  retracted: string
  filter: string
  kind: string
  allKinds: string
  allParties: string
  allSubjects: string
  from: string
  until: string
  words: string
  show: string
  clear: string
  none: string
  noneFiltered: string
  older: string
  record: string
  importFile: string
  download: string
  recordedOn: string
  recordedBy: string
  source: string
  sources: Record<'hand' | 'csv' | 'api' | 'other', string>
  claimed: string
  link: string
  attachment: string
  active: string
  quantity: string
  forPeriod: string
  expires: string
  ref: string
  detail: string
  retract: string
  retractTitle: string
  retractLead: string
  retractWhy: string
  retractHint: string
  retractMissing: string
  retractTooLong: string
  retractDo: string
  cancel: string
  retractedBy: string
  retracts: string
  back: string
  seeSource: string
  entry: string
  saved: string
  countsFor: string
}

/** What the list and the page of an entry say. */
export const listTexts: Texts<ListTexts> = {
  da: {
    title: 'Hændelser',
    lead: 'Alt, hvad partnerskabet har gjort eller planlagt, og som aftalens løfter bedømmes ud fra. Intet slettes; en fejl trækkes tilbage.',
    date: 'Dato',
    what: 'Hvad',
    about: 'Om',
    party: 'Part',
    note: 'Note',
    retracted: 'trukket tilbage',
    filter: 'Find hændelser',
    kind: 'Slags',
    allKinds: 'Alle slags',
    allParties: 'Alle parter',
    allSubjects: 'Alle emner',
    from: 'Fra og med',
    until: 'Til og med',
    words: 'Ord i noten',
    show: 'Vis',
    clear: 'Ryd',
    none: 'Der er ikke registreret noget endnu. Begynd med det første møde, eller indlæs en fil.',
    noneFiltered: 'Ingen hændelser passer. Ryd et felt, og prøv igen.',
    older: 'Vis ældre',
    record: 'Registrér en hændelse',
    importFile: 'Indlæs fra en fil',
    download: 'Hent som CSV',
    recordedOn: 'Registreret',
    recordedBy: 'Registreret af',
    source: 'Kilde',
    sources: {
      hand: 'Indtastet',
      csv: 'Indlæst fra fil',
      api: 'Modtaget fra et andet system',
      other: 'Lavet af systemet',
    },
    claimed: 'Filen angav, at det var registreret',
    link: 'Link',
    attachment: 'Bilag',
    active: 'kan køre kode, når den åbnes',
    quantity: 'Mængde',
    forPeriod: 'For perioden',
    expires: 'Gælder til',
    ref: 'Reference',
    detail: 'Nærmere',
    retract: 'Træk tilbage',
    retractTitle: 'Træk hændelsen tilbage',
    retractLead:
      'Hændelsen bliver stående og kan ses af alle medlemmer, men den tæller ikke længere. En tilbagetrækning er endelig; skete det alligevel, registreres det igen.',
    retractWhy: 'Hvorfor',
    retractHint: 'Skriv det, så en anden forstår det om et år. Nævn ikke borgere.',
    retractMissing: 'Skriv, hvorfor hændelsen trækkes tilbage.',
    retractTooLong: 'Skriv højst 2.000 tegn.',
    retractDo: 'Træk tilbage',
    cancel: 'Fortryd',
    retractedBy: 'Trukket tilbage',
    retracts: 'Trækker tilbage',
    back: 'Alle hændelser',
    seeSource: 'Se det, der førte til hændelsen',
    entry: 'Hændelse',
    saved: 'Hændelsen er registreret.',
    countsFor: 'Tæller for',
  },
  en: {
    title: 'Occurrences',
    lead: 'All that the partnership has done or planned, and by which the promises of the agreement are judged. Nothing is deleted; a mistake is retracted.',
    date: 'Date',
    what: 'What',
    about: 'About',
    party: 'Party',
    note: 'Note',
    retracted: 'retracted',
    filter: 'Find occurrences',
    kind: 'Kind',
    allKinds: 'All kinds',
    allParties: 'All parties',
    allSubjects: 'All subjects',
    from: 'From',
    until: 'Until',
    words: 'Words in the note',
    show: 'Show',
    clear: 'Clear',
    none: 'Nothing has been recorded yet. Begin with the first meeting, or load a file.',
    noneFiltered: 'No occurrence fits. Clear a field and try again.',
    older: 'Show older',
    record: 'Record an occurrence',
    importFile: 'Load from a file',
    download: 'Download as CSV',
    recordedOn: 'Recorded',
    recordedBy: 'Recorded by',
    source: 'Source',
    sources: {
      hand: 'Entered by hand',
      csv: 'Loaded from a file',
      api: 'Received from another system',
      other: 'Made by the system',
    },
    claimed: 'The file claimed that it was recorded',
    link: 'Link',
    attachment: 'Attachment',
    active: 'can run code when it is opened',
    quantity: 'Quantity',
    forPeriod: 'For the period',
    expires: 'Valid until',
    ref: 'Reference',
    detail: 'Details',
    retract: 'Retract',
    retractTitle: 'Retract the entry',
    retractLead:
      'The entry stays and can be seen by all members, but it no longer counts. A retraction is final; if it did take place, record it again.',
    retractWhy: 'Why',
    retractHint: 'Write it so that somebody else understands it in a year. Name no citizens.',
    retractMissing: 'Write why the entry is retracted.',
    retractTooLong: 'Write 2,000 characters at most.',
    retractDo: 'Retract',
    cancel: 'Cancel',
    retractedBy: 'Retracted',
    retracts: 'Retracts',
    back: 'All occurrences',
    seeSource: 'See what led to the entry',
    entry: 'Entry',
    saved: 'The occurrence has been recorded.',
    countsFor: 'Counts for',
  },
}
