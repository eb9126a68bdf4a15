import type { Texts } from '../languages.ts'
import type { TrailKey } from './party-keys/trail.ts'
import type { TreeReport } from './verify.ts'

/** Why a countersignature is not taken in. */
export const countersigning = {
  da: {
    'no-such-checkpoint': 'Der findes intet kontrolpunkt af den størrelse.',
    'no-line': 'Linjen er ingen underskrift. Den skal begynde med »— navn «.',
    'not-by-registered-key':
      'Underskriften er ikke lavet under dette kontrolpunkt af en nøgle, der er registreret her. Jeres revisor registrerer nøglen på siden Revisionsspor.',
    'signed-by-another-party': 'Underskriften er lavet med en nøgle, der er registreret for en anden part end din.',
    'signed-by-withdrawn-key': 'Underskriften er lavet med en nøgle, der er trukket tilbage.',
    'signed-before-key-begins': 'Underskriften er lavet med en nøgle, der først gælder fra en senere dag.',
    'already-there': 'Underskriften er der allerede.',
  },
  en: {
    'no-such-checkpoint': 'There is no checkpoint of that size.',
    'no-line': 'The line is no signature. It must begin with “— name ”.',
    'not-by-registered-key':
      'The signature was not made under this checkpoint by a key that is registered here. Your auditor registers the key on the page Audit trail.',
    'signed-by-another-party': 'The signature was made by a key that is registered for another party than yours.',
    'signed-by-withdrawn-key': 'The signature was made by a key that was withdrawn.',
    'signed-before-key-begins': 'The signature was made by a key that does not stand until a later day.',
    'already-there': 'The signature is there already.',
  },
} satisfies Texts<object>

/** What the command line says of a trail. */
export const proving = {
  da: {
    faults: {
      'leaf-missing': 'en plads er tom',
      'leaf-out-of-order': 'en plads står for sent i rækken',
      'entry-missing': 'posten på pladsen er væk',
      'entry-changed': 'posten på pladsen er ændret',
      'subtree-wrong': 'en delsum passer ikke',
      'checkpoint-unreadable': 'kontrolpunktet kan ikke læses eller siger noget andet end sin række',
      'checkpoint-not-signed': 'kontrolpunktet er ikke underskrevet med installationens nøgle',
      'checkpoint-mismatch': 'posterne er ikke dem, der blev underskrevet',
      'checkpoint-beyond': 'de sidste poster er væk: kontrolpunktet dækker flere, end der er',
      'countersignature-wrong': 'en parts underskrift passer ikke',
      'kept-not-signed': 'det gemte kontrolpunkt er ikke underskrevet med den nøgle, sporet nævner',
      'kept-mismatch': 'posterne er ikke dem, som det gemte kontrolpunkt dækker',
      'kept-beyond': 'de sidste poster er væk: det gemte kontrolpunkt dækker flere, end der er',
      'kept-unknown': 'det gemte kontrolpunkt hører til et partnerskab, som ikke er her',
    },
    fault: (partnership: string, where: string, what: string) => `${partnership}: ${where}: ${what}`,
    sound: (size: number) => ` (de første ${size} er, som de blev underskrevet)`,
    place: (place: number, entry: string | undefined) => `plads ${place}${entry ? `, post ${entry}` : ''}`,
    checkpoint: (size: number) => `kontrolpunkt ${size}`,
    tree: ({ partnership, covered, uncovered, checkpoints, countersignatures, unregistered }: TreeReport) =>
      `${partnership}: ${covered} poster under et kontrolpunkt, ${uncovered} endnu ikke; ` +
      `${checkpoints} kontrolpunkter, ${countersignatures} medunderskrifter` +
      (unregistered === 0 ? '' : `, heraf ${unregistered} uden en nøgle, som sporet siger var registreret`),
    partyKey: ({ party, key, from, withdrawnAt }: TrailKey) =>
      `  nøgle for ${party}: ${key}, gælder fra ${from}${withdrawnAt === null ? '' : `, trukket tilbage ${withdrawnAt}`}`,
    uncovered: (count: number) =>
      count === 0
        ? 'Alle poster er under et kontrolpunkt.'
        : `${count} poster er endnu ikke under et kontrolpunkt; for dem er der intet bevis.`,
    keys: (partnership: string, keys: readonly string[]) =>
      `${partnership}: nøglen blev skiftet undervejs. Sammenlign: ${keys.join(', ')}`,
    ownKey: 'Nøglen er den, sporet selv nævner. Sammenlign den med den, I har fået: ',
    more: (count: number) => `… og ${count} fejl mere`,
    empty: 'Der er ingen poster.',
    intact: 'Sporet er helt.',
    broken: (count: number) => `Sporet er brudt: ${count} fejl.`,
  },
  en: {
    faults: {
      'leaf-missing': 'a place is empty',
      'leaf-out-of-order': 'a place stands too late in the row',
      'entry-missing': 'the entry at this place is gone',
      'entry-changed': 'the entry at this place was changed',
      'subtree-wrong': 'a partial sum does not fit',
      'checkpoint-unreadable': 'the checkpoint cannot be read, or says something else than its row',
      'checkpoint-not-signed': "the checkpoint is not signed with the installation's key",
      'checkpoint-mismatch': 'the entries are not those that were signed',
      'checkpoint-beyond': 'the last entries are gone: the checkpoint covers more than there are',
      'countersignature-wrong': "a party's signature does not fit",
      'kept-not-signed': 'the kept checkpoint is not signed with the key that the trail names',
      'kept-mismatch': 'the entries are not those that the kept checkpoint covers',
      'kept-beyond': 'the last entries are gone: the kept checkpoint covers more than there are',
      'kept-unknown': 'the kept checkpoint is of a partnership that is not here',
    },
    fault: (partnership: string, where: string, what: string) => `${partnership}: ${where}: ${what}`,
    sound: (size: number) => ` (the first ${size} are as they were signed)`,
    place: (place: number, entry: string | undefined) => `place ${place}${entry ? `, entry ${entry}` : ''}`,
    checkpoint: (size: number) => `checkpoint ${size}`,
    tree: ({ partnership, covered, uncovered, checkpoints, countersignatures, unregistered }: TreeReport) =>
      `${partnership}: ${covered} entries under a checkpoint, ${uncovered} not yet; ` +
      `${checkpoints} checkpoints, ${countersignatures} countersignatures` +
      (unregistered === 0 ? '' : `, ${unregistered} of them by no key that the trail says was registered`),
    partyKey: ({ party, key, from, withdrawnAt }: TrailKey) =>
      `  key of ${party}: ${key}, stands from ${from}${withdrawnAt === null ? '' : `, withdrawn ${withdrawnAt}`}`,
    uncovered: (count: number) =>
      count === 0
        ? 'All entries are under a checkpoint.'
        : `${count} entries are not yet under a checkpoint; for them there is no proof.`,
    keys: (partnership: string, keys: readonly string[]) =>
      `${partnership}: the key was changed on the way. Compare: ${keys.join(', ')}`,
    ownKey: 'The key is the one that the trail itself names. Compare it with the one that you were given: ',
    more: (count: number) => `… and ${count} more faults`,
    empty: 'There are no entries.',
    intact: 'The trail is intact.',
    broken: (count: number) => `The trail is broken: ${count} faults.`,
  },
} satisfies Texts<object>

/** What a party sees when it countersigns. */
export const signing = {
  da: {
    checkpoint: (origin: string, size: number) => `Kontrolpunkt: ${origin}, ${size} poster`,
    line: 'Underskrift:',
    key: 'Offentlig nøgle:',
    next: 'Jeres revisor registrerer den offentlige nøgle én gang på siden Revisionsspor; sæt derefter underskriften ind dér.',
  },
  en: {
    checkpoint: (origin: string, size: number) => `Checkpoint: ${origin}, ${size} entries`,
    line: 'Signature:',
    key: 'Public key:',
    next: 'Your auditor registers the public key once on the page Audit trail; then paste the signature there.',
  },
} satisfies Texts<object>
