/** The door of the agreement room: all that other contexts and `main` may use. */
export {
  forgetEvidence,
  recordEvidence,
  retractEvidence,
  type EvidenceSource,
  type NewEvidence,
} from './evidence/commands.ts'
export {
  type AmendedArea,
  amendedAreas,
  type AmendmentChange,
  amendmentChanges,
  amendmentsIn,
} from './amendments/amendments.ts'
export { slug } from './evidence/slug.ts'
export { adoptAgreement, type Adoptable } from './versions/commands.ts'
export { explain } from './assess/explain.ts'
export { Desk, type Held } from './versions/desk.ts'
export { agreementRoutes, type AgreementRoom } from './routes.ts'
export { apiPaths as agreementApiPaths } from './api/routes.ts'
export { paths as agreementPaths } from './paths.ts'
export { type Deadline, deadlinesOf } from './exports/deadlines.ts'
export { type ComingDate, comingDates, type Owed, owedNow } from './exports/owed.ts'
export { searchAgreement } from './search/provide.ts'
export { AnswerFields } from './evidence/answer-fields.tsx'
export { readAnswers } from './evidence/question-answers.ts'
export { nameOf } from './names.ts'
export type { Agreement, AgreementQuestion, Standing } from './model.ts'
