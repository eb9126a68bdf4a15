/* oxlint-disable max-lines -- what the pages of templates and series say, a table of texts in both languages. */
import type { Texts } from '../../../platform/languages.ts'

interface SeriesTexts {
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly newOne: string
  readonly newLead: string
  readonly name: string
  readonly nameHint: string
  readonly nameMissing: string
  readonly body: string
  readonly time: string
  readonly pattern: string
  readonly patternMissing: string
  readonly kinds: Readonly<Record<'evenly' | 'weekday' | 'dates', string>>
  readonly kindHints: Readonly<Record<'evenly' | 'weekday' | 'dates', string>>
  readonly times: string
  readonly timesUnreadable: string
  readonly weekday: string
  readonly anyWeekday: string
  readonly weekdayMissing: string
  readonly nth: string
  readonly nths: readonly string[]
  readonly months: string
  readonly monthsMissing: string
  readonly dates: string
  readonly datesHint: string
  readonly datesUnreadable: string
  readonly save: string
  readonly change: string
  readonly changeTitle: string
  readonly back: string
  readonly backTo: (name: string) => string
  readonly saysEvenly: (times: number, weekday: string | null) => string
  readonly saysWeekday: (nth: string, weekday: string, months: string) => string
  readonly saysDates: (dates: string) => string
  readonly standing: string
  readonly standingLead: string
  readonly noStanding: string
  readonly addStanding: string
  readonly changeStanding: (title: string) => string
  readonly up: string
  readonly upSays: (title: string) => string
  readonly planFor: (year: number) => string
  readonly planned: string
  readonly nothingPlanned: string
  readonly year: string
  readonly plannedOn: string
  readonly remove: string
  readonly removeLead: string
  readonly planTitle: (name: string, year: number) => string
  readonly planLead: (body: string, hours: string) => string
  readonly withItems: (count: number) => string
  readonly otherYears: string
  readonly passed: (days: string) => string
  readonly already: (days: string) => string
  readonly promised: string
  readonly promise: (window: Promise) => string
  readonly enough: string
  readonly short: (missing: number) => string
  readonly proposals: string
  readonly proposalsLead: string
  readonly allPassed: string
  readonly take: (nth: number) => string
  readonly date: string
  readonly more: string
  readonly movedFrom: (day: string, why: string) => string
  readonly movedOn: (day: string) => string
  readonly clash: string
  readonly dateUnreadable: string
  readonly outside: (year: number) => string
  readonly twice: string
  readonly noneTaken: string
  readonly offDays: (days: string) => string
  readonly offDaysYes: string
  readonly secondOnes: (days: string) => string
  readonly secondOnesYes: string
  readonly planAll: string
  readonly seriesLead: (body: string, on: string) => string
  readonly seriesStands: string
  readonly meetings: string
  readonly fromTemplate: string
}

/** A promise of meetings in a period, and what it will be. */
export interface Promise {
  readonly says: string
  readonly period: string
  readonly happened: number
  readonly needed: number
  readonly planned: number
  readonly adding: number
}

/** What is read on the pages of templates and series. */
export const seriesTexts: Texts<SeriesTexts> = {
  da: {
    title: 'Mødeserier',
    lead: 'En skabelon har organets faste tid, sted og punkter. Ud fra den planlægges et helt års møder på én gang.',
    none: 'Der er ingen skabeloner endnu.',
    newOne: 'Lav en skabelon',
    newLead: 'Skabelonen kan bruges igen næste år. Datoerne ser du igennem, før noget bliver planlagt.',
    name: 'Navn',
    nameHint: 'Fx Styregruppens møder',
    nameMissing: 'Skriv et navn på højst 120 tegn',
    body: 'Organ',
    time: 'Tid',
    pattern: 'Hvordan findes datoerne?',
    patternMissing: 'Vælg, hvordan datoerne findes',
    kinds: {
      evenly: 'Et antal møder, jævnt over året',
      weekday: 'En fast ugedag i bestemte måneder',
      dates: 'Bestemte datoer',
    },
    kindHints: {
      evenly: 'Fx fire møder om året, helst på en torsdag',
      weekday: 'Fx den første torsdag i marts, juni, september og december',
      dates: 'De samme dage og måneder hvert år',
    },
    times: 'Møder om året',
    timesUnreadable: 'Skriv et helt antal møder mellem 1 og 24',
    weekday: 'Ugedag',
    anyWeekday: 'Lige meget',
    weekdayMissing: 'Vælg en ugedag',
    nth: 'Hvilken i måneden?',
    nths: ['den første', 'den anden', 'den tredje', 'den fjerde', 'den sidste'],
    months: 'Måneder',
    monthsMissing: 'Vælg mindst én måned',
    dates: 'Datoer',
    datesHint: 'Dag og måned, én på hver linje – fx 15.3.',
    datesUnreadable: 'Skriv 1 til 24 forskellige datoer som dag og måned, én på hver linje – fx 15.3.',
    save: 'Gem skabelonen',
    change: 'Ret skabelonen',
    changeTitle: 'Ret skabelonen',
    back: 'Tilbage til møderne',
    backTo: (name) => `Tilbage til ${name}`,
    saysEvenly: (times, weekday) =>
      `${times === 1 ? 'Ét møde' : `${times} møder`} jævnt over året${weekday === null ? '' : `, helst på en ${weekday}`}`,
    saysWeekday: (nth, weekday, months) => `${nth.charAt(0).toUpperCase()}${nth.slice(1)} ${weekday} i ${months}`,
    saysDates: (dates) => `Den ${dates}`,
    standing: 'Faste punkter',
    standingLead: 'De kommer på dagsordenen for hvert nyt møde, i denne rækkefølge.',
    noStanding: 'Der er ingen faste punkter endnu.',
    addStanding: 'Tilføj et fast punkt',
    changeStanding: (title) => `Ret det faste punkt ${title}`,
    up: 'Flyt op',
    upSays: (title) => `Flyt op: ${title}`,
    planFor: (year) => `Planlæg møderne i ${year}`,
    planned: 'Planlagt ud fra skabelonen',
    nothingPlanned: 'Intet er planlagt ud fra skabelonen endnu.',
    year: 'År',
    plannedOn: 'Planlagt den',
    remove: 'Tag skabelonen ud af brug',
    removeLead: 'Den kan ikke bruges mere. Møder, der er planlagt ud fra den, bliver stående.',
    planTitle: (name, year) => `${name} ${year}`,
    planLead: (body, hours) =>
      `${body}, ${hours}. Ret datoerne, og fjern hakket ved dem, der ikke skal være. Intet er planlagt, før du trykker på knappen.`,
    withItems: (count) =>
      count === 0
        ? 'Skabelonen har ingen faste punkter.'
        : count === 1
          ? 'Skabelonens faste punkt kommer på hver dagsorden.'
          : `Skabelonens ${count} faste punkter kommer på hver dagsorden.`,
    otherYears: 'Andre år',
    passed: (days) => `Foreslås ikke, fordi dagen er gået: ${days}.`,
    already: (days) =>
      `Organet har allerede møder i året: ${days}. Sæt hak ved de datoer, der skal være flere møder på.`,
    promised: 'Det lover aftalen',
    promise: ({ says, period, happened, needed, planned, adding }) =>
      `${says} ${period}: ${happened} af ${needed} er holdt, ${planned} er planlagt.${adding === 0 ? '' : ` Med ${adding === 1 ? 'datoen' : `de ${adding} datoer`} herunder bliver ${planned + adding} planlagt.`}`,
    enough: 'Det er nok.',
    short: (missing) => `Der mangler så ${missing}.`,
    proposals: 'Datoer',
    proposalsLead: 'Datoer, der er en weekend eller helligdag, er flyttet til en arbejdsdag lige ved.',
    allPassed: 'Alle skabelonens datoer i året er gået. Vælg et andet år, eller skriv egne datoer.',
    take: (nth) => `Møde ${nth}`,
    date: 'Dato',
    more: 'Endnu en dato',
    movedFrom: (day, why) => `Flyttet fra ${day}, som er ${why}.`,
    movedOn: (day) => `Flyttet fra ${day}, fordi mødet før ligger der.`,
    clash: 'organet har et møde den dag',
    dateUnreadable: 'Skriv datoen som dag, måned, år – fx 31.12.2019',
    outside: (year) => `Datoen ligger ikke i ${year}`,
    twice: 'Datoen står to gange',
    noneTaken: 'Vælg mindst én dato',
    offDays: (days) => `Ingen arbejdsdag: ${days}. Sæt hak, hvis det er rigtigt, eller vælg andre dage.`,
    offDaysYes: 'Ja, de dage er rigtige',
    secondOnes: (days) =>
      `Organet har allerede møde: ${days}. Sæt hak, hvis der skal være to møder, eller vælg andre dage.`,
    secondOnesYes: 'Ja, der skal være to møder de dage',
    planAll: 'Planlæg møderne',
    seriesLead: (body, on) => `${body}. Planlagt samlet den ${on}.`,
    seriesStands: 'Hvert møde flyttes og aflyses for sig. Serien bliver stående.',
    meetings: 'Møderne',
    fromTemplate: 'Skabelonen',
  },
  en: {
    title: 'Series of meetings',
    lead: 'A template has a body’s usual time, place and items. From it a whole year’s meetings are planned at once.',
    none: 'There are no templates yet.',
    newOne: 'Make a template',
    newLead: 'The template can be used again next year. You look the dates through before anything is planned.',
    name: 'Name',
    nameHint: 'Such as Meetings of the steering group',
    nameMissing: 'Give a name of at most 120 characters',
    body: 'Body',
    time: 'Time',
    pattern: 'How are the dates found?',
    patternMissing: 'Choose how the dates are found',
    kinds: {
      evenly: 'A number of meetings, spread evenly over the year',
      weekday: 'A weekday of certain months',
      dates: 'Certain dates',
    },
    kindHints: {
      evenly: 'Such as four meetings a year, on a Thursday if possible',
      weekday: 'Such as the first Thursday of March, June, September and December',
      dates: 'The same days and months every year',
    },
    times: 'Meetings a year',
    timesUnreadable: 'Give a whole number of meetings from 1 to 24',
    weekday: 'Day of the week',
    anyWeekday: 'Any',
    weekdayMissing: 'Choose a day of the week',
    nth: 'Which of the month?',
    nths: ['the first', 'the second', 'the third', 'the fourth', 'the last'],
    months: 'Months',
    monthsMissing: 'Choose at least one month',
    dates: 'Dates',
    datesHint: 'Day and month, one a line – such as 15.3.',
    datesUnreadable: 'Give 1 to 24 different dates as day and month, one a line – such as 15.3.',
    save: 'Save the template',
    change: 'Change the template',
    changeTitle: 'Change the template',
    back: 'Back to the meetings',
    backTo: (name) => `Back to ${name}`,
    saysEvenly: (times, weekday) =>
      `${times === 1 ? 'One meeting' : `${times} meetings`} spread evenly over the year${weekday === null ? '' : `, on a ${weekday} if possible`}`,
    saysWeekday: (nth, weekday, months) => `${nth.charAt(0).toUpperCase()}${nth.slice(1)} ${weekday} of ${months}`,
    saysDates: (dates) => `On ${dates}`,
    standing: 'Standing items',
    standingLead: 'They are put on the agenda of each new meeting, in this order.',
    noStanding: 'There are no standing items yet.',
    addStanding: 'Add a standing item',
    changeStanding: (title) => `Change the standing item ${title}`,
    up: 'Move up',
    upSays: (title) => `Move up: ${title}`,
    planFor: (year) => `Plan the meetings of ${year}`,
    planned: 'Planned from the template',
    nothingPlanned: 'Nothing has been planned from the template yet.',
    year: 'Year',
    plannedOn: 'Planned on',
    remove: 'Take the template out of use',
    removeLead: 'It cannot be used any more. Meetings that were planned from it stay.',
    planTitle: (name, year) => `${name} ${year}`,
    planLead: (body, hours) =>
      `${body}, ${hours}. Change the dates, and untick those that are not to be. Nothing is planned until you press the button.`,
    withItems: (count) =>
      count === 0
        ? 'The template has no standing items.'
        : count === 1
          ? 'The template’s standing item is put on each agenda.'
          : `The template’s ${count} standing items are put on each agenda.`,
    otherYears: 'Other years',
    passed: (days) => `Not proposed, as the day has gone: ${days}.`,
    already: (days) =>
      `The body meets in that year already: ${days}. Tick the dates on which there are to be more meetings.`,
    promised: 'What the agreement promises',
    promise: ({ says, period, happened, needed, planned, adding }) =>
      `${says} ${period}: ${happened} of ${needed} held, ${planned} planned.${adding === 0 ? '' : ` With ${adding === 1 ? 'the date' : `the ${adding} dates`} below there will be ${planned + adding} planned.`}`,
    enough: 'That is enough.',
    short: (missing) => `Then ${missing} will be missing.`,
    proposals: 'Dates',
    proposalsLead: 'Dates on a weekend or holiday were moved to a working day close by.',
    allPassed: 'All dates of the template in that year have gone. Choose another year, or give dates of your own.',
    take: (nth) => `Meeting ${nth}`,
    date: 'Date',
    more: 'One more date',
    movedFrom: (day, why) => `Moved from ${day}, which is ${why}.`,
    movedOn: (day) => `Moved from ${day}, as the meeting before stands there.`,
    clash: 'the body meets on that day',
    dateUnreadable: 'Write the date as day, month, year – such as 31.12.2019',
    outside: (year) => `The date is not in ${year}`,
    twice: 'The date stands there twice',
    noneTaken: 'Choose at least one date',
    offDays: (days) => `No working day: ${days}. Tick if that is right, or choose other days.`,
    offDaysYes: 'Yes, those days are right',
    secondOnes: (days) =>
      `The body meets already: ${days}. Tick if there are to be two meetings, or choose other days.`,
    secondOnesYes: 'Yes, there are to be two meetings on those days',
    planAll: 'Plan the meetings',
    seriesLead: (body, on) => `${body}. Planned together on ${on}.`,
    seriesStands: 'Each meeting is moved and cancelled on its own. The series stays.',
    meetings: 'The meetings',
    fromTemplate: 'The template',
  },
}

/** Why something may not be done with a template or series. */
export const refusals = {
  da: {
    'not-a-keeper': 'Sekretæren og formanden planlægger møderne.',
    'out-of-use': 'Skabelonen er taget ud af brug.',
    'too-many-items': 'En skabelon har højst 30 faste punkter.',
    'somebody-was-quicker': 'En anden har rettet skabelonen imens. Åbn siden igen, og se, hvad der står.',
  },
  en: {
    'not-a-keeper': 'The secretary and the chair plan the meetings.',
    'out-of-use': 'The template was taken out of use.',
    'too-many-items': 'A template has at most 30 standing items.',
    'somebody-was-quicker': 'Somebody changed the template meanwhile. Open the page again and see what stands there.',
  },
} as const satisfies Texts<Record<string, string>>
