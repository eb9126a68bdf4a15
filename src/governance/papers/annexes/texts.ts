import type { Texts } from '../../../platform/languages.ts'

/** Said in the journal of an annex that was withdrawn; the journal is kept in the agreement's own language. */
export const withdrawnReason = 'Bilaget er trukket tilbage.'

interface AnnexTexts {
  readonly annexes: string
  readonly numbered: (item: number, annex: number) => string
  readonly none: string
  readonly add: string
  readonly addTo: (item: string) => string
  readonly lead: string
  readonly files: string
  readonly filesHint: (each: number, together: number) => string
  readonly filesMissing: string
  readonly tooManyAtOnce: (most: number) => string
  readonly tooLarge: (megabytes: number) => string
  readonly closed: string
  readonly closedHint: string
  readonly save: string
  readonly kept: (names: string) => string
  readonly turnedAway: (name: string, why: string) => string
  readonly notKept: string
  readonly closedTag: string
  readonly late: string
  readonly lateVersion: string
  readonly withdrawn: string
  readonly active: string
  readonly earlier: (version: number) => string
  readonly earlierSays: (title: string, version: number) => string
  readonly change: string
  readonly changeSays: (title: string) => string
  readonly changeTitle: string
  readonly title: string
  readonly titleMissing: string
  readonly titleTooLong: string
  readonly changedMeanwhile: (title: string) => string
  readonly up: string
  readonly upSays: (title: string) => string
  readonly newVersion: string
  readonly newVersionLead: string
  readonly file: string
  readonly fileMissing: string
  readonly addVersion: string
  readonly remove: string
  readonly removeSays: (title: string) => string
  readonly withdraw: string
  readonly withdrawSays: (title: string) => string
  readonly back: string
  readonly manage: string
  readonly manageSays: (item: string) => string
}

/** What is read about annexes. */
export const annexTexts: Texts<AnnexTexts> = {
  da: {
    annexes: 'Bilag',
    numbered: (item, annex) => `Bilag ${item}.${annex}`,
    none: 'Der er ingen bilag endnu.',
    add: 'Tilføj bilag',
    addTo: (item) => `Bilag til ${item}`,
    lead: 'Læg de filer, mødet skal have, ved punktet. Du kan vælge flere på én gang.',
    files: 'Filer',
    filesHint: (each, together) =>
      `PDF, Word, Excel, OpenDocument, PNG, JPEG eller tekst. Hver fil må fylde ${each} MB, alle tilsammen ${together} MB ad gangen.`,
    filesMissing: 'Vælg mindst én fil',
    tooManyAtOnce: (most) => `Vælg højst ${most} filer ad gangen`,
    tooLarge: (megabytes) =>
      `Det fylder for meget, og intet af det er gemt. Send højst ${megabytes} MB ad gangen, eller del filen op.`,
    closed: 'Lukket bilag',
    closedHint:
      'Ses kun af dem, der sidder i organet på mødedagen, og af sekretær og formand – også når punktet er åbent.',
    save: 'Gem bilag',
    kept: (names) => `Gemt: ${names}`,
    turnedAway: (name, why) => `»${name}«: ${why}`,
    notKept: 'De her filer blev ikke gemt',
    closedTag: 'lukket bilag',
    late: 'kom efter udsendelsen',
    lateVersion: 'ny udgave efter udsendelsen',
    withdrawn: 'trukket tilbage',
    active: 'Indeholder makroer eller programkode. Åbn kun filen, hvis du ved, hvem der har lavet den.',
    earlier: (version) => `udgave ${version}`,
    earlierSays: (title, version) => `Hent udgave ${version} af ${title}`,
    change: 'Ret',
    changeSays: (title) => `Ret bilaget ${title}`,
    changeTitle: 'Ret bilaget',
    title: 'Hvad hedder bilaget?',
    titleMissing: 'Skriv, hvad bilaget hedder',
    titleTooLong: 'Navnet er for langt. Skriv højst 200 tegn.',
    changedMeanwhile: (title) =>
      `En anden har rettet bilaget imens. Det hedder nu »${title}«. Gem igen, hvis dit skal gælde.`,
    up: 'Flyt op',
    upSays: (title) => `Flyt op: ${title}`,
    newVersion: 'Ny udgave',
    newVersionLead: 'Den nye udgave bliver den, mødet får. De tidligere bliver stående.',
    file: 'Fil',
    fileMissing: 'Vælg en fil',
    addVersion: 'Gem den nye udgave',
    remove: 'Fjern bilaget',
    removeSays: (title) => `»${title}« forsvinder helt, også filen. Det kan ikke fortrydes.`,
    withdraw: 'Træk bilaget tilbage',
    withdrawSays: (title) =>
      `»${title}« er sendt ud og bliver stående på listen som trukket tilbage. Kun sekretær og formand kan åbne filen bagefter. Det kan ikke fortrydes.`,
    back: 'Tilbage til mødet',
    manage: 'Tilføj eller ret bilag',
    manageSays: (item) => `Tilføj eller ret bilag til ${item}`,
  },
  en: {
    annexes: 'Annexes',
    numbered: (item, annex) => `Annex ${item}.${annex}`,
    none: 'There are no annexes yet.',
    add: 'Add annexes',
    addTo: (item) => `Annexes to ${item}`,
    lead: 'Put the files that the meeting needs with the item. You can choose several at once.',
    files: 'Files',
    filesHint: (each, together) =>
      `PDF, Word, Excel, OpenDocument, PNG, JPEG or text. Each file may hold ${each} MB, all together ${together} MB at a time.`,
    filesMissing: 'Choose at least one file',
    tooManyAtOnce: (most) => `Choose ${most} files at a time at the most`,
    tooLarge: (megabytes) =>
      `That is too much, and nothing of it was saved. Send ${megabytes} MB at a time at the most, or split the file.`,
    closed: 'Closed annex',
    closedHint:
      'Seen only by those who sit in the body on the day of the meeting, and by secretary and chair – also when the item is open.',
    save: 'Save annexes',
    kept: (names) => `Saved: ${names}`,
    turnedAway: (name, why) => `»${name}«: ${why}`,
    notKept: 'These files were not saved',
    closedTag: 'closed annex',
    late: 'came after the papers were sent',
    lateVersion: 'new version after the papers were sent',
    withdrawn: 'withdrawn',
    active: 'Holds macros or program code. Open the file only if you know who made it.',
    earlier: (version) => `version ${version}`,
    earlierSays: (title, version) => `Fetch version ${version} of ${title}`,
    change: 'Change',
    changeSays: (title) => `Change the annex ${title}`,
    changeTitle: 'Change the annex',
    title: 'What is the annex called?',
    titleMissing: 'Write what the annex is called',
    titleTooLong: 'The name is too long. Write 200 characters at the most.',
    changedMeanwhile: (title) =>
      `Somebody changed the annex meanwhile. It is now called »${title}«. Save again if yours is to stand.`,
    up: 'Move up',
    upSays: (title) => `Move up: ${title}`,
    newVersion: 'New version',
    newVersionLead: 'The new version is the one that the meeting gets. The earlier ones stay.',
    file: 'File',
    fileMissing: 'Choose a file',
    addVersion: 'Save the new version',
    remove: 'Remove the annex',
    removeSays: (title) => `»${title}« goes for good, its file too. This cannot be undone.`,
    withdraw: 'Withdraw the annex',
    withdrawSays: (title) =>
      `»${title}« was sent and stays on the list as withdrawn. Only secretary and chair can open the file afterwards. This cannot be undone.`,
    back: 'Back to the meeting',
    manage: 'Add or change annexes',
    manageSays: (item) => `Add or change annexes to ${item}`,
  },
}

/** Why something may not be done with an annex, for button and command alike. */
export const refusals = {
  da: {
    'not-a-keeper': 'Sekretæren og formanden lægger bilag på dagsordenen.',
    'is-over': 'Mødet er holdt eller aflyst og kan ikke ændres.',
    'already-sent': 'Dagsordenen er sendt. Træk bilaget tilbage i stedet.',
    'not-sent': 'Dagsordenen er ikke sendt. Fjern bilaget i stedet.',
    'withdrawn-already': 'Bilaget er trukket tilbage.',
    'too-many': 'Et punkt kan højst have 50 bilag. Saml nogle af dem i én fil.',
    'somebody-was-quicker': 'En anden har ændret det imens. Åbn siden igen, og se, hvad der står.',
  },
  en: {
    'not-a-keeper': 'The secretary and the chair put annexes on the agenda.',
    'is-over': 'The meeting was held or cancelled and is not changed any more.',
    'already-sent': 'The papers have been sent. Withdraw the annex instead.',
    'not-sent': 'The papers have not been sent. Remove the annex instead.',
    'withdrawn-already': 'The annex has been withdrawn.',
    'too-many': 'An item can have 50 annexes at the most. Put some of them into one file.',
    'somebody-was-quicker': 'Somebody changed it meanwhile. Open the page again and see what stands there.',
  },
} as const satisfies Texts<Record<string, string>>
