import type { Texts } from '../../platform/languages.ts'

/** Why something may not be done with a turn or a handover, for button and command alike. */
export const refusals = {
  da: {
    'not-the-administrator': 'Administratoren giver rettighederne videre.',
    'handover-over': 'Overdragelsen er opgivet eller fortrudt.',
    'rights-backwards': 'Skriv i dag eller en dag, der kommer: rettigheder gives ikke bagud.',
    'no-secretary': 'Vælg mindst én, der er sekretær fra den dag: ellers er der ingen til at holde møderne kørende.',
    'not-a-keeper': 'Sekretæren og formanden planlægger turene og bekræfter overdragelserne.',
    'not-in-the-rotation': 'Hvervet går efter aftalen ikke på skift til den part. Vælg en af de andre.',
    'ends-before-it-begins': 'Den sidste dag ligger før den første.',
    'had-by-another':
      'Turen begynder på en dag, der er kommet, og det er ikke den part, der ifølge hændelserne har haft hvervet siden. Planlæg fra i morgen, eller bekræft overdragelsen først.',
    'days-taken': 'En anden tur ligger allerede i de dage. Ret eller fjern den først, eller vælg andre dage.',
    'turn-began': 'Turen er begyndt og bliver stående. Planen kan ændres fra den næste tur.',
    'turn-changed-meanwhile': 'Turen er imens blevet ændret eller fjernet. Åbn planen igen.',
    'has-it-already': 'Den part har hvervet i forvejen.',
    'passed-on-meanwhile': 'Hvervet er imens gået videre. Se siden igen, før du bekræfter noget.',
    'in-the-future': 'Skriv en dag, der er kommet: Aftalen får at vide, hvad der er sket.',
    'before-the-last-change':
      'Dagen ligger før eller på den dag, hvervet – eller det, der følger med – sidst skiftede. Vælg en senere dag.',
    'not-yours': 'Det er den, der bekræftede overtagelsen, eller sekretæren, som kan fortryde den.',
    'not-taken': 'Her er ingen overtagelse at fortryde. Måske er det allerede gjort.',
    'built-upon': 'Der er sket mere siden. Fortryd først det, der kom efter.',
    'not-of-the-two': 'Sekretærerne hos den afgivende og den modtagende part går listen igennem.',
    'came-to-nothing': 'Overdragelsen blev ikke til noget. Listen bliver stående, som den var.',
    'package-of-the-two': 'Pakken er for sekretæren og formanden hos den afgivende og den modtagende part.',
    'not-prepared': 'Overdragelsen forberedes ikke længere.',
    'marked-meanwhile': 'Punktet er imens blevet ændret af en anden. Åbn listen igen.',
  },
  en: {
    'not-the-administrator': 'The administrator passes the rights on.',
    'handover-over': 'The handover was given up or undone.',
    'rights-backwards': 'Give today or a day to come: rights are not given backwards.',
    'no-secretary': 'Choose at least one who is secretary from that day: else nobody keeps the meetings going.',
    'not-a-keeper': 'The secretary and the chair plan the turns and confirm the handovers.',
    'not-in-the-rotation': 'By the agreement the office does not go round to that party. Choose one of the others.',
    'ends-before-it-begins': 'The last day lies before the first.',
    'had-by-another':
      'The turn begins on a day that has come, and by what was recorded that party has not had the office since. Plan from tomorrow on, or confirm the handover first.',
    'days-taken': 'Another turn lies on those days already. Change or remove it first, or choose other days.',
    'turn-began': 'The turn has begun and stands. The plan can be changed from the next turn on.',
    'turn-changed-meanwhile': 'The turn was changed or removed meanwhile. Open the plan again.',
    'has-it-already': 'That party has the office already.',
    'passed-on-meanwhile': 'The office has passed on meanwhile. Look at the page again before you confirm anything.',
    'in-the-future': 'Give a day that has come: the agreement is told what has happened.',
    'before-the-last-change':
      'The day lies before or on the day on which the office – or what follows it – last changed hands. Choose a later one.',
    'not-yours': 'Whoever confirmed the takeover, or the secretary, can undo it.',
    'not-taken': 'There is no takeover to undo here. Perhaps that has been done already.',
    'built-upon': 'More has happened since. Undo first what came after.',
    'not-of-the-two': 'The secretaries of the outgoing and the incoming party go through the list.',
    'came-to-nothing': 'The handover came to nothing. Its list stays as it was.',
    'package-of-the-two': 'The package is for the secretary and the chair of the outgoing and the incoming party.',
    'not-prepared': 'The handover is no longer being prepared.',
    'marked-meanwhile': 'Somebody else changed the point meanwhile. Open the list again.',
  },
} as const satisfies Texts<Record<string, string>>
