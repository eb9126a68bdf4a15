import type { Texts } from '../../platform/languages.ts'

/** Why something may not be done with a charter, for button and command alike. */
export const refusals = {
  da: {
    'not-a-keeper': 'Sekretæren og formanden skriver ind, hvad der er besluttet om kommissoriet.',
    'not-of-the-group':
      'De, der sidder i gruppen eller i organet over den, skriver her sammen med sekretæren og formanden.',
    'group-closed': 'Gruppen er lukket. Kommissoriet kan læses, men ikke ændres.',
    'group-undone': 'Nedsættelsen af gruppen er fortrudt.',
    'approved-already': 'Udgaven er allerede godkendt.',
    'older-than-approved': 'En nyere udgave er allerede godkendt.',
    'nothing-in-it': 'Udgaven indeholder intet af det, aftalen kræver, så der er ikke noget at godkende endnu.',
    'not-approved': 'Der er ikke noget godkendt kommissorium.',
    'not-yours': 'Kun den, der skrev det ind, og sekretæren kan fortryde det.',
    'before-it-began': 'Dagen ligger før, gruppen blev nedsat.',
    'in-the-future': 'Skriv en dag, der er kommet.',
    'not-your-comment': 'Kun den, der skrev kommentaren, kan trække den tilbage, og kun én gang.',
    'somebody-was-quicker': 'En anden har gemt en nyere udgave imens. Se den herunder, og vælg, hvad der skal stå.',
  },
  en: {
    'not-a-keeper': 'The secretary and the chair enter what was decided of the charter.',
    'not-of-the-group':
      'Those who sit in the group or in the body above it write here, with the secretary and the chair.',
    'group-closed': 'The group is closed. The charter can be read and not changed.',
    'group-undone': 'The setting-up of the group was undone.',
    'approved-already': 'The version has been approved already.',
    'older-than-approved': 'A newer version has been approved already.',
    'nothing-in-it': 'The version holds nothing of what the agreement asks for, so there is nothing to approve yet.',
    'not-approved': 'There is no approved charter.',
    'not-yours': 'Only whoever entered it and the secretary can undo it.',
    'before-it-began': 'That day lies before the group was set up.',
    'in-the-future': 'Give a day that has come.',
    'not-your-comment': 'Only whoever wrote the comment can withdraw it, and only once.',
    'somebody-was-quicker': 'Somebody saved a newer version meanwhile. See it below, and choose what is to stand.',
  },
} as const satisfies Texts<Record<string, string>>
