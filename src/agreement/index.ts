/** The door of the agreement room: all that other contexts and `main` may use. */
export { recordEvidence, retractEvidence, type EvidenceSource, type NewEvidence } from './evidence/commands.ts'
export { adoptAgreement, type Adoptable } from './versions/commands.ts'
export { explain } from './assess/explain.ts'
export { Desk, type Held } from './versions/desk.ts'
export { agreementRoutes, type AgreementRoom } from './routes.ts'
export { paths as agreementPaths } from './paths.ts'
export { searchAgreement } from './search/provide.ts'
export type { Agreement } from './model.ts'
