import type { Texts } from '../../../platform/languages.ts'
import type { Unbindable } from './bind-shapes.ts'

interface PackTexts {
  readonly title: (body: string, day: string) => string
  readonly agenda: string
  readonly draft: string
  readonly sent: string
  readonly cancelled: string
  readonly demonstration: string
  readonly toItem: (number: number, title: string) => string
  readonly page: (page: string, of: string) => string
  readonly onPage: (page: string) => string
  readonly office: string
  readonly active: string
  readonly beside: string
  readonly withdrawn: string
  readonly tooMuch: string
  readonly tooLongText: string
  readonly unbindable: Readonly<Record<Unbindable, string>>
}

/** What is read in a pack. */
export const packTexts: Texts<PackTexts> = {
  da: {
    title: (body, day) => `${body}: dagsorden og bilag, ${day}`,
    agenda: 'Dagsorden',
    draft: 'Udkast: dagsordenen er ikke sendt endnu.',
    sent: 'Dagsordenen er sendt. Det, der er kommet til bagefter, er mærket.',
    cancelled: 'Mødet er aflyst.',
    demonstration: 'Demonstration: mødet og papirerne er opdigtede.',
    toItem: (number, title) => `Til punkt ${number}: ${title}`,
    page: (page, of) => `Side ${page} af ${of}`,
    onPage: (page) => `side ${page}`,
    office: 'Den slags fil kan ikke sættes ind i samlingen. Hent den på mødets side.',
    beside: 'Bilaget er et dokument for sig.',
    active:
      'Filen indeholder makroer eller programkode. Det, den kan gøre, er ikke med her; selve filen hentes på mødets side.',
    withdrawn: 'Bilaget er trukket tilbage.',
    tooMuch: 'Samlingen ville blive for stor med denne fil. Hent den på mødets side.',
    tooLongText: 'Teksten er for lang til samlingen. Hent den på mødets side.',
    unbindable: {
      locked: 'Filen er låst med en adgangskode og kan ikke sættes ind. Hent den på mødets side.',
      broken: 'Filen kan ikke læses som den slags fil, den er, og kunne ikke sættes ind. Hent den på mødets side.',
      'too-many-pages': 'Filen har for mange sider til samlingen. Hent den på mødets side.',
      'too-large-picture': 'Billedet er for stort til at blive sat på en side. Hent det på mødets side.',
      'too-slow': 'Filen tog for lang tid at læse og kunne ikke sættes ind. Hent den på mødets side.',
    },
  },
  en: {
    title: (body, day) => `${body}: agenda and annexes, ${day}`,
    agenda: 'Agenda',
    draft: 'Draft: the papers have not been sent yet.',
    sent: 'The papers have been sent. What came afterwards is marked.',
    cancelled: 'The meeting was cancelled.',
    demonstration: 'Demonstration: the meeting and its papers are made up.',
    toItem: (number, title) => `To item ${number}: ${title}`,
    page: (page, of) => `Page ${page} of ${of}`,
    onPage: (page) => `page ${page}`,
    office: 'This kind of file cannot be put into the pack. Fetch it on the page of the meeting.',
    beside: 'The annex is a document of its own.',
    active:
      'The file holds macros or program code. What it can do is not in here; the file itself is fetched on the page of the meeting.',
    withdrawn: 'The annex has been withdrawn.',
    tooMuch: 'The pack would become too large with this file. Fetch it on the page of the meeting.',
    tooLongText: 'The text is too long for the pack. Fetch it on the page of the meeting.',
    unbindable: {
      locked: 'The file is locked with a password and cannot be put in. Fetch it on the page of the meeting.',
      broken: 'The file cannot be read as what it is, and could not be put in. Fetch it on the page of the meeting.',
      'too-many-pages': 'The file has too many pages for the pack. Fetch it on the page of the meeting.',
      'too-large-picture': 'The picture is too large to be set on a page. Fetch it on the page of the meeting.',
      'too-slow': 'The file took too long to read and could not be put in. Fetch it on the page of the meeting.',
    },
  },
}
