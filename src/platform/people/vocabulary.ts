import type { Texts } from '../languages.ts'
import type { FunctionName } from '../viewer.ts'

/** The functions in the words of the partnership. */
export const functionWords: Texts<Readonly<Record<FunctionName, string>>> = {
  da: {
    administrator: 'administrator',
    secretary: 'sekretær',
    chair: 'formand',
    member: 'medlem',
    coordinator: 'koordinator',
    handler: 'henvendelser',
    communicator: 'kommunikation',
    controller: 'økonomi',
    evaluator: 'evaluering',
    auditor: 'revisor',
  },
  en: {
    administrator: 'administrator',
    secretary: 'secretary',
    chair: 'chair',
    member: 'member',
    coordinator: 'coordinator',
    handler: 'reports from citizens',
    communicator: 'communication',
    controller: 'economy',
    evaluator: 'evaluation',
    auditor: 'auditor',
  },
}

/** What each function is for, in one line: what an administrator reads before granting it. */
export const functionPurposes: Texts<Readonly<Record<FunctionName, string>>> = {
  da: {
    administrator: 'Styrer brugere, funktioner og indstillinger. Ser ingen sager og ikke indholdet af henvendelser.',
    secretary: 'Forbereder møder, fører arkivet og registrerer hændelser.',
    chair: 'Åbner, lukker og skriver under for et organ.',
    member: 'Læser sine organers papirer, stiller forslag og godkender referater.',
    coordinator: 'Har indsatser, civilsamfund og gåture for sin part.',
    handler: 'Besvarer borgernes henvendelser til sin egen myndighed.',
    communicator: 'Skriver budskaber og prøver digitale løsninger.',
    controller: 'Fører timer, budget og puljer.',
    evaluator: 'Fører indikatorer, målinger og evaluering.',
    auditor: 'Læser mødesager og sporet af, hvem der gjorde hvad.',
  },
  en: {
    administrator: 'Manages users, functions and settings. Sees no case and no content of reports.',
    secretary: 'Prepares meetings, keeps the records and enters evidence.',
    chair: 'Opens, closes and signs for a body.',
    member: 'Reads the papers of own bodies, makes proposals and approves minutes.',
    coordinator: 'Has initiatives, civil society and walks for its party.',
    handler: 'Answers citizens’ reports to its own authority.',
    communicator: 'Writes messages and tries digital solutions.',
    controller: 'Keeps hours, budgets and funds.',
    evaluator: 'Keeps indicators, surveys and the evaluation.',
    auditor: 'Reads governance and the trail of who did what.',
  },
}
