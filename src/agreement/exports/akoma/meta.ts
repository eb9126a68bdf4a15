import type { Agreement, Standing } from '../../model.ts'
import { personRef, roleRef } from './inline.ts'
import { type Xml, xml } from './xml.ts'

/** The namespace of what Samværk says of the agreement; nobody else's elements stand in it. */
export const standingNamespace = 'urn:samvaerk:standing:1'

/** The country of the agreement (ISO 3166-1, two letters) and its language (ISO 639-2, three). */
export interface Jurisdiction {
  country: string
  language: string
}

const jurisdictions: Readonly<Record<string, Jurisdiction>> = {
  da: { country: 'dk', language: 'dan' },
  fo: { country: 'fo', language: 'fao' },
  kl: { country: 'gl', language: 'kal' },
  sv: { country: 'se', language: 'swe' },
  nb: { country: 'no', language: 'nob' },
  nn: { country: 'no', language: 'nno' },
  fi: { country: 'fi', language: 'fin' },
  is: { country: 'is', language: 'isl' },
  de: { country: 'de', language: 'deu' },
  nl: { country: 'nl', language: 'nld' },
  fr: { country: 'fr', language: 'fra' },
  en: { country: 'gb', language: 'eng' },
}

/** Read off the agreement's language; a region (`en-IE`) decides the country. `xx` and `und` where nothing is known. */
export function jurisdictionOf(tag: string): Jurisdiction {
  const [language = '', region] = tag.split('-')
  const known = jurisdictions[language] ?? { country: 'xx', language: 'und' }
  return region ? { ...known, country: region.toLowerCase() } : known
}

/** The work's address by the naming convention: country, kind of document, subtype, date, name. */
export function workUri(agreement: Agreement): string {
  return `/akn/${jurisdictionOf(agreement.language).country}/doc/${subtypeOf(agreement)}/${dateOf(agreement)}/${agreement.id}`
}

/** What the document calls itself, for its address and the name of its element. */
export function subtypeOf({ language }: Agreement): string {
  return language.startsWith('da') ? 'partnerskabsaftale' : 'agreement'
}

/** The day of signature; else the first day; else the day it was read. */
function dateOf({ signedOn, from, reading }: Agreement): string {
  return signedOn ?? from ?? reading.on
}

/** Work, expression and manifestation (EXP-09). */
export function identificationOf(agreement: Agreement, standing: Standing): Xml {
  const { country, language } = jurisdictionOf(agreement.language)
  const work = workUri(agreement)
  const expression = `${work}/${language}@${dateOf(agreement)}`
  const authors = agreement.parties.map((party) => xml('FRBRauthor', { href: `#party-${party.id}`, as: '#as-party' }))
  const signing = xml('FRBRdate', {
    date: dateOf(agreement),
    name: agreement.signedOn ? 'signature' : 'earliest-known',
  })
  const term = [
    ...(agreement.from ? [xml('FRBRdate', { date: agreement.from, name: 'in-force-from' })] : []),
    ...(agreement.until ? [xml('FRBRdate', { date: agreement.until, name: 'in-force-until' })] : []),
  ]
  return xml(
    'identification',
    { source: '#samvaerk' },
    xml(
      'FRBRWork',
      {},
      xml('FRBRthis', { value: `${work}/!main` }),
      xml('FRBRuri', { value: work }),
      xml('FRBRalias', { value: agreement.title, name: 'title' }),
      signing,
      ...term,
      ...authors,
      xml('FRBRcountry', { value: country }),
      xml('FRBRsubtype', { value: subtypeOf(agreement) }),
      xml('FRBRname', { value: agreement.id }),
      xml('FRBRprescriptive', { value: 'true' }),
      xml('FRBRauthoritative', { value: 'false' }),
    ),
    xml(
      'FRBRExpression',
      {},
      xml('FRBRthis', { value: `${expression}/!main` }),
      xml('FRBRuri', { value: expression }),
      signing,
      ...authors,
      xml(
        'preservation',
        {},
        xml('sv:text', {
          'xmlns:sv': standingNamespace,
          sha256: agreement.textSha256,
          reading: agreement.readingSha256,
        }),
      ),
      xml('FRBRlanguage', { language }),
    ),
    xml(
      'FRBRManifestation',
      {},
      xml('FRBRthis', { value: `${expression}/!main.akn` }),
      xml('FRBRuri', { value: `${expression}.akn` }),
      xml('FRBRdate', { date: standing.asOf, name: 'standing' }),
      xml('FRBRauthor', { href: '#samvaerk', as: '#as-editor' }),
      xml('FRBRformat', { value: 'application/akn+xml' }),
    ),
  )
}

/** Parties, bodies, offices, persons and promises, once each; the text refers to them. */
export function referencesOf(agreement: Agreement): Xml {
  const { country } = jurisdictionOf(agreement.language)
  const { parties, bodies, offices, signatories, norms } = agreement
  const seen = new Set<string>()
  function entry(name: string, eId: string, under: string, showAs: string): Xml[] {
    if (seen.has(eId)) return []
    seen.add(eId)
    return [xml(name, { eId, href: `/akn/ontology/${under}/${eId.slice(eId.indexOf('-') + 1)}`, showAs })]
  }
  return xml(
    'references',
    { source: '#samvaerk' },
    xml('original', { eId: 'original', href: workUri(agreement), showAs: agreement.title }),
    xml('TLCOrganization', { eId: 'samvaerk', href: '/akn/ontology/organization/samvaerk', showAs: 'Samværk' }),
    ...parties.flatMap((one) => entry('TLCOrganization', `party-${one.id}`, `organization/${country}`, one.name)),
    ...bodies.flatMap((one) => entry('TLCOrganization', `body-${one.id}`, `organization/${country}`, one.name)),
    xml('TLCRole', { eId: 'as-party', href: '/akn/ontology/role/party', showAs: 'Part' }),
    xml('TLCRole', { eId: 'as-editor', href: '/akn/ontology/role/editor', showAs: 'Samværk' }),
    ...offices.flatMap((one) => entry('TLCRole', `office-${one.id}`, `role/${country}`, one.name)),
    ...signatories.flatMap((one) => entry('TLCRole', roleRef(one.title).slice(1), `role/${country}`, one.title)),
    ...signatories.flatMap((one) => entry('TLCPerson', personRef(one.name).slice(1), `person/${country}`, one.name)),
    ...norms.flatMap((one) => entry('TLCConcept', `norm-${one.id}`, `concept/${country}/${agreement.id}`, one.says)),
  )
}
