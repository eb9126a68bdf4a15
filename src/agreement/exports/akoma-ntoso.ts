import { analysisOf } from './akoma/analysis.ts'
import { bodyOf } from './akoma/body.ts'
import { identificationOf, referencesOf, subtypeOf } from './akoma/meta.ts'
import { outlineOf } from './akoma/sections.ts'
import { written, xml } from './akoma/xml.ts'
import type { ExportInput } from './input.ts'

/** The namespace of Akoma Ntoso 1.0 (OASIS LegalDocML). */
export const akomaNamespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

/** The agreement as Akoma Ntoso 1.0: its words verbatim, its promises marked in them, its standing as analysis (EXP-07 to EXP-10). */
export function agreementAkomaNtoso(input: ExportInput): string {
  const { agreement, standing } = input
  const { preface, mainBody, spans } = bodyOf(agreement, outlineOf(agreement))
  const lifecycle = agreement.signedOn
    ? [
        xml(
          'lifecycle',
          { source: '#samvaerk' },
          xml('eventRef', { eId: 'eref_1', date: agreement.signedOn, source: '#original', type: 'generation' }),
        ),
      ]
    : []
  const meta = xml(
    'meta',
    {},
    identificationOf(agreement, standing),
    ...lifecycle,
    analysisOf(input, spans),
    referencesOf(agreement),
  )
  const doc = xml(
    'doc',
    { name: subtypeOf(agreement), contains: 'originalVersion' },
    meta,
    ...(preface ? [preface] : []),
    mainBody,
  )
  return written(xml('akomaNtoso', { xmlns: akomaNamespace }, doc))
}
