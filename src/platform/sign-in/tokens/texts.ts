import type { Texts } from '../../languages.ts'

/** Why a token cannot be made or used. */
export const tokenFaults: Texts<Readonly<Record<'expires-in-the-past' | 'expires-too-late' | 'too-many', string>>> = {
  da: {
    'expires-in-the-past': 'Nøglen skal udløbe tidligst i morgen.',
    'expires-too-late': 'Nøglen kan højst gælde et år.',
    'too-many': 'Du har 20 nøgler, og flere kan du ikke have. Træk en tilbage først.',
  },
  en: {
    'expires-in-the-past': 'The token must expire tomorrow at the earliest.',
    'expires-too-late': 'The token can last a year at most.',
    'too-many': 'You have 20 tokens, and no more are allowed. Revoke one first.',
  },
}

interface TokenPageTexts {
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly name: string
  readonly nameHint: string
  readonly nameMissing: string
  readonly scopes: string
  readonly scopesMissing: string
  readonly expires: string
  readonly expiresHint: string
  readonly expiresMissing: string
  readonly dayUnreadable: string
  readonly partnership: string
  readonly partnershipMissing: string
  readonly nowhere: string
  readonly used: string
  readonly neverUsed: string
  readonly revoke: string
  readonly revokeOf: (name: string) => string
  readonly newTitle: string
  readonly submit: string
  readonly made: string
  readonly madeSays: string
  readonly madeField: string
  readonly madeUse: string
  readonly back: string
}

/** What is read where one makes and revokes tokens. */
export const tokenTexts: Texts<TokenPageTexts> = {
  da: {
    title: 'Nøgler til programmer',
    lead: 'En nøgle lader et program læse eller registrere for dig, fx timer fra lønsystemet. Den kan aldrig mere end dig selv og holder op, når din adgang gør.',
    none: 'Du har ingen nøgler.',
    name: 'Navn',
    nameHint: 'Så du kan kende den igen: hvilket program, og hvor det kører.',
    nameMissing: 'Giv nøglen et navn',
    scopes: 'Nøglen må',
    scopesMissing: 'Vælg mindst én ting, nøglen må',
    expires: 'Virker til og med',
    expiresHint: 'Dag, måned, år. Højst et år frem.',
    expiresMissing: 'Skriv, hvornår nøglen udløber',
    dayUnreadable: 'Datoen kan ikke læses. Skriv den som 31.12.2018.',
    partnership: 'Partnerskab',
    partnershipMissing: 'Vælg det partnerskab, nøglen gælder for',
    nowhere: 'Du hører ikke til noget partnerskab lige nu, så du kan ikke lave en nøgle.',
    used: 'Sidst brugt',
    neverUsed: 'ikke endnu',
    revoke: 'Træk tilbage',
    revokeOf: (name) => `Træk tilbage: ${name}`,
    newTitle: 'Lav en nøgle',
    submit: 'Lav nøglen',
    made: 'Din nye nøgle',
    madeSays: 'Kopiér den nu. Den vises kun denne ene gang, og vi gemmer den ikke.',
    madeField: 'Nøglen',
    madeUse: 'Programmet sender den i overskriften',
    back: 'Jeg har kopieret den',
  },
  en: {
    title: 'Tokens for programs',
    lead: 'A token lets a program read or record for you, such as hours from the payroll system. It can never do more than you can, and ends when your access does.',
    none: 'You have no tokens.',
    name: 'Name',
    nameHint: 'So that you know it again: which program, and where it runs.',
    nameMissing: 'Give the token a name',
    scopes: 'The token may',
    scopesMissing: 'Choose at least one thing that the token may do',
    expires: 'Works until and including',
    expiresHint: 'Day, month, year. A year ahead at most.',
    expiresMissing: 'Write when the token expires',
    dayUnreadable: 'The date cannot be read. Write it as 31/12/2018.',
    partnership: 'Partnership',
    partnershipMissing: 'Choose the partnership that the token is for',
    nowhere: 'You belong to no partnership at the moment, so you cannot make a token.',
    used: 'Last used',
    neverUsed: 'not yet',
    revoke: 'Revoke',
    revokeOf: (name) => `Revoke: ${name}`,
    newTitle: 'Make a token',
    submit: 'Make the token',
    made: 'Your new token',
    madeSays: 'Copy it now. It is shown only this once, and we do not keep it.',
    madeField: 'The token',
    madeUse: 'The program sends it in the header',
    back: 'I have copied it',
  },
}
