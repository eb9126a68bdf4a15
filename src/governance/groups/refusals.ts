import type { Texts } from '../../platform/languages.ts'

/** Why something may not be done with a group, for button and command alike. */
export const refusals = {
  da: {
    'not-a-keeper': 'Sekretæren og formanden skriver ind, hvad der er besluttet om gruppen.',
    'of-another-body':
      'Beslutningen er truffet af et andet organ. Vælg en beslutning i det organ, der nedsætter grupperne.',
    'decision-withdrawn': 'Beslutningen er trukket tilbage, så intet kan hvile på den.',
    'decision-closed': 'Beslutningen er lukket. En gruppe er åben for alle i partnerskabet og kan ikke hvile på den.',
    'before-the-decision': 'Dagen ligger før beslutningen.',
    'in-the-future': 'Skriv en dag, der er kommet: Aftalen får at vide, hvad der er sket.',
    'ends-too-soon': 'Gruppen skal slutte, efter at den er begyndt.',
    'name-taken': 'Der er allerede en gruppe med det navn. Giv den nye et andet.',
    'known-already':
      'Aftalen kender allerede en gruppe med det navn: Den er registreret under Hændelser. Træk den hændelse tilbage først, eller giv gruppen et andet navn.',
    'name-unreadable': 'Skriv et navn med bogstaver eller tal.',
    'group-closed': 'Gruppen er lukket.',
    'group-undone': 'Nedsættelsen er fortrudt.',
    'not-yours': 'Kun den, der skrev det ind, og sekretæren kan fortryde det.',
    'something-came-after':
      'Der er allerede sket noget i gruppen: Nogen har en plads, der er et møde, eller der er skrevet på kommissoriet. Luk den i stedet.',
    'seat-stands-already': 'Parten har allerede den plads i gruppen.',
    'before-it-began': 'Dagen ligger før, gruppen blev nedsat.',
    'meets-later': 'Gruppen har et møde efter den dag. Aflys det først, eller vælg en senere dag.',
    'sits-later': 'Nogen har sat sig i gruppen efter den dag. Vælg en senere dag.',
    'outcome-missing': 'Vælg for hvert succeskriterium, hvordan det gik.',
    'not-closed': 'Gruppen er ikke lukket.',
    'somebody-was-quicker': 'En anden har ændret det imens. Åbn siden igen, og se, hvad der står.',
  },
  en: {
    'not-a-keeper': 'The secretary and the chair enter what was decided of the group.',
    'of-another-body': 'Another body took that decision. Choose one of the body that sets the groups up.',
    'decision-withdrawn': 'The decision was withdrawn, so nothing can rest on it.',
    'decision-closed': 'The decision is closed. A group is open to all in the partnership and cannot rest on it.',
    'before-the-decision': 'That day lies before the decision.',
    'in-the-future': 'Give a day that has come: the agreement is told what has happened.',
    'ends-too-soon': 'The group must end after it has begun.',
    'name-taken': 'There is a group of that name already. Give the new one another.',
    'known-already':
      'The agreement knows a group of that name already: it is recorded under Occurrences. Take that one back first, or give the group another name.',
    'name-unreadable': 'Give a name with letters or digits.',
    'group-closed': 'The group is closed.',
    'group-undone': 'The setting-up was undone.',
    'not-yours': 'Only whoever entered it and the secretary can undo it.',
    'something-came-after':
      'Something has happened in the group already: somebody has a seat, there is a meeting, or the charter was begun. Close it instead.',
    'seat-stands-already': 'The party has that seat in the group already.',
    'before-it-began': 'That day lies before the group was set up.',
    'meets-later': 'The group has a meeting after that day. Cancel it first, or choose a later day.',
    'sits-later': 'Somebody took a seat in the group after that day. Choose a later day.',
    'outcome-missing': 'Choose for every success criterion how it went.',
    'not-closed': 'The group is not closed.',
    'somebody-was-quicker': 'Somebody changed it meanwhile. Open the page again and see what stands there.',
  },
} as const satisfies Texts<Record<string, string>>
