import type { Texts } from '../../platform/languages.ts'
import type { ChangeSort, NameChange } from './diff.ts'
import type { Way } from './diff-ways.ts'

interface DiffTexts {
  heading: (before: string, after: string) => string
  sameText: string
  sorts: Record<ChangeSort, string>
  ways: Record<Way, string>
  groups: Record<NameChange['group'], string>
  nameSorts: Record<NameChange['sort'], string>
  force: string
  questions: string
  kind: string
  nothing: string
  before: string
  after: string
  term: string
  unknown: string
  indefinite: string
  unchanged: (count: number) => string
  same: string
  usage: string
  twoFolders: string
  badFormat: (format: string) => string
}

/** What the comparison of two agreements says. */
export const diffTexts: Texts<DiffTexts> = {
  da: {
    heading: (before, after) => `Fra ${before} til ${after}`,
    sameText: 'De underskrevne ord er de samme; kun læsningen er en anden.',
    sorts: {
      added: 'Nye løfter',
      dropped: 'Løfter, der er udgået',
      tightened: 'Strammet',
      loosened: 'Løsnet',
      changed: 'Ændret',
      reworded: 'Omformuleret, samme løfte',
      reread: 'Læst anderledes, samme ord',
    },
    ways: { tighter: 'strammere', looser: 'løsere', other: 'anderledes', reading: 'vores læsning' },
    groups: {
      party: 'part',
      body: 'organ',
      office: 'hverv',
      'focus-area': 'indsatsområde',
      question: 'åbent spørgsmål',
    },
    nameSorts: { added: 'Nyt', dropped: 'Udgået', renamed: 'Nyt navn' },
    force: 'forpligtelse',
    questions: 'Åbne spørgsmål',
    kind: 'slags',
    nothing: 'intet',
    before: 'før',
    after: 'nu',
    term: 'Gælder',
    unknown: 'ukendt',
    indefinite: 'indtil videre',
    unchanged: (count) => `${count} ${count === 1 ? 'løfte' : 'løfter'} uden ændring.`,
    same: 'Intet løfte er ændret.',
    usage: 'Brug: samvaerk agreement diff MAPPE_A MAPPE_B [--format text|json] [--language da|en]',
    twoFolders: 'Nævn netop to mapper: den tidligere aftale og den senere.',
    badFormat: (format) => `Formatet "${format}" findes ikke: vælg text eller json.`,
  },
  en: {
    heading: (before, after) => `From ${before} to ${after}`,
    sameText: 'The signed words are the same; only the reading is another.',
    sorts: {
      added: 'New promises',
      dropped: 'Promises that are gone',
      tightened: 'Tightened',
      loosened: 'Loosened',
      changed: 'Changed',
      reworded: 'Reworded, the same promise',
      reread: 'Read differently, the same words',
    },
    ways: { tighter: 'tighter', looser: 'looser', other: 'different', reading: 'our reading' },
    groups: { party: 'party', body: 'body', office: 'office', 'focus-area': 'focus area', question: 'open question' },
    nameSorts: { added: 'New', dropped: 'Gone', renamed: 'New name' },
    force: 'force',
    questions: 'Open questions',
    kind: 'kind',
    nothing: 'nothing',
    before: 'before',
    after: 'now',
    term: 'In force',
    unknown: 'unknown',
    indefinite: 'until further notice',
    unchanged: (count) => `${count} ${count === 1 ? 'promise' : 'promises'} without change.`,
    same: 'No promise has changed.',
    usage: 'Usage: samvaerk agreement diff FOLDER_A FOLDER_B [--format text|json] [--language da|en]',
    twoFolders: 'Name exactly two folders: the earlier agreement and the later one.',
    badFormat: (format) => `There is no format "${format}": choose text or json.`,
  },
}
