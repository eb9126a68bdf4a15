import type { Texts } from '../../platform/languages.ts'

interface CharterTexts {
  readonly title: (group: string) => string
  readonly lead: string
  readonly none: (group: string) => string
  readonly askedFor: (parts: string, body: string) => string
  readonly isApproved: (number: number) => string
  readonly notThis: (number: number) => string
  readonly newerDraft: (number: number) => string
  readonly notApproved: string
  readonly lacks: (parts: string) => string
  readonly norm: string
  readonly version: (number: number) => string
  readonly versions: string
  readonly versionHead: string
  readonly when: string
  readonly who: string
  readonly state: string
  readonly approved: string
  readonly draft: string
  readonly compare: string
  readonly compareSays: (number: number) => string
  readonly compareTitle: string
  readonly compareLead: (from: number, to: number) => string
  readonly noDifference: string
  readonly added: string
  readonly removed: string
  readonly endOfAdded: string
  readonly endOfRemoved: string
  readonly legendAdded: string
  readonly legendRemoved: string
  readonly newCriterion: string
  readonly goneCriterion: string
  readonly changedCriterion: string
  readonly write: string
  readonly begin: string
  readonly writeTitle: (group: string) => string
  readonly writeLead: string
  readonly asked: string
  readonly criterion: string
  readonly criterionNr: (n: number) => string
  readonly how: string
  readonly whenMeasured: string
  readonly howHint: string
  readonly whenHint: string
  readonly removeHint: string
  readonly moreRows: string
  readonly save: string
  readonly tooLong: string
  readonly criterionMissing: (n: number) => string
  readonly tooMany: string
  readonly changedMeanwhile: (number: number) => string
  readonly notMeasurable: string
  readonly nothing: string
  readonly approve: string
  readonly approveSays: (number: number) => string
  readonly approveTitle: (number: number) => string
  readonly approveLead: (body: string) => string
  readonly approveSubmit: string
  readonly lackingAsked: (parts: string) => string
  readonly unmeasuredAsked: (criteria: string) => string
  readonly approveAnyway: (parts: string) => string
  readonly decisionMissing: string
  readonly noDecisions: (body: string) => string
  readonly undo: string
  readonly undoTitle: string
  readonly undoLead: string
  readonly comments: string
  readonly noComments: string
  readonly comment: string
  readonly commentHint: string
  readonly commentMissing: string
  readonly commentSend: string
  readonly withdraw: string
  readonly withdrawSays: (when: string) => string
  readonly withdrawn: string
  readonly back: string
  readonly backToCharter: string
  readonly progressTitle: string
  readonly progressLead: string
  readonly measured: string
  readonly tell: string
  readonly tellSays: (criterion: string) => string
  readonly day: string
  readonly dayMissing: string
  readonly dayUnreadable: string
  readonly howFar: string
  readonly howFarMissing: string
  readonly words: string
  readonly wordsHint: string
  readonly wordsMissing: string
  readonly figure: string
  readonly figureHint: string
  readonly tellSubmit: string
  readonly history: string
  readonly noHistory: string
  readonly notTold: string
  readonly outcome: string
  readonly unknown: string
}

/** What is read about charters and progress. */
export const charterTexts: Texts<CharterTexts> = {
  da: {
    title: (group) => `Kommissorium: ${group}`,
    lead: 'Et kommissorium er gruppens opgave på skrift: hvad den skal, hvad der skal komme ud af det, og hvordan alle kan se, at det er lykkedes.',
    none: (group) => `Der er ikke skrevet noget kommissorium for ${group} endnu. Gruppen må gerne mødes imens.`,
    askedFor: (parts, body) => `Aftalen kræver: ${parts}. Det godkendes ved en beslutning i ${body}.`,
    isApproved: (number) => `Udgave ${number} er godkendt og gælder`,
    notThis: (number) => `Du læser udgave ${number}, som ikke er den godkendte.`,
    newerDraft: (number) => `Læs det nyeste udkast: udgave ${number}`,
    notApproved:
      'Kommissoriet er ikke godkendt endnu. Gruppen må gerne mødes imens, og på aftalens side står, at det mangler.',
    lacks: (parts) => `Det godkendte kommissorium mangler ${parts}. Det står der også på aftalens side.`,
    norm: 'Sådan ser aftalen på det',
    version: (number) => `Udgave ${number}`,
    versions: 'Alle udgaver',
    versionHead: 'Udgave',
    when: 'Gemt',
    who: 'Af',
    state: 'Status',
    approved: 'godkendt',
    draft: 'udkast',
    compare: 'Se forskellen',
    compareSays: (number) => `Se forskellen fra udgave ${number - 1} til ${number}`,
    compareTitle: 'Hvad der er ændret',
    compareLead: (from, to) => `Fra udgave ${from} til udgave ${to}.`,
    noDifference: 'De to udgaver siger det samme.',
    added: 'tilføjet: ',
    removed: 'fjernet: ',
    endOfAdded: ' (tilføjelse slut)',
    endOfRemoved: ' (fjernelse slut)',
    legendAdded: 'Tilføjet',
    legendRemoved: 'Fjernet',
    newCriterion: 'Nyt succeskriterium',
    goneCriterion: 'Succeskriterium, der er taget ud',
    changedCriterion: 'Ændret succeskriterium',
    write: 'Skriv på kommissoriet',
    begin: 'Begynd på kommissoriet',
    writeTitle: (group) => `Skriv på kommissoriet for ${group}`,
    writeLead: 'Hver gang du gemmer, bliver det en ny udgave. De tidligere bliver stående, så intet går tabt.',
    asked: 'Aftalen kræver det',
    criterion: 'Kriterium',
    criterionNr: (n) => `Succeskriterium ${n}`,
    how: 'Sådan måler vi det',
    whenMeasured: 'Hvornår',
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
    notMeasurable: 'siger ikke, hvordan og hvornår det måles',
    nothing: 'ikke skrevet endnu',
    approve: 'Godkend udgaven',
    approveSays: (number) => `Godkend udgave ${number}`,
    approveTitle: (number) => `Godkend udgave ${number}`,
    approveLead: (body) =>
      `${body} har besluttet, at udgaven er gruppens kommissorium. Aftalen får at vide, hvilke af de krævede dele der er i den.`,
    approveSubmit: 'Godkend',
    lackingAsked: (parts) => `Udgaven mangler ${parts}, som aftalen kræver. Sæt et kryds, hvis den er godkendt uden.`,
    unmeasuredAsked: (criteria) => `Disse succeskriterier siger ikke, hvordan og hvornår de måles: ${criteria}`,
    approveAnyway: (parts) => `Ja, udgaven er godkendt uden ${parts}`,
    decisionMissing: 'Vælg beslutningen',
    noDecisions: (body) => `${body} har ikke truffet nogen beslutning endnu, som godkendelsen kan hvile på.`,
    undo: 'Fortryd godkendelsen',
    undoTitle: 'Fortryd godkendelsen',
    undoLead:
      'For en godkendelse, der blev skrevet ind ved en fejl. Aftalen får besked, og den udgave, der var godkendt før, gælder igen.',
    comments: 'Kommentarer',
    noComments: 'Ingen har sagt noget til udgaven endnu.',
    comment: 'Din kommentar',
    commentHint: 'Alle i partnerskabet kan læse den. Du kan trække den tilbage igen.',
    commentMissing: 'Skriv kommentaren',
    commentSend: 'Send kommentaren',
    withdraw: 'Træk tilbage',
    withdrawSays: (when) => `Træk din kommentar fra ${when} tilbage`,
    withdrawn: 'Trukket tilbage.',
    back: 'Tilbage til gruppen',
    backToCharter: 'Tilbage til kommissoriet',
    progressTitle: 'Hvor langt er vi?',
    progressLead:
      'Skriv, hvor langt arbejdet er. Skriv aldrig om enkelte personer. Det, der blev skrevet før, bliver stående.',
    measured: 'Måles',
    tell: 'Fortæl',
    tellSays: (criterion) => `Fortæl, hvor langt I er: ${criterion}`,
    day: 'Pr. hvilken dag?',
    dayMissing: 'Skriv dagen',
    dayUnreadable: 'Skriv datoen som dag, måned, år – fx 31.12.2018',
    howFar: 'Hvor langt er arbejdet?',
    howFarMissing: 'Vælg, hvor langt arbejdet er',
    words: 'Med ord',
    wordsHint: 'Hvad er gjort, og hvad mangler?',
    wordsMissing: 'Skriv et par ord om, hvor langt I er',
    figure: 'Et tal, hvis der er et',
    figureHint: 'Fx »14 af 20 opgange«',
    tellSubmit: 'Gem',
    history: 'Fortalt før',
    noHistory: 'Der er ikke fortalt noget endnu.',
    notTold: 'ikke fortalt endnu',
    outcome: 'Sådan gik det',
    unknown: 'ukendt',
  },
  en: {
    title: (group) => `Charter: ${group}`,
    lead: 'A charter is the group’s task in writing: what it is to do, what is to come of it, and how everybody can see that it succeeded.',
    none: (group) => `No charter has been written for ${group} yet. The group may meet meanwhile.`,
    askedFor: (parts, body) => `The agreement asks for: ${parts}. It is approved by a decision of ${body}.`,
    isApproved: (number) => `Version ${number} is approved and holds`,
    notThis: (number) => `You are reading version ${number}, which is not the approved one.`,
    newerDraft: (number) => `Read the newest draft: version ${number}`,
    notApproved:
      'The charter is not approved yet. The group may meet meanwhile, and the agreement’s page says that it is missing.',
    lacks: (parts) => `The approved charter lacks ${parts}. The agreement’s page says so, too.`,
    norm: 'How the agreement sees it',
    version: (number) => `Version ${number}`,
    versions: 'All versions',
    versionHead: 'Version',
    when: 'Saved',
    who: 'By',
    state: 'State',
    approved: 'approved',
    draft: 'draft',
    compare: 'See the difference',
    compareSays: (number) => `See the difference from version ${number - 1} to ${number}`,
    compareTitle: 'What has changed',
    compareLead: (from, to) => `From version ${from} to version ${to}.`,
    noDifference: 'The two versions say the same.',
    added: 'added: ',
    removed: 'removed: ',
    endOfAdded: ' (end of addition)',
    endOfRemoved: ' (end of removal)',
    legendAdded: 'Added',
    legendRemoved: 'Removed',
    newCriterion: 'New success criterion',
    goneCriterion: 'Success criterion taken out',
    changedCriterion: 'Changed success criterion',
    write: 'Write on the charter',
    begin: 'Begin the charter',
    writeTitle: (group) => `Write on the charter of ${group}`,
    writeLead: 'Each time you save, it becomes a new version. The earlier ones stay, so nothing is lost.',
    asked: 'The agreement asks for it',
    criterion: 'Criterion',
    criterionNr: (n) => `Success criterion ${n}`,
    how: 'How we measure it',
    whenMeasured: 'When',
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
    notMeasurable: 'does not say how and when it is measured',
    nothing: 'not written yet',
    approve: 'Approve the version',
    approveSays: (number) => `Approve version ${number}`,
    approveTitle: (number) => `Approve version ${number}`,
    approveLead: (body) =>
      `${body} has decided that the version is the group’s charter. The agreement is told which of the required parts it holds.`,
    approveSubmit: 'Approve',
    lackingAsked: (parts) =>
      `The version lacks ${parts}, which the agreement asks for. Tick if it was approved without.`,
    unmeasuredAsked: (criteria) => `These success criteria do not say how and when they are measured: ${criteria}`,
    approveAnyway: (parts) => `Yes, the version was approved without ${parts}`,
    decisionMissing: 'Choose the decision',
    noDecisions: (body) => `${body} has taken no decision yet that the approval can rest on.`,
    undo: 'Undo the approval',
    undoTitle: 'Undo the approval',
    undoLead:
      'For an approval that was entered by mistake. The agreement is told, and the version that was approved before holds again.',
    comments: 'Comments',
    noComments: 'Nobody has said anything about the version yet.',
    comment: 'Your comment',
    commentHint: 'Everybody in the partnership can read it. You can withdraw it again.',
    commentMissing: 'Write the comment',
    commentSend: 'Send the comment',
    withdraw: 'Withdraw',
    withdrawSays: (when) => `Withdraw your comment of ${when}`,
    withdrawn: 'Withdrawn.',
    back: 'Back to the group',
    backToCharter: 'Back to the charter',
    progressTitle: 'How far are we?',
    progressLead: 'Say how far the work is. Never write about single persons. What was told before stays.',
    measured: 'Measured',
    tell: 'Tell',
    tellSays: (criterion) => `Tell how far you are: ${criterion}`,
    day: 'As of which day?',
    dayMissing: 'Give the day',
    dayUnreadable: 'Write the date as day, month, year – such as 31.12.2018',
    howFar: 'How far is the work?',
    howFarMissing: 'Choose how far the work is',
    words: 'In words',
    wordsHint: 'What is done, and what is missing?',
    wordsMissing: 'Write a few words on how far you are',
    figure: 'A figure, if there is one',
    figureHint: 'Such as “14 of 20 stairways”',
    tellSubmit: 'Save',
    history: 'Told before',
    noHistory: 'Nothing has been told yet.',
    notTold: 'not told yet',
    outcome: 'How it went',
    unknown: 'unknown',
  },
}
