/** The door of people: what rooms and `main` may use. */
export { administrationRoutes as peopleRoutes } from './administration/routes.tsx'
export {
  chooseLanguage,
  createPerson,
  endAccess,
  type FunctionGrant,
  grantFunction,
  type NewPerson,
  withdrawFunction,
} from './commands.ts'
export { endFunction } from './end-function.ts'
export { isEmail, normalEmail } from './email.ts'
export { peoplePath } from './paths.ts'
export {
  functionsOf,
  holdersOf,
  namesOf,
  type OrganisationLine,
  organisationsOf,
  peopleOf,
  peopleWithAccess,
} from './queries.ts'
export type { PeopleTables } from './tables.ts'
export { functionPurposes, functionWords } from './vocabulary.ts'
