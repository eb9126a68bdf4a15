import type { Texts } from '../platform/languages.ts'

interface PartyKeyTexts {
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly noneForAuditor: string
  readonly onlyAuditor: string
  readonly party: string
  readonly key: string
  readonly from: string
  readonly state: string
  readonly standing: string
  readonly ahead: string
  readonly withdrawnOn: string
  readonly withdraw: string
  readonly withdrawOf: (name: string) => string
  readonly newTitle: string
  readonly keyField: string
  readonly keyHint: string
  readonly keyMissing: string
  readonly secretHalf: string
  readonly fromHint: string
  readonly fromMissing: string
  readonly fromUnreadable: string
  readonly register: string
  readonly withdrawTitle: string
  readonly withdrawSays: (name: string) => string
  readonly withdrawDo: string
  readonly unregistered: (party: string) => string
  readonly happened: Readonly<Record<'registreret' | 'tilbagetrukket' | 'medunderskrevet', string>>
}

/** What is read where a party registers and withdraws the keys that countersign for it. */
export const partyKeyTexts: Texts<PartyKeyTexts> = {
  da: {
    title: 'Parternes nøgler',
    lead: 'En medunderskrift tæller kun, når den er lavet med en nøgle, som partens egen revisor har registreret her. Sammenlign nøglen med den, parten selv oplyser ad en anden vej.',
    none: 'Ingen part har registreret en nøgle endnu, så ingen kan medunderskrive. En parts revisor registrerer den første.',
    noneForAuditor:
      'Ingen part har registreret en nøgle endnu. Lav jeres med samvaerk audit countersign på jeres egen maskine, og registrér den herunder.',
    onlyAuditor: 'Din parts revisor registrerer og tilbagetrækker jeres nøgler.',
    party: 'Part',
    key: 'Offentlig nøgle',
    from: 'Gælder fra',
    state: 'Tilstand',
    standing: 'gælder',
    ahead: 'gælder ikke endnu',
    withdrawnOn: 'trukket tilbage',
    withdraw: 'Træk tilbage',
    withdrawOf: (name) => `Træk nøglen ${name} tilbage`,
    newTitle: 'Registrér en nøgle for din part',
    keyField: 'Offentlig nøgle',
    keyHint:
      'Linjen, som samvaerk audit countersign skriver: navn+kontrolsum+nøgle. Den hemmelige halvdel bliver hos jer.',
    keyMissing: 'Sæt den offentlige nøgle ind.',
    secretHalf:
      'Det er nøglens hemmelige halvdel. Den må aldrig sendes hertil: Lav en ny nøgle, og registrér dens offentlige halvdel.',
    fromHint: 'Dag, måned, år. Tidligst i dag.',
    fromMissing: 'Skriv, hvilken dag nøglen gælder fra.',
    fromUnreadable: 'Datoen kan ikke læses. Skriv den som 31.12.2018.',
    register: 'Registrér nøglen',
    withdrawTitle: 'Træk nøglen tilbage',
    withdrawSays: (name) =>
      `Nøglen ${name} kan herefter ikke medunderskrive og ikke registreres igen. Det, den har underskrevet, bliver stående.`,
    withdrawDo: 'Træk nøglen tilbage',
    unregistered: (party) => `${party} (nøglen var ikke registreret)`,
    happened: {
      registreret: 'Nøglen er registreret. Fra den dag, den gælder, kan din part medunderskrive med den.',
      tilbagetrukket: 'Nøglen er trukket tilbage.',
      medunderskrevet: 'Medunderskriften er modtaget.',
    },
  },
  en: {
    title: 'The parties’ keys',
    lead: 'A countersignature counts only when it is made by a key that the party’s own auditor has registered here. Compare the key with the one that the party itself tells by another way.',
    none: 'No party has registered a key yet, so nobody can countersign. A party’s auditor registers the first.',
    noneForAuditor:
      'No party has registered a key yet. Make yours with samvaerk audit countersign on your own machine, and register it below.',
    onlyAuditor: 'The auditor of your party registers and withdraws its keys.',
    party: 'Party',
    key: 'Public key',
    from: 'Stands from',
    state: 'State',
    standing: 'stands',
    ahead: 'does not stand yet',
    withdrawnOn: 'withdrawn',
    withdraw: 'Withdraw',
    withdrawOf: (name) => `Withdraw the key ${name}`,
    newTitle: 'Register a key for your party',
    keyField: 'Public key',
    keyHint: 'The line that samvaerk audit countersign prints: name+hash+key. The secret half stays with you.',
    keyMissing: 'Paste the public key.',
    secretHalf:
      'This is the secret half of the key. It must never be sent here: make a new key, and register its public half.',
    fromHint: 'Day, month, year. Today at the earliest.',
    fromMissing: 'Write from which day the key stands.',
    fromUnreadable: 'The date cannot be read. Write it as 31/12/2018.',
    register: 'Register the key',
    withdrawTitle: 'Withdraw the key',
    withdrawSays: (name) =>
      `After this the key ${name} can neither countersign nor be registered again. What it has signed stays.`,
    withdrawDo: 'Withdraw the key',
    unregistered: (party) => `${party} (the key was not registered)`,
    happened: {
      registreret: 'The key is registered. From the day on which it begins your party can countersign with it.',
      tilbagetrukket: 'The key is withdrawn.',
      medunderskrevet: 'The countersignature has been taken in.',
    },
  },
}
