/* oxlint-disable max-lines -- what the pages of the meeting itself say, a table of texts in both languages. */
import type { Texts } from '../../platform/languages.ts'
import { refusals as decisionRefusals } from '../decisions/texts.ts'
import type { LineFault } from './action-line.ts'
import type { WordsFault } from './places.ts'

interface MinuteTexts {
  readonly title: string
  readonly withoutScript: string
  readonly back: string
  readonly toMinutes: string
  readonly toMinutesAgain: string
  readonly toLive: string
  readonly attendance: string
  readonly attendanceClosed: string
  readonly nobodySits: string
  readonly notNoted: string
  readonly substitute: (name: string) => string
  readonly chair: string
  readonly chairHint: string
  readonly theChair: string
  readonly planned: (from: string, until: string) => string
  readonly long: (minutes: number) => string
  readonly papers: string
  readonly began: string
  readonly done: string
  readonly begin: string
  readonly finish: string
  readonly beginSays: (title: string) => string
  readonly finishSays: (title: string) => string
  readonly outcome: string
  readonly more: string
  readonly moreOfDiscussion: string
  readonly votes: string
  readonly votesHint: string
  readonly for: string
  readonly against: string
  readonly blank: string
  readonly dissent: string
  readonly leaves: string
  readonly actions: string
  readonly noItem: string
  readonly line: string
  readonly lineHint: string
  readonly lineGive: string
  readonly by: (who: string, due: string) => string
  readonly save: string
  readonly conflict: string
  readonly standsNow: (who: string, when: string) => string
  readonly emptied: string
  readonly yours: string
  readonly close: string
  readonly closeSays: string
  readonly faults: Readonly<Record<WordsFault, string>>
  readonly lineFaults: Readonly<Record<LineFault['fault'], string>>
  readonly couldBe: (names: readonly string[]) => string
  readonly unknown: string
  /** What the script of the page says; it stands in the page, so that the script carries no words. */
  readonly script: ScriptTexts
  readonly liveTitle: string
  readonly liveLead: string
  readonly liveOver: string
  readonly toSent: string
  readonly again: string
  readonly nothingYet: string
  readonly leads: (who: string) => string
  readonly now: string
  readonly over: string
  readonly ran: (from: string, until: string) => string
  readonly since: (from: string) => string
  readonly whoLeft: (seats: string) => string
  readonly votesWere: (yes: number, against: number, blank: number) => string
  readonly dissents: (words: string) => string
  readonly liveScript: LiveScriptTexts
}

/** What the script of the minutes says. `{0}` is filled in. */
export interface ScriptTexts {
  readonly begin: string
  readonly saved: string
  readonly saving: string
  readonly offline: string
  readonly offlineHere: string
  readonly signedOut: string
  readonly signIn: string
  readonly refused: string
  readonly trouble: string
  readonly clash: string
  readonly clashBy: string
  readonly keepMine: string
  readonly takeTheirs: string
  readonly both: string
  readonly restored: string
  readonly given: string
  readonly agendaChanged: string
}

/** What the script of the live page says. */
export interface LiveScriptTexts {
  readonly follows: string
  readonly updated: string
  readonly slow: string
  readonly gone: string
}

/** What is read on the pages of the meeting itself. */
export const minuteTexts: Texts<MinuteTexts> = {
  da: {
    title: 'Skriv referat',
    withoutScript:
      'Tryk på Gem referatet undervejs. Har en anden skrevet i et felt imens, gemmes resten, og du ser begge udgaver.',
    back: 'Tilbage til mødet',
    toMinutes: 'Skriv referat',
    toMinutesAgain: 'Ret referatet',
    toLive: 'Følg mødet',
    attendance: 'Fremmøde',
    attendanceClosed: 'Mødet er afsluttet, og aftalen har fået at vide, hvem der var der. Fremmødet ændres ikke mere.',
    nobodySits: 'Ingen sad på organets pladser den dag.',
    notNoted: 'Ikke noteret',
    substitute: (name) => `Suppleant: ${name}`,
    chair: 'Mødeleder',
    chairHint: 'Vælg kun, når formanden ikke selv leder mødet.',
    theChair: 'Formanden',
    planned: (from, until) => `planlagt ${from}–${until}`,
    long: (n) => `${n} min.`,
    papers: 'Sagen og indstillingen',
    began: 'Begyndt kl.',
    done: 'Slut kl.',
    begin: 'Begynd punktet',
    finish: 'Slut punktet',
    beginSays: (title) => `Begynd punktet ${title}`,
    finishSays: (title) => `Slut punktet ${title}`,
    outcome: 'Beslutning eller konklusion',
    more: 'Stemmer, uenighed og inhabilitet',
    moreOfDiscussion: 'Inhabilitet',
    votes: 'Stemmer',
    votesHint: 'Kun når der er stemt.',
    for: 'For',
    against: 'Imod',
    blank: 'Blank',
    dissent: 'Hvem er uenig, og hvorfor?',
    leaves: 'Hvem går ud, fordi de er inhabile?',
    actions: 'Opgaver',
    noItem: 'Opgaver uden punkt',
    line: 'Ny opgave på én linje',
    lineHint: 'Fx »Mette: send brevet til boligforeningen inden 1. november«',
    lineGive: 'Tilføj opgaven',
    by: (who, due) => `${who}, senest ${due}`,
    save: 'Gem referatet',
    conflict: 'En anden har skrevet her imens. Ret teksten, så den siger det, den skal, og gem igen.',
    standsNow: (who, when) => `Det står der nu – skrevet af ${who} ${when}:`,
    emptied: '(tomt)',
    yours: 'Din tekst:',
    close: 'Afslut mødet',
    closeSays: 'Når I er færdige: Fremmødet følger med, og beslutningerne skrives i beslutningsprotokollen.',
    faults: {
      'too-long': 'Teksten er for lang. Kort den af.',
      'no-votes': 'Skriv stemmerne som tal: for, imod og blank.',
      'no-time': 'Skriv klokkeslættet som timer og minutter – fx 9.30',
      'no-such-seat': 'En af pladserne findes ikke mere. Sæt hakkene igen.',
      'nobody-there': 'Vælg en, der sad på pladsen den dag.',
      carries: decisionRefusals.da.carries,
    },
    lineFaults: {
      'no-name': 'Begynd med navnet og et kolon – fx »Mette: ring til skolen inden 1. november«.',
      nobody: 'Der er ingen med adgang, der hedder det, der står før kolonet.',
      several: 'Flere hedder det. Skriv mere af navnet.',
      'no-day': 'Slut med en dag – fx »inden 1. november« eller »senest 1.11.2018«.',
      'gone-by': 'Dagen ligger før i dag. Vælg en, der kommer.',
      'nothing-to-do': 'Skriv også, hvad der skal gøres, mellem navnet og dagen.',
      'too-long': 'Opgaven er for lang. Kort den af.',
    },
    couldBe: (names) => `Det kan være: ${names.join(', ')}.`,
    unknown: 'ukendt',
    script: {
      begin:
        'Det, du skriver, gemmes undervejs. Skriver en anden i samme felt, ser I begge, hvad den anden har skrevet.',
      saved: 'Gemt kl. {0}',
      saving: 'Gemmer …',
      offline: 'Ingen forbindelse – det skrevne er gemt i browseren og sendes, når forbindelsen er der igen.',
      offlineHere:
        'Ingen forbindelse – det skrevne står kun her på siden. Luk den ikke; det sendes, når forbindelsen er der igen.',
      signedOut: 'Du er logget ud. Det skrevne er ikke gået tabt; det sendes, når du er logget ind igen.',
      signIn: 'Log ind igen',
      refused: 'Det blev ikke gemt: {0}',
      trouble: 'Det lykkedes ikke at gemme. Vi prøver igen om lidt; det skrevne er ikke gået tabt.',
      clash: 'En anden har skrevet i samme felt. Vælg, hvad der skal stå.',
      clashBy: '{0} skrev kl. {1}:',
      keepMine: 'Behold min',
      takeTheirs: 'Brug den andens',
      both: 'Sæt begge sammen',
      restored: 'Der var noget, der ikke var sendt, fra før. Det er sat ind igen.',
      given: 'Opgaven er givet: {0}',
      agendaChanged: 'Dagsordenen er ændret. Hent siden igen for at se de nye punkter.',
    },
    liveTitle: 'Følg mødet',
    liveLead: 'Det, der bliver noteret, mens mødet er i gang. Referatet er ikke godkendt endnu.',
    liveOver: 'Det, der blev noteret på mødet. Det, der gælder, står i referatet.',
    toSent: 'Læs referatet',
    again: 'Hent igen',
    nothingYet: 'Intet noteret endnu.',
    leads: (who) => `Mødet ledes af ${who}.`,
    now: 'nu',
    over: 'afsluttet',
    ran: (from, until) => `varede ${from}–${until}`,
    since: (from) => `i gang siden ${from}`,
    whoLeft: (seats) => `Gik ud som inhabil: ${seats}`,
    votesWere: (yes, against, blank) => `Stemmer: ${yes} for, ${against} imod, ${blank} blank`,
    dissents: (words) => `Uenig: ${words}`,
    liveScript: {
      follows: 'Siden følger med af sig selv.',
      updated: 'Opdateret kl. {0}.',
      slow: 'Siden følger med hvert halve minut.',
      gone: 'Siden følger ikke med mere. Hent den igen.',
    },
  },
  en: {
    title: 'Write the minutes',
    withoutScript:
      'Press Save the minutes as you go. Where somebody else wrote meanwhile, the rest is saved and you see both.',
    back: 'Back to the meeting',
    toMinutes: 'Write the minutes',
    toMinutesAgain: 'Mend the minutes',
    toLive: 'Follow the meeting',
    attendance: 'Attendance',
    attendanceClosed: 'The meeting is closed and the agreement was told who was there. Attendance is changed no more.',
    nobodySits: 'Nobody sat in the body’s seats on that day.',
    notNoted: 'Not noted',
    substitute: (name) => `Substitute: ${name}`,
    chair: 'Leads the meeting',
    chairHint: 'Choose only when the chair does not lead it.',
    theChair: 'The chair',
    planned: (from, until) => `planned ${from}–${until}`,
    long: (n) => `${n} min`,
    papers: 'The matter and the recommendation',
    began: 'Begun at',
    done: 'Done at',
    begin: 'Begin the item',
    finish: 'End the item',
    beginSays: (title) => `Begin the item ${title}`,
    finishSays: (title) => `End the item ${title}`,
    outcome: 'Decision or conclusion',
    more: 'Votes, dissent and conflict of interest',
    moreOfDiscussion: 'Conflict of interest',
    votes: 'Votes',
    votesHint: 'Only when a vote was taken.',
    for: 'For',
    against: 'Against',
    blank: 'Blank',
    dissent: 'Who dissents, and why?',
    leaves: 'Who leaves for a conflict of interest?',
    actions: 'Actions',
    noItem: 'Actions of no item',
    line: 'A new action in one line',
    lineHint: 'Such as “Mette: send the letter to the housing association by 1 November”',
    lineGive: 'Add the action',
    by: (who, due) => `${who}, by ${due}`,
    save: 'Save the minutes',
    conflict: 'Somebody else wrote here meanwhile. Make the text say what it must, and save again.',
    standsNow: (who, when) => `This stands there now – written by ${who} ${when}:`,
    emptied: '(empty)',
    yours: 'Your text:',
    close: 'Close the meeting',
    closeSays: 'When you are done: the attendance comes along, and the decisions are entered into the register.',
    faults: {
      'too-long': 'The text is too long. Shorten it.',
      'no-votes': 'Give the votes as numbers: for, against and blank.',
      'no-time': 'Write the time as hours and minutes – such as 9.30',
      'no-such-seat': 'One of the seats is no more. Tick again.',
      'nobody-there': 'Choose somebody who sat in the seat on that day.',
      carries: decisionRefusals.en.carries,
    },
    lineFaults: {
      'no-name': 'Begin with the name and a colon – such as “Mette: call the school by 1 November”.',
      nobody: 'Nobody with access is called what stands before the colon.',
      several: 'Several are called that. Write more of the name.',
      'no-day': 'End with a day – such as “by 1 November” or “by 1.11.2018”.',
      'gone-by': 'That day lies before today. Choose one that is to come.',
      'nothing-to-do': 'Say also what is to be done, between the name and the day.',
      'too-long': 'The action is too long. Shorten it.',
    },
    couldBe: (names) => `It could be: ${names.join(', ')}.`,
    unknown: 'unknown',
    script: {
      begin:
        'What you type is saved as you go. Should somebody else write in the same field, both of you see what the other wrote.',
      saved: 'Saved at {0}',
      saving: 'Saving …',
      offline: 'No connection – what you wrote is kept in the browser and sent when the connection is back.',
      offlineHere:
        'No connection – what you wrote stands on this page only. Do not close it; it is sent when the connection is back.',
      signedOut: 'You are signed out. What you wrote is not lost; it is sent when you are signed in again.',
      signIn: 'Sign in again',
      refused: 'It was not saved: {0}',
      trouble: 'It could not be saved. We try again shortly; what you wrote is not lost.',
      clash: 'Somebody else wrote in the same field. Choose what is to stand.',
      clashBy: '{0} wrote at {1}:',
      keepMine: 'Keep mine',
      takeTheirs: 'Use the other’s',
      both: 'Put both together',
      restored: 'Something from before had not been sent. It has been put in again.',
      given: 'The action is given: {0}',
      agendaChanged: 'The agenda has changed. Fetch the page again to see the new items.',
    },
    liveTitle: 'Follow the meeting',
    liveLead: 'What is being noted while the meeting goes on. The minutes are not approved yet.',
    liveOver: 'What was noted at the meeting. What holds stands in the minutes.',
    toSent: 'Read the minutes',
    again: 'Fetch again',
    nothingYet: 'Nothing noted yet.',
    leads: (who) => `The meeting is led by ${who}.`,
    now: 'now',
    over: 'done',
    ran: (from, until) => `took ${from}–${until}`,
    since: (from) => `going on since ${from}`,
    whoLeft: (seats) => `Left for a conflict of interest: ${seats}`,
    votesWere: (yes, against, blank) => `Votes: ${yes} for, ${against} against, ${blank} blank`,
    dissents: (words) => `Dissent: ${words}`,
    liveScript: {
      follows: 'The page keeps up by itself.',
      updated: 'Updated at {0}.',
      slow: 'The page keeps up every half minute.',
      gone: 'The page no longer keeps up. Fetch it again.',
    },
  },
}
