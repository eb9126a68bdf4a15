import { consolidatedRoute } from './amendments/routes.tsx'
import type { Route } from '../platform/http/route.ts'
import { apiRoutes } from './api/routes.ts'
import {
  type AboutEntry,
  type Attach,
  entryRoute,
  listRoute,
  newEntryRoute,
  recordRoute,
  retractFormRoute,
  retractRoute,
} from './evidence/routes.tsx'
import { attachmentRoute, csvRoute, importFormRoute, importRoute, type OpenFile } from './evidence/file-routes.tsx'
import { exportRoutes, type ExportSurroundings } from './exports/routes.ts'
import { frontRoute, overviewRoute, timelineRoute } from './overview/routes.tsx'
import type { WaitingFor } from './overview/waiting.ts'
import { agreementRoute, normRoute } from './page/routes.tsx'
import type { Desk } from './versions/desk.ts'

/** What the room is given by whoever composes the installation. */
export interface AgreementRoom {
  desk: Desk
  around: ExportSurroundings
  attach: Attach
  aboutEntry: AboutEntry
  openFile: OpenFile
  waitingFor: WaitingFor
}

/** Every address of the agreement room. */
export function agreementRoutes({ desk, around, attach, aboutEntry, openFile, waitingFor }: AgreementRoom): Route[] {
  return [
    frontRoute(desk),
    agreementRoute(desk),
    consolidatedRoute(desk),
    normRoute(desk),
    overviewRoute(desk, waitingFor),
    timelineRoute(desk),
    listRoute(desk),
    newEntryRoute(desk),
    recordRoute(desk, attach),
    entryRoute(desk, aboutEntry),
    retractFormRoute(desk),
    retractRoute(desk),
    importFormRoute(desk),
    importRoute(desk),
    csvRoute(),
    attachmentRoute(openFile),
    ...exportRoutes(desk, around),
    ...apiRoutes(desk),
  ]
}
