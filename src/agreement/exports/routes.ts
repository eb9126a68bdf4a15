import type { Sent } from '../../platform/http/handlers.ts'
import { routing } from '../../platform/http/routing.ts'
import type { Language } from '../../platform/languages.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { tellAll } from '../page/sentences.ts'
import { whenOf, WhenQuery } from '../page/when.ts'
import { paths } from '../paths.ts'
import { standingJson } from '../standing/standing-json.ts'
import type { AgreementTables } from '../tables.ts'
import type { Desk, Held } from '../versions/desk.ts'
import { agreementAkomaNtoso } from './akoma-ntoso.ts'
import { agreementCalendar } from './calendar.ts'
import { agreementHtml } from './html.tsx'
import type { ExportInput } from './input.ts'
import { printSetting } from './print-data.ts'
import type { PdfPress } from '../../platform/documents/press.ts'
import { seenByStrangers } from './seen.ts'

const { download } = routing<AgreementTables>()

/** What the exports are told by whoever composes the installation. */
export interface ExportSurroundings {
  /** The public address of the installation, without a slash at the end. */
  url: string
  demonstration: boolean
  press: PdfPress
}

function inputOf(
  held: Held,
  about: { viewer: Viewer; language: Language; partnership: string },
  around: ExportSurroundings,
): ExportInput {
  const { agreement, standing } = held
  const evidence = [...held.evidence.values()]
  return {
    agreement,
    standing,
    evidence: about.viewer.kind === 'person' ? evidence : evidence.map(seenByStrangers),
    sentences: tellAll(agreement, standing, about.language),
    language: about.language,
    reader: about.viewer.kind === 'person' ? 'member' : 'stranger',
    demonstration: around.demonstration,
    address: around.url + paths.agreement.to({ partnership: about.partnership }),
  }
}

/** The agreement with its standings as JSON, Akoma Ntoso, PDF/UA, one HTML file, and its dates as a calendar (contract, "Addresses"). */
export function exportRoutes(desk: Desk, around: ExportSurroundings) {
  type Kind = {
    type: string
    name?: (id: string) => string
    make: (input: ExportInput, held: Held & { partnership: string }) => Sent['body']
  }
  function route(path: (typeof paths)['json' | 'xml' | 'pdf' | 'html' | 'deadlines'], { type, name, make }: Kind) {
    return download({
      path,
      access: 'anyone',
      record: 'nothing-personal',
      query: WhenQuery,
      async serve({ db, viewer, params: { partnership }, query, today, language }) {
        const held = await desk.standing(db, partnership, whenOf(query, today))
        const input = inputOf(held, { viewer, language, partnership }, around)
        const body = make(input, { ...held, partnership })
        return name ? { type, body, name: name(held.agreement.id) } : { type, body }
      },
    })
  }
  return [
    route(paths.json, {
      type: 'application/json; charset=utf-8',
      make: ({ agreement, standing, evidence, language }) =>
        JSON.stringify(standingJson(agreement, standing, evidence, language)),
    }),
    route(paths.xml, { type: 'application/akn+xml; charset=utf-8', make: (input) => agreementAkomaNtoso(input) }),
    route(paths.pdf, {
      type: 'application/pdf',
      make:
        (input, { key }) =>
        () =>
          around.press.print([key, input.language, input.reader].join(' '), () => printSetting(input)),
    }),
    route(paths.html, {
      type: 'text/html; charset=utf-8',
      name: (id) => `${id}.html`,
      make: (input) => agreementHtml(input),
    }),
    route(paths.deadlines, {
      type: 'text/calendar; charset=utf-8',
      make: (input, { partnership }) =>
        agreementCalendar({
          ...input,
          site: `${partnership}.${new URL(around.url).hostname}`,
          addressOf: (norm) => (norm === null ? input.address : around.url + paths.norm.to({ partnership, norm })),
        }),
    }),
  ]
}
