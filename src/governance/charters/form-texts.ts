import type { Texts } from '../../platform/languages.ts'

interface CharterFormTexts {
  readonly writeTitle: (group: string) => string
  readonly writeLead: string
  readonly criterionNr: (n: number) => string
  readonly howHint: string
  readonly whenHint: string
  readonly removeHint: string
  readonly moreRows: string
  readonly save: string
  readonly tooLong: string
  readonly criterionMissing: (n: number) => string
  readonly tooMany: string
  readonly changedMeanwhile: (number: number) => string
  readonly approveTitle: (number: number) => string
  readonly approveLead: (body: string) => string
  readonly approveSubmit: string
  readonly lackingAsked: (parts: string) => string
  readonly unmeasuredAsked: (criteria: string) => string
  readonly quoted: (words: string) => string
  readonly approveAnyway: (parts: string) => string
  readonly decisionMissing: string
  readonly noDecisions: (body: string) => string
  readonly undoTitle: string
  readonly undoLead: string
  readonly commentMissing: string
  readonly progressLead: string
  readonly day: string
  readonly dayMissing: string
  readonly dayUnreadable: string
  readonly howFarMissing: string
  readonly wordsHint: string
  readonly wordsMissing: string
  readonly figureHint: string
  readonly tellSubmit: string
  readonly history: string
  readonly noHistory: string
}

/** What is read on the forms of charters and progress. */
export const charterFormTexts: Texts<CharterFormTexts> = {
  da: {
    writeTitle: (group) => `Skriv på kommissoriet for ${group}`,
    writeLead: 'Hver gang du gemmer, bliver det en ny udgave. De tidligere bliver stående, så intet går tabt.',
    criterionNr: (n) => `Succeskriterium ${n}`,
    howHint: 'Fx »vi tæller deltagerne ved hvert møde«',
    whenHint: 'Fx »hvert kvartal« eller »inden 1.6.2019«',
    removeHint: 'Tøm et kriterium, hvis det skal ud.',
    moreRows: 'Flere rækker',
    save: 'Gem som ny udgave',
    tooLong: 'Teksten er for lang. Forkort den.',
    criterionMissing: (n) => `Succeskriterium ${n}: Skriv kriteriet, eller tøm hele rækken`,
    tooMany: 'Der kan højst være 30 succeskriterier',
    changedMeanwhile: (number) =>
      `Imens er udgave ${number} gemt. Den står her; det, du skrev, står i felterne. Gem igen, når du har samlet dem.`,
    approveTitle: (number) => `Godkend udgave ${number}`,
    approveLead: (body) =>
      `${body} har besluttet, at udgaven er gruppens kommissorium. Aftalen får at vide, hvilke af de krævede dele der er i den.`,
    approveSubmit: 'Godkend',
    lackingAsked: (parts) => `Udgaven mangler ${parts}, som aftalen kræver. Sæt et kryds, hvis den er godkendt uden.`,
    quoted: (words) => `»${words}«`,
    unmeasuredAsked: (criteria) => `Disse succeskriterier siger ikke, hvordan og hvornår de måles: ${criteria}`,
    approveAnyway: (parts) => `Ja, udgaven er godkendt uden ${parts}`,
    decisionMissing: 'Vælg beslutningen',
    noDecisions: (body) => `${body} har ikke truffet nogen beslutning endnu, som godkendelsen kan hvile på.`,
    undoTitle: 'Fortryd godkendelsen',
    undoLead:
      'For en godkendelse, der blev skrevet ind ved en fejl. Aftalen får besked, og den udgave, der var godkendt før, gælder igen.',
    commentMissing: 'Skriv kommentaren',
    progressLead:
      'Skriv, hvor langt arbejdet er. Skriv aldrig om enkelte personer. Det, der blev skrevet før, bliver stående.',
    day: 'Pr. hvilken dag?',
    dayMissing: 'Skriv dagen',
    dayUnreadable: 'Skriv datoen som dag, måned, år – fx 31.12.2018',
    howFarMissing: 'Vælg, hvor langt arbejdet er',
    wordsHint: 'Hvad er gjort, og hvad mangler?',
    wordsMissing: 'Skriv et par ord om, hvor langt I er',
    figureHint: 'Fx »14 af 20 opgange«',
    tellSubmit: 'Gem',
    history: 'Fortalt før',
    noHistory: 'Der er ikke fortalt noget endnu.',
  },
  en: {
    writeTitle: (group) => `Write on the charter of ${group}`,
    writeLead: 'Each time you save, it becomes a new version. The earlier ones stay, so nothing is lost.',
    criterionNr: (n) => `Success criterion ${n}`,
    howHint: 'Such as “we count those who come to each meeting”',
    whenHint: 'Such as “every quarter” or “by 1 June 2019”',
    removeHint: 'Empty a criterion to take it out.',
    moreRows: 'More rows',
    save: 'Save as a new version',
    tooLong: 'The text is too long. Shorten it.',
    criterionMissing: (n) => `Success criterion ${n}: give the criterion, or empty the whole row`,
    tooMany: 'There can be 30 success criteria at the most',
    changedMeanwhile: (number) =>
      `Version ${number} was saved meanwhile. It stands here; what you wrote stands in the fields. Save again when you have put them together.`,
    approveTitle: (number) => `Approve version ${number}`,
    approveLead: (body) =>
      `${body} has decided that the version is the group’s charter. The agreement is told which of the required parts it holds.`,
    approveSubmit: 'Approve',
    lackingAsked: (parts) =>
      `The version lacks ${parts}, which the agreement asks for. Tick if it was approved without.`,
    quoted: (words) => `“${words}”`,
    unmeasuredAsked: (criteria) => `These success criteria do not say how and when they are measured: ${criteria}`,
    approveAnyway: (parts) => `Yes, the version was approved without ${parts}`,
    decisionMissing: 'Choose the decision',
    noDecisions: (body) => `${body} has taken no decision yet that the approval can rest on.`,
    undoTitle: 'Undo the approval',
    undoLead:
      'For an approval that was entered by mistake. The agreement is told, and the version that was approved before holds again.',
    commentMissing: 'Write the comment',
    progressLead: 'Say how far the work is. Never write about single persons. What was told before stays.',
    day: 'As of which day?',
    dayMissing: 'Give the day',
    dayUnreadable: 'Write the date as day, month, year – such as 31.12.2018',
    howFarMissing: 'Choose how far the work is',
    wordsHint: 'What is done, and what is missing?',
    wordsMissing: 'Write a few words on how far you are',
    figureHint: 'Such as “14 of 20 stairways”',
    tellSubmit: 'Save',
    history: 'Told before',
    noHistory: 'Nothing has been told yet.',
  },
}
