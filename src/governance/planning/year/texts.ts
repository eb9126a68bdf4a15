import type { Texts } from '../../../platform/languages.ts'

interface YearTexts {
  readonly title: (year: number) => string
  readonly lead: string
  readonly otherYears: string
  readonly picture: (year: number) => string
  readonly pictureSays: (meetings: number, deadlines: number, turns: number) => string
  readonly meetingsCount: (count: number) => string
  readonly key: string
  readonly outsideIn: string
  readonly deadlineMark: string
  readonly others: string
  readonly papersMark: string
  readonly turnMark: string
  readonly turnAhead: string
  readonly holidayMark: string
  readonly today: (day: string) => string
  readonly monthByMonth: string
  readonly monthTable: (month: string) => string
  readonly day: string
  readonly what: string
  readonly who: string
  readonly state: string
  readonly meeting: string
  readonly extraordinary: string
  readonly papers: string
  readonly late: string
  readonly deadline: (says: string) => string
  readonly deadlines: (count: number) => string
  readonly ends: (title: string) => string
  readonly tookOver: (office: string) => string
  readonly isToTakeOver: (office: string) => string
  readonly planned: string
  readonly recorded: string
  readonly holidays: (days: string) => string
  readonly nothing: string
  readonly nothingAtAll: (year: number) => string
  readonly aheadOnly: string
}

/** What is read on the page of the year. */
export const yearTexts: Texts<YearTexts> = {
  da: {
    title: (year) => `Årshjul ${year}`,
    lead: 'Årets faste punkter: møder, dagsordener, aftalens frister og skift i formandskabet.',
    otherYears: 'Andre år',
    picture: (year) => `Året ${year} som et hjul`,
    pictureSays: (meetings, deadlines, turns) =>
      `Januar er øverst, og året går med uret. ${meetings} møder, ${deadlines} dage med frister i aftalen, ${turns} skift i hverv. Tabellerne under hjulet siger det samme.`,
    meetingsCount: (count) => (count === 1 ? '1 møde' : `${count} møder`),
    key: 'Sådan læses hjulet',
    outsideIn: 'Udefra og ind:',
    deadlineMark: 'frist i aftalen',
    others: 'andre organer',
    papersMark: 'fra dagsordenen sendes, til mødet holdes',
    turnMark: 'hverv på skift, som registreret',
    turnAhead: 'hverv på skift, som planlagt',
    holidayMark: 'helligdag',
    today: (day) => `i dag, ${day}`,
    monthByMonth: 'Måned for måned',
    monthTable: (month) => `Hvad der sker i ${month}`,
    day: 'Dag',
    what: 'Hvad',
    who: 'Hvem',
    state: 'Stand',
    meeting: 'Møde',
    extraordinary: 'Ekstraordinært møde',
    papers: 'Dagsordenen sendes senest',
    late: 'fristen er gået',
    deadline: (says) => `Frist i aftalen: ${says}`,
    deadlines: (count) => `${count} frister i aftalen`,
    ends: (title) => `Aftalen udløber: ${title}`,
    tookOver: (office) => `Overtog ${office}`,
    isToTakeOver: (office) => `Overtager ${office}`,
    planned: 'planlagt',
    recorded: 'registreret',
    holidays: (days) => `Lukkedage: ${days}.`,
    nothing: 'Intet.',
    nothingAtAll: (year) => `Der står ikke noget i ${year} endnu.`,
    aheadOnly: 'Aftalens frister vises fra i dag og frem.',
  },
  en: {
    title: (year) => `The year ${year}`,
    lead: 'The fixed points of the year: meetings, agendas, what the agreement asks for by when, and changes of the chair.',
    otherYears: 'Other years',
    picture: (year) => `The year ${year} as a wheel`,
    pictureSays: (meetings, deadlines, turns) =>
      `January is at the top, and the year goes with the clock. ${meetings} meetings, ${deadlines} days by which the agreement asks for something, ${turns} changes of office. The tables below the wheel say the same.`,
    meetingsCount: (count) => (count === 1 ? '1 meeting' : `${count} meetings`),
    key: 'How to read the wheel',
    outsideIn: 'From the outside inwards:',
    deadlineMark: 'a last day of the agreement',
    others: 'other bodies',
    papersMark: 'from the agenda being sent until the meeting',
    turnMark: 'an office that goes round, as recorded',
    turnAhead: 'an office that goes round, as planned',
    holidayMark: 'holiday',
    today: (day) => `today, ${day}`,
    monthByMonth: 'Month by month',
    monthTable: (month) => `What happens in ${month}`,
    day: 'Day',
    what: 'What',
    who: 'Who',
    state: 'State',
    meeting: 'Meeting',
    extraordinary: 'Extraordinary meeting',
    papers: 'The agenda is to be sent by',
    late: 'that day has passed',
    deadline: (says) => `Asked for by the agreement: ${says}`,
    deadlines: (count) => `The agreement asks for ${count} things`,
    ends: (title) => `The agreement ends: ${title}`,
    tookOver: (office) => `Took over: ${office}`,
    isToTakeOver: (office) => `Is to take over: ${office}`,
    planned: 'planned',
    recorded: 'recorded',
    holidays: (days) => `Closed days: ${days}.`,
    nothing: 'Nothing.',
    nothingAtAll: (year) => `Nothing stands in ${year} yet.`,
    aheadOnly: 'What the agreement asks for is shown from today on.',
  },
}
