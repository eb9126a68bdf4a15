/** The door of webhooks: what rooms and `main` may use. */
export { announce } from './announce.ts'
export { type Carrier, deliveryKeptDays, deliverWaiting, hooksJob, removeOldDeliveries } from './delivering.ts'
export type { AddressOf } from './message.ts'
export { hooksPath } from './paths.ts'
export { type Reach, systemResolver } from './reach.ts'
export { type HookRoom, hookRoutes } from './routes.tsx'
export type { HookTables } from './tables.ts'
export type { MessageKind } from './vocabulary.ts'
