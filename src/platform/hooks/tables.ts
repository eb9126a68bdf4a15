import type { Generated } from 'kysely'
import type { Moment, PerhapsMoment } from '../people/tables.ts'
import type { DeliveryFault, DeliveryState, EventKind, HookState, MessageKind } from './vocabulary.ts'

/** The rows of webhooks (migration 0019). */
export interface HookTables {
  'platform.webhook': {
    partnership_id: string
    webhook_id: string
    name: string
    address: string
    events: EventKind[]
    state: Generated<HookState>
    failing_since: PerhapsMoment
    made_at: Moment
    made_by: string
  }
  'platform.webhook_secret': {
    partnership_id: string
    secret_id: string
    webhook_id: string
    /** Written, and read by no viewer. */
    sealed: Uint8Array
    made_at: Moment
    ends_at: PerhapsMoment
  }
  'platform.webhook_delivery': {
    partnership_id: string
    delivery_id: string
    webhook_id: string
    event_id: string
    type: MessageKind
    about: Record<string, string>
    happened_at: Moment
    state: Generated<DeliveryState>
    tries: Generated<number>
    next_at: PerhapsMoment
    first_tried_at: PerhapsMoment
    ended_at: PerhapsMoment
    status: number | null
    fault: DeliveryFault | null
  }
}
