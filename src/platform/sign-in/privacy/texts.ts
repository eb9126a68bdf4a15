/* oxlint-disable max-lines -- the privacy notice, a table of texts in both languages. */
import type { Texts } from '../../languages.ts'
import { keptDays } from '../retention.ts'

/** One kind of thing that is kept about a member. */
export interface KeptThing {
  readonly what: string
  readonly why: string
  /** May name a limit of this installation. */
  readonly howLong: string | ((facts: KeptFacts) => string)
  readonly whoSees: string
}

/** What the notice is told of the installation. */
export interface KeptFacts {
  /** How long a session lasts without use, and at most, in words. */
  readonly idle: string
  readonly longest: string
}

interface PrivacyTexts {
  readonly title: string
  readonly lead: string
  readonly what: string
  readonly why: string
  readonly howLong: string
  readonly whoSees: string
  readonly table: string
  readonly things: readonly KeptThing[]
  readonly notKept: string
  readonly notKeptList: readonly string[]
  readonly cookies: string
  readonly cookiesSay: (facts: KeptFacts) => readonly string[]
  readonly controller: string
  readonly controllerSays: readonly string[]
  readonly rights: string
  readonly rightsSay: readonly string[]
  readonly contact: string
  readonly contactElse: string
  readonly complaint: string
}

/** The privacy notice for members (SIGN-41). Every figure in it is the one that the program goes by. */
export const privacyTexts: Texts<PrivacyTexts> = {
  da: {
    title: 'Det gemmer vi om dig',
    lead: 'For dig, der er medlem af et partnerskab og logger ind. Her står, hvad Samværk gemmer om dig, hvorfor, hvor længe, og hvem der ser det.',
    what: 'Hvad',
    why: 'Hvorfor',
    howLong: 'Hvor længe',
    whoSees: 'Hvem ser det',
    table: 'Oplysninger om medlemmer',
    things: [
      {
        what: 'Dit navn og den part, du hører til',
        why: 'Så andre kan se, hvem der har gjort hvad i partnerskabet.',
        howLong: 'Så længe partnerskabets arkiv. Navnet bliver stående på det, du har gjort.',
        whoSees: 'Medlemmer af dit partnerskab.',
      },
      {
        what: 'Dine funktioner og hvornår du har haft dem',
        why: 'De afgør, hvad du kan se og gøre.',
        howLong: 'Så længe partnerskabets arkiv.',
        whoSees: 'Medlemmer af dit partnerskab.',
      },
      {
        what: 'Din e-mail og dit valg af sprog',
        why: 'Så du kan logge ind og få mail fra os.',
        howLong: `E-mailen slettes ${keptDays.account} dage efter, at din sidste adgang er afsluttet.`,
        whoSees: 'Du selv og administratoren i dit partnerskab.',
      },
      {
        what: 'Et aftryk af din adgangskode, aldrig koden selv',
        why: 'Så vi kan se, at det er dig.',
        howLong: `Til du vælger en ny, og højst ${keptDays.account} dage efter, at din adgang er afsluttet.`,
        whoSees: 'Ingen. Aftrykket kan ikke læses tilbage.',
      },
      {
        what: 'Hvornår du loggede ind, hvornår du sidst brugte siden, og browserens navn (fx Firefox)',
        why: 'Så du kan se, hvor du er logget ind, og logge ud derfra.',
        howLong: ({ longest }) =>
          `Du logges ud efter højst ${longest}. Linjen slettes ${keptDays.session} dage efter sidste brug.`,
        whoSees: 'Kun du selv.',
      },
      {
        what: 'At du er inviteret eller har bedt om en ny adgangskode',
        why: 'Så adressen i mailen kun virker én gang og i kort tid.',
        howLong: `${keptDays.link} dage efter, at adressen er udløbet.`,
        whoSees: 'Administratoren ser, at en invitation er sendt. Resten ser ingen.',
      },
      {
        what: 'Dine nøgler til programmer: navn, hvad de må, og hvilken dag de sidst er brugt',
        why: 'Så du kan holde styr på dem.',
        howLong: `${keptDays.token} dage efter, at nøglen er udløbet eller trukket tilbage. Svaret på det, et program skrev, gemmes i 24 timer.`,
        whoSees: 'Kun du selv.',
      },
      {
        what: 'At der er forsøgt at logge ind, talt under et sløret aftryk af e-mail og netværksadresse',
        why: 'Så ingen kan gætte sig frem til din adgangskode.',
        howLong: `${keptDays.limit} dage efter sidste forsøg.`,
        whoSees: 'Ingen. Vi kan ikke selv læse, hvem det er.',
      },
      {
        what: 'Mails til dig: hvad de handler om, og om de nåede frem',
        why: 'Så en mail, der ikke når frem, bliver opdaget.',
        howLong: `Teksten slettes, når mailen er sendt. At den er sendt, gemmes i ${keptDays.mail} dage.`,
        whoSees:
          'Administratoren ser, hvad den handlede om, ikke hvad der stod. Sekretær og formand ser, om en invitation nåede frem.',
      },
      {
        what: 'Hvilke møder du er inviteret til, og hvilken tid du fik at vide',
        why: 'Så du får besked, når et møde flyttes, og partnerskabet kan se, hvem der var indkaldt.',
        howLong: 'Så længe partnerskabets arkiv.',
        whoSees: 'Du selv, sekretæren og formanden.',
      },
      {
        what: 'Hvilke pladser du har og har haft, hvilke møder du kom til, hvad du forlod rummet for, og de opgaver, du fik',
        why: 'Det hører til partnerskabets organer og referater.',
        howLong: 'Så længe partnerskabets arkiv.',
        whoSees: 'Medlemmer af dit partnerskab. Det, der hører til et lukket punkt, ser kun organet og dig selv.',
      },
      {
        what: 'At du har godkendt et referat eller svaret i en skriftlig høring, og hvad du skrev',
        why: 'Så det kan ses, hvad partnerskabet har besluttet, og hvem der stod bag.',
        howLong: 'Så længe partnerskabets arkiv.',
        whoSees:
          'Svar og bemærkninger ser organet, sekretæren og formanden. At et referat er godkendt, ser medlemmerne.',
      },
      {
        what: 'Hvornår du kan mødes, når der skal findes en dato',
        why: 'Så mødet bliver lagt, når flest kan.',
        howLong: 'Dine ord ved siden af svaret slettes, når datoen er fundet. Ja og nej bliver stående ved pladsen.',
        whoSees: 'Organet, sekretæren og formanden.',
      },
      {
        what: 'Hvordan du vil mindes om opgaver, og et aftryk af din kalenders hemmelige adresse',
        why: 'Så du får de mails, du har valgt, og kan abonnere på dine møder.',
        howLong: 'Til du ændrer det. Kalenderen holder op med din adgang.',
        whoSees: 'Kun du selv. Adressen kan ingen læse tilbage.',
      },
      {
        what: 'Hvad du har gjort i systemet og hvornår, under et nummer i stedet for dit navn',
        why: 'Så partnerskabet kan stå til ansvar, og ingen kan ændre sporene bagefter.',
        howLong: 'Så længe partnerskabets arkiv. Det kan ikke ændres eller slettes.',
        whoSees: 'Du selv og partnerskabets revisor.',
      },
    ],
    notKept: 'Det gemmer vi ikke',
    notKeptList: [
      'hvilke sider du læser, når der ikke står personoplysninger på dem',
      'din netværksadresse, din placering eller din maskine',
      'noget om dig fra andre steder',
    ],
    cookies: 'Cookies',
    cookiesSay: ({ idle, longest }) => [
      `Én cookie husker, at du er logget ind. Den virker i højst ${longest}, og ${idle} uden brug, og forsvinder, når du lukker browseren.`,
      'Én cookie husker dit sprog i et år, hvis du vælger et. Der er ingen andre, og ingen følger dig.',
    ],
    controller: 'Hvem har ansvaret',
    controllerSays: [
      'Parterne i dit partnerskab er sammen om systemet. Din egen myndighed har ansvaret for oplysningerne om dig som dens medarbejder.',
      'De gemmes, fordi myndighederne skal løse deres opgaver og kunne gøre rede for det (databeskyttelsesforordningen, artikel 6, stk. 1, litra e).',
      'De, der driver systemet for partnerskabet, kan komme til det, der er gemt, når driften kræver det. Adgangskoder og nøgler kan de ikke læse.',
    ],
    rights: 'Det kan du bede om',
    rightsSay: [
      'at se, hvad vi har om dig: det meste står på din egen side, når du er logget ind',
      'at få rettet, hvad der er forkert',
      'at få slettet, hvad der ikke længere er brug for; det, arkivet kræver, bliver stående',
      'at vi holder op med noget, du har en god grund imod',
    ],
    contact: 'Spørg os',
    contactElse:
      'Skriv til administratoren i dit partnerskab eller til databeskyttelsesrådgiveren i din egen myndighed.',
    complaint: 'Er du utilfreds med svaret, kan du klage til Datatilsynet',
  },
  en: {
    title: 'What we keep about you',
    lead: 'For you who are a member of a partnership and sign in. Here is what Samværk keeps about you, why, for how long, and who sees it.',
    what: 'What',
    why: 'Why',
    howLong: 'How long',
    whoSees: 'Who sees it',
    table: 'What is kept about members',
    things: [
      {
        what: 'Your name and the party that you belong to',
        why: 'So that others can see who did what in the partnership.',
        howLong: 'As long as the records of the partnership. Your name stays on what you have done.',
        whoSees: 'Members of your partnership.',
      },
      {
        what: 'Your functions and when you held them',
        why: 'They decide what you can see and do.',
        howLong: 'As long as the records of the partnership.',
        whoSees: 'Members of your partnership.',
      },
      {
        what: 'Your e-mail and your choice of language',
        why: 'So that you can sign in and get mail from us.',
        howLong: `The e-mail is deleted ${keptDays.account} days after your last access has ended.`,
        whoSees: 'You and the administrator of your partnership.',
      },
      {
        what: 'A print of your password, never the password itself',
        why: 'So that we can see that it is you.',
        howLong: `Until you choose a new one, and ${keptDays.account} days at most after your access has ended.`,
        whoSees: 'Nobody. The print cannot be read back.',
      },
      {
        what: 'When you signed in, when you last used the site, and the browser’s name (such as Firefox)',
        why: 'So that you can see where you are signed in, and sign out from there.',
        howLong: ({ longest }) =>
          `You are signed out after ${longest} at most. The line is deleted ${keptDays.session} days after its last use.`,
        whoSees: 'Only you.',
      },
      {
        what: 'That you were invited or have asked for a new password',
        why: 'So that the address in the mail works only once and for a short time.',
        howLong: `${keptDays.link} days after the address has expired.`,
        whoSees: 'The administrator sees that an invitation was sent. Nobody sees the rest.',
      },
      {
        what: 'Your tokens for programs: name, what they may do, and the day on which they were last used',
        why: 'So that you can keep track of them.',
        howLong: `${keptDays.token} days after the token has expired or was revoked. The answer to what a program wrote is kept for 24 hours.`,
        whoSees: 'Only you.',
      },
      {
        what: 'That somebody tried to sign in, counted under a blurred print of e-mail and network address',
        why: 'So that nobody can guess their way to your password.',
        howLong: `${keptDays.limit} days after the last attempt.`,
        whoSees: 'Nobody. We cannot read whose it is ourselves.',
      },
      {
        what: 'Mails to you: what they are about, and whether they arrived',
        why: 'So that a mail that does not arrive is noticed.',
        howLong: `The text is deleted when the mail is sent. That it was sent is kept for ${keptDays.mail} days.`,
        whoSees:
          'The administrator sees what it was about, not what it said. Secretary and chair see whether an invitation arrived.',
      },
      {
        what: 'Which meetings you were invited to, and the time that you were told',
        why: 'So that you are told when a meeting is moved, and the partnership can see who was called.',
        howLong: 'As long as the records of the partnership.',
        whoSees: 'You, the secretary and the chair.',
      },
      {
        what: 'Which seats you have and have had, which meetings you came to, what you left the room for, and the actions you were given',
        why: 'It belongs to the partnership’s bodies and minutes.',
        howLong: 'As long as the partnership’s archive.',
        whoSees:
          'Members of your partnership. What belongs to a closed item is seen by the body and by yourself alone.',
      },
      {
        what: 'That you approved minutes or answered a written procedure, and what you wrote',
        why: 'So that it can be seen what the partnership decided, and who stood behind it.',
        howLong: 'As long as the partnership’s archive.',
        whoSees:
          'Answers and remarks are seen by the body, the secretary and the chair. That minutes are approved is seen by members.',
      },
      {
        what: 'When you can meet, when a date is to be found',
        why: 'So that the meeting is held when most can come.',
        howLong: 'Your words beside the answer are erased when the date is found. Yes and no stay with the seat.',
        whoSees: 'The body, the secretary and the chair.',
      },
      {
        what: 'How you want to be reminded of actions, and a print of the secret address of your calendar',
        why: 'So that you get the mails that you chose and can subscribe to your meetings.',
        howLong: 'Until you change it. The calendar ends with your access.',
        whoSees: 'Only you. Nobody can read the address back.',
      },
      {
        what: 'What you have done in the system and when, under a number in place of your name',
        why: 'So that the partnership can answer for it, and nobody can change the trail afterwards.',
        howLong: 'As long as the records of the partnership. It cannot be changed or deleted.',
        whoSees: 'You and the auditor of the partnership.',
      },
    ],
    notKept: 'What we do not keep',
    notKeptList: [
      'which pages you read, when there are no personal data on them',
      'your network address, your place or your machine',
      'anything about you from elsewhere',
    ],
    cookies: 'Cookies',
    cookiesSay: ({ idle, longest }) => [
      `One cookie remembers that you are signed in. It works for ${longest} at most, and ${idle} without use, and goes when you close the browser.`,
      'One cookie remembers your language for a year, if you choose one. There are no others, and none follows you.',
    ],
    controller: 'Who is responsible',
    controllerSays: [
      'The parties of your partnership share the system. Your own authority is responsible for what is kept about you as its employee.',
      'It is kept because the authorities must do their work and answer for it (General Data Protection Regulation, article 6(1)(e)).',
      'Those who run the system for the partnership can reach what is kept when running it requires. They cannot read passwords and tokens.',
    ],
    rights: 'What you can ask for',
    rightsSay: [
      'to see what we have about you: most of it stands on your own page when you are signed in',
      'to have corrected what is wrong',
      'to have deleted what is no longer needed; what the records require stays',
      'that we stop something that you have a good reason against',
    ],
    contact: 'Ask us',
    contactElse:
      'Write to the administrator of your partnership or to the data protection officer of your own authority.',
    complaint: 'If you are not content with the answer, you can complain to the Danish Data Protection Agency',
  },
}
