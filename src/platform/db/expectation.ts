import type { Viewer } from '../viewer.ts'

/**
 * Who may do what with a table, declared by the room that owns it in a file `matrix.ts` beside its tables, and held
 * against the database by the matrix test (PLT-42): every table, every kind of viewer, every function, every named job.
 */
export type Matrix = Readonly<Record<string, Expectation>>

/** What the room says of one table. */
export interface Expectation {
  /** The few tables that are not a partnership's say why; all others have partnership_id first in their key. */
  installationWide?: string
  /** Rows of other tables that this one's rows point at. */
  before?: (world: World) => readonly Row[]
  /** A row that could stand there, with fresh ids; where a row names who added it, the viewer. */
  row: (world: World, viewer: Viewer) => Row['values']
  /** Whoever is not named may do nothing. Letters: s select, i insert, u update, d delete. */
  may: Readonly<Partial<Record<Group, Rights>>>
}

export type Rights = '' | 's' | 'i' | 'si' | 'sd' | 'su' | 'siu' | 'sid' | 'siud' | 'iu' | 'sud' | 'id'

/**
 * Who: everyone (strangers and other partnerships' members and jobs as well), strangers on its pages, strangers at
 * the door of the installation, outsiders (all functions, but in another partnership), members (whoever has this partnership open), a function in it, self (the person whom the row is
 * about, without a function), self-elsewhere (the same person on pages of no partnership), any job, a named job,
 * and a named job that was sent to another partnership.
 */
export type Group =
  | 'everyone'
  | 'strangers'
  | 'door'
  | 'outsiders'
  | 'members'
  | 'self'
  | 'self-elsewhere'
  | 'jobs'
  | 'jobs-elsewhere'
  | `function:${string}`
  | `job:${string}`
  | `job-elsewhere:${string}`

/** A row for a table of the same name as in SQL. */
export interface Row {
  table: string
  values: Readonly<Record<string, unknown>>
}

/** What stands before every table is tried: two partnerships with a party each, and a member of the first. */
export interface World {
  partnership: string
  other: string
  organisation: string
  person: string
  now: Date
  id(): string
}
