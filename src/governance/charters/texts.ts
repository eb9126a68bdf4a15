import type { Texts } from '../../platform/languages.ts'

interface CharterTexts {
  readonly title: (group: string) => string
  readonly titleOf: (group: string, number: number) => string
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
  readonly asked: string
  readonly criterion: string
  readonly how: string
  readonly whenMeasured: string
  readonly notMeasurable: string
  readonly nothing: string
  readonly approve: string
  readonly approveSays: (number: number) => string
  readonly undo: string
  readonly comments: string
  readonly noComments: string
  readonly comment: string
  readonly commentHint: string
  readonly commentSend: string
  readonly withdraw: string
  readonly withdrawSays: (when: string) => string
  readonly withdrawn: string
  readonly back: string
  readonly backToCharter: string
  readonly progressTitle: string
  readonly measured: string
  readonly tellSays: (criterion: string) => string
  readonly howFar: string
  readonly words: string
  readonly figure: string
  readonly notTold: string
  readonly outcome: string
  readonly unknown: string
}

/** What is read about charters and progress. */
export const charterTexts: Texts<CharterTexts> = {
  da: {
    title: (group) => `Kommissorium: ${group}`,
    titleOf: (group, number) => `Kommissorium: ${group}, udgave ${number}`,
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
    asked: 'Aftalen kræver det',
    criterion: 'Kriterium',
    how: 'Sådan måler vi det',
    whenMeasured: 'Hvornår',
    notMeasurable: 'siger ikke, hvordan og hvornår det måles',
    nothing: 'ikke skrevet endnu',
    approve: 'Godkend udgaven',
    approveSays: (number) => `Godkend udgave ${number}`,
    undo: 'Fortryd godkendelsen',
    comments: 'Kommentarer',
    noComments: 'Ingen har sagt noget til udgaven endnu.',
    comment: 'Din kommentar',
    commentHint: 'Alle i partnerskabet kan læse den. Du kan trække den tilbage igen.',
    commentSend: 'Send kommentaren',
    withdraw: 'Træk tilbage',
    withdrawSays: (when) => `Træk tilbage: din kommentar fra ${when}`,
    withdrawn: 'Trukket tilbage.',
    back: 'Tilbage til gruppen',
    backToCharter: 'Tilbage til kommissoriet',
    progressTitle: 'Hvor langt er vi?',
    measured: 'Måles',
    tellSays: (criterion) => `Fortæl, hvor langt I er: ${criterion}`,
    howFar: 'Hvor langt er arbejdet?',
    words: 'Med ord',
    figure: 'Et tal, hvis der er et',
    notTold: 'ikke fortalt endnu',
    outcome: 'Sådan gik det',
    unknown: 'ukendt',
  },
  en: {
    title: (group) => `Charter: ${group}`,
    titleOf: (group, number) => `Charter: ${group}, version ${number}`,
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
    asked: 'The agreement asks for it',
    criterion: 'Criterion',
    how: 'How we measure it',
    whenMeasured: 'When',
    notMeasurable: 'does not say how and when it is measured',
    nothing: 'not written yet',
    approve: 'Approve the version',
    approveSays: (number) => `Approve version ${number}`,
    undo: 'Undo the approval',
    comments: 'Comments',
    noComments: 'Nobody has said anything about the version yet.',
    comment: 'Your comment',
    commentHint: 'Everybody in the partnership can read it. You can withdraw it again.',
    commentSend: 'Send the comment',
    withdraw: 'Withdraw',
    withdrawSays: (when) => `Withdraw: your comment of ${when}`,
    withdrawn: 'Withdrawn.',
    back: 'Back to the group',
    backToCharter: 'Back to the charter',
    progressTitle: 'How far are we?',
    measured: 'Measured',
    tellSays: (criterion) => `Tell how far you are: ${criterion}`,
    howFar: 'How far is the work?',
    words: 'In words',
    figure: 'A figure, if there is one',
    notTold: 'not told yet',
    outcome: 'How it went',
    unknown: 'unknown',
  },
}
