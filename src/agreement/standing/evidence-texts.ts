import type { Texts } from '../../platform/languages.ts'

/** What is wrong with an entry, in both languages; `near` is what was probably meant, or empty. */
export const faultTexts = {
  'in-the-future': () => ({
    da: 'Det er ikke sket endnu. Registrér det, når det er sket; et møde kan stå som planlagt.',
    en: 'It has not happened yet. Record it when it has; a meeting can stand as planned.',
  }),
  'kind-unknown': (word: string, near: string) => ({
    da: `"${word}" er ikke en slags hændelse.${meant(near).da}`,
    en: `"${word}" is no kind of evidence.${meant(near).en}`,
  }),
  'subject-missing': (kind: string) => ({
    da: `En hændelse af slagsen "${kind}" skal sige, hvad den handler om (subject).`,
    en: `Evidence of the kind "${kind}" must say what it is about (subject).`,
  }),
  'subject-unknown': (word: string, near: string) => ({
    da: `Aftalen kender ikke "${word}" (subject).${meant(near).da}`,
    en: `The agreement does not know "${word}" (subject).${meant(near).en}`,
  }),
  'party-missing': (kind: string) => ({
    da: `En hændelse af slagsen "${kind}" skal nævne parten (party).`,
    en: `Evidence of the kind "${kind}" must name the party (party).`,
  }),
  'party-unknown': (word: string, near: string) => ({
    da: `Aftalen har ingen part, der hedder "${word}".${meant(near).da}`,
    en: `The agreement has no party called "${word}".${meant(near).en}`,
  }),
  'act-unknown': (word: string, near: string) => ({
    da: `Aftalen kender ikke handlingen "${word}".${meant(near).da} En hændelse af slagsen "done" nævner en af aftalens handlinger i about.`,
    en: `The agreement does not know the act "${word}".${meant(near).en} Evidence of the kind "done" names one of the agreement's acts in about.`,
  }),
  'about-missing': (kind: string) => ({
    da: `En hændelse af slagsen "${kind}" skal nævne tingen i about, for eksempel gruppens navn.`,
    en: `Evidence of the kind "${kind}" must name the thing in about, such as the group's name.`,
  }),
  'about-id': (word: string) => ({
    da: `"${word}" kan ikke bruges som navn her: små bogstaver a–z, tal og enkelte bindestreger.`,
    en: `"${word}" cannot be used as a name here: small letters a–z, figures and single hyphens.`,
  }),
  'seat-unknown': (word: string, near: string) => ({
    da: `Der er ingen plads, der hedder "${word}", i det organ.${meant(near).da}`,
    en: `There is no seat called "${word}" in that body.${meant(near).en}`,
  }),
  'indicator-unknown': (word: string, near: string) => ({
    da: `Aftalen har ingen indikator, der hedder "${word}".${meant(near).da}`,
    en: `The agreement has no indicator called "${word}".${meant(near).en}`,
  }),
  'promise-unknown': (word: string, near: string) => ({
    da: `Aftalen har intet løfte, der hedder "${word}" og skal bekræftes.${meant(near).da}`,
    en: `The agreement has no promise called "${word}" that is to be attested.${meant(near).en}`,
  }),
  'date-missing': (column: string) => ({
    da: `Datoen mangler (${column}).`,
    en: `The date is missing (${column}).`,
  }),
  'date-wrong': (column: string, word: string) => ({
    da: `"${word}" er ikke en dato (${column}); skriv år-måned-dag, for eksempel 2018-03-06.`,
    en: `"${word}" is no date (${column}); write year-month-day, such as 2018-03-06.`,
  }),
  'moment-wrong': (word: string) => ({
    da: `"${word}" er ikke et tidspunkt (recorded_at); skriv for eksempel 2018-03-07T09:00:00Z.`,
    en: `"${word}" is no moment (recorded_at); write, for instance, 2018-03-07T09:00:00Z.`,
  }),
  'moment-missing': () => ({
    da: 'En plan skal sige, hvornår den blev registreret (recorded_at).',
    en: 'A plan must say when it was recorded (recorded_at).',
  }),
  'expires-before': () => ({
    da: 'Den udløber, før den begynder (expires_on).',
    en: 'It expires before it begins (expires_on).',
  }),
  'quantity-missing': (kind: string) => ({
    da: `En hændelse af slagsen "${kind}" skal sige, hvor meget (quantity).`,
    en: `Evidence of the kind "${kind}" must say how much (quantity).`,
  }),
  'quantity-wrong': (word: string) => ({
    da: `"${word}" er ikke et beløb (quantity); skriv for eksempel 0.1, uden tegn for tusinder.`,
    en: `"${word}" is no amount (quantity); write, for instance, 0.1, without a sign for thousands.`,
  }),
  'unit-missing': () => ({
    da: 'Mængden mangler sin enhed (unit), fx årsværk, timer eller kroner.',
    en: 'The quantity lacks its unit, such as hours.',
  }),
  'unit-wrong': (word: string, unit: string, near: string) => ({
    da: `Aftalen sætter ikke noget af i "${word}" (unit); den siger ${unit}.${meant(near).da}`,
    en: `The agreement sets nothing aside in "${word}" (unit); it says ${unit}.${meant(near).en}`,
  }),
  'unit-not-counted': (word: string, unit: string, near: string) => ({
    da: `Aftalen kan ikke tælle i "${word}" (unit); skriv det i timer eller ${unit}.${meant(near).da}`,
    en: `The agreement cannot count in "${word}" (unit); write it in hours or ${unit}.${meant(near).en}`,
  }),
  'period-wrong': (word: string) => ({
    da: `"${word}" er ikke en periode (for_period); skriv for eksempel 2018, 2018-H1, 2018-Q3 eller 2018-03.`,
    en: `"${word}" is no period (for_period); write, for instance, 2018, 2018-H1, 2018-Q3 or 2018-03.`,
  }),
  'too-long': (column: string, most: number) => ({
    da: `Feltet ${column} er for langt; højst ${most} tegn.`,
    en: `The field ${column} is too long; at most ${most} characters.`,
  }),
  'control-characters': (column: string) => ({
    da: `Feltet ${column} indeholder tegn, som ikke kan vises.`,
    en: `The field ${column} holds characters that cannot be shown.`,
  }),
  'detail-wrong': (kind: string, shape: string) => ({
    da: `Feltet detail passer ikke til "${kind}"; skriv for eksempel ${shape}.`,
    en: `The field detail does not fit "${kind}"; write, for instance, ${shape}.`,
  }),
  'detail-json': () => ({
    da: 'Feltet detail er ikke JSON; skriv for eksempel {"yes": true}.',
    en: 'The field detail is no JSON; write, for instance, {"yes": true}.',
  }),
  'question-unknown': (word: string, near: string) => ({
    da: `Aftalen stiller ikke spørgsmålet "${word}".${meant(near).da}`,
    en: `The agreement does not ask the question "${word}".${meant(near).en}`,
  }),
  'answer-field': (word: string, near: string) => ({
    da: `Spørgsmålet har ikke noget felt, der hedder "${word}", i svaret.${meant(near).da}`,
    en: `The question has no field called "${word}" in its answer.${meant(near).en}`,
  }),
  'answer-type': (field: string, type: string) => ({
    da: `Svarets felt "${field}" skal være ${answerTypeTexts.da[type] ?? type}.`,
    en: `The answer's field "${field}" must be ${answerTypeTexts.en[type] ?? type}.`,
  }),
  'retracts-missing': () => ({
    da: 'En tilbagetrækning skal sige, hvilken post den tager tilbage (retracts).',
    en: 'A retraction must say which entry it takes back (retracts).',
  }),
  'retracts-unknown': (word: string) => ({
    da: `Der er ingen post "${word}" at tage tilbage (retracts).`,
    en: `There is no entry "${word}" to take back (retracts).`,
  }),
  'retracts-final': (word: string) => ({
    da: `Posten "${word}" er selv en tilbagetrækning, og den er endelig; skriv posten ind igen.`,
    en: `The entry "${word}" is itself a retraction, and that is final; enter the entry again.`,
  }),
  'id-twice': (word: string, line: number) => ({
    da: `Id "${word}" står allerede i linje ${line}.`,
    en: `The id "${word}" already stands in line ${line}.`,
  }),
  'already-in-file': (line: number) => ({
    da: `Det samme er allerede i linje ${line}. To hændelser samme dag skilles ad med hver sin ref.`,
    en: `The same is already in line ${line}. Two occurrences on one day are told apart by a ref each.`,
  }),
  'already-recorded': (id: string) => ({
    da: `Det samme er allerede registreret (post ${id}). To hændelser samme dag skilles ad med hver sin ref.`,
    en: `The same is already recorded (entry ${id}). Two occurrences on one day are told apart by a ref each.`,
  }),
  'column-unknown': (word: string, near: string) => ({
    da: `Kolonnen "${word}" er ukendt.${meant(near).da}`,
    en: `The column "${word}" is unknown.${meant(near).en}`,
  }),
  'column-twice': (word: string) => ({
    da: `Kolonnen "${word}" er der to gange.`,
    en: `The column "${word}" is there twice.`,
  }),
  'column-missing': (word: string) => ({
    da: `Kolonnen "${word}" mangler i den første linje.`,
    en: `The column "${word}" is missing in the first line.`,
  }),
  'no-header': () => ({
    da: 'Filen er tom; den første linje skal nævne kolonnerne: kind,subject,party,occurred_on,recorded_at,…',
    en: 'The file is empty; the first line must name the columns: kind,subject,party,occurred_on,recorded_at,…',
  }),
  'too-many-cells': (cells: number, columns: number) => ({
    da: `Linjen har ${cells} felter, men der er ${columns} kolonner; et felt med skilletegn skal stå i anførselstegn.`,
    en: `The line has ${cells} fields, but there are ${columns} columns; a field with separators must stand in quotation marks.`,
  }),
  quotes: () => ({
    da: 'Anførselstegnene passer ikke: et felt i anførselstegn er ikke lukket, eller der står noget efter det.',
    en: 'The quotation marks do not fit: a quoted field is not closed, or something follows it.',
  }),
  'too-large': (mebibytes: number) => ({
    da: `Filen er for stor; højst ${mebibytes} MB.`,
    en: `The file is too large; at most ${mebibytes} MB.`,
  }),
  'too-many-lines': (most: number) => ({
    da: `Filen har for mange linjer; højst ${most}.`,
    en: `The file has too many lines; at most ${most}.`,
  }),
  'not-text': () => ({
    da: 'Filen er ikke tekst i UTF-8; gem den som "CSV UTF-8".',
    en: 'The file is not text in UTF-8; save it as "CSV UTF-8".',
  }),
  'zero-bytes': () => ({
    da: 'Filen indeholder nulbytes og er ikke en tekstfil; gem den som "CSV UTF-8".',
    en: 'The file holds zero bytes and is no text file; save it as "CSV UTF-8".',
  }),
  'too-many-faults': (most: number) => ({
    da: `Der er flere fejl; kun de første ${most} er nævnt.`,
    en: `There are more faults; only the first ${most} are named.`,
  }),
}

/** The code of a fault. */
export type FaultCode = keyof typeof faultTexts

function meant(near: string): { da: string; en: string } {
  return near === '' ? { da: '', en: '' } : { da: ` Mente du "${near}"?`, en: ` Did you mean "${near}"?` }
}

const answerTypeTexts: Texts<Record<string, string>> = {
  da: {
    text: 'tekst',
    integer: 'et helt tal',
    decimal: 'et tal som "0.5"',
    date: 'en dato som "2018-03-06"',
    duration: 'en varighed som "P60D" eller "P1Y"',
    party: 'en af aftalens parter',
    parties: 'en liste af aftalens parter',
    body: 'et af aftalens organer',
    'yes-no': 'true eller false',
    indicators: 'en liste som [{"id": "trygge", "name": "Trygge borgere", "better": "higher"}]',
  },
  en: {
    text: 'text',
    integer: 'a whole number',
    decimal: 'a number such as "0.5"',
    date: 'a date such as "2018-03-06"',
    duration: 'a length such as "P60D" or "P1Y"',
    party: 'one of the parties of the agreement',
    parties: 'a list of parties of the agreement',
    body: 'one of the bodies of the agreement',
    'yes-no': 'true or false',
    indicators: 'a list such as [{"id": "safe", "name": "Citizens who feel safe", "better": "higher"}]',
  },
}
