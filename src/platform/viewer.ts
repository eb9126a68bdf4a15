/** What a person may be entrusted with in a partnership; Danish names stand in the pages' texts. */
export const functionNames = [
  'administrator',
  'secretary',
  'chair',
  'member',
  'coordinator',
  'handler',
  'communicator',
  'controller',
  'evaluator',
  'auditor',
] as const
export type FunctionName = (typeof functionNames)[number]

/** Who looks: a person signed in, a stranger, or a named job. The database shows each of them what it may see. */
export type Viewer = PersonViewer | StrangerViewer | JobViewer

/** A person signed in; `partnership` is the one whose pages are open, null on pages of the installation. */
export interface PersonViewer {
  kind: 'person'
  personId: string
  name: string
  partnership: string | null
  organisation: string
  functions: readonly FunctionName[]
  /** The session that they came with and what it has proved, machine time; none for whoever comes with a token. */
  session?: SessionProof
}

/** A session, how strongly its person has proved who they are, and when. */
export interface SessionProof {
  readonly id: string
  readonly strength: 'one-factor' | 'two-factor'
  readonly authenticatedAt: Date
}

/** Anyone who is not signed in. */
export interface StrangerViewer {
  kind: 'stranger'
  partnership: string | null
}

/** The program itself at a named task; null means every partnership of the installation. */
export interface JobViewer {
  kind: 'job'
  job: string
  partnership: string | null
}

/** Whether a viewer holds a function in the open partnership. Strangers and jobs hold none. */
export function holds(viewer: Viewer, name: FunctionName): boolean {
  return viewer.kind === 'person' && viewer.partnership !== null && viewer.functions.includes(name)
}

/** The viewer for a named job, in one partnership or in all. */
export function jobViewer(job: string, partnership: string | null = null): JobViewer {
  return { kind: 'job', job, partnership }
}

/** The viewer for somebody who is not signed in. */
export function stranger(partnership: string | null = null): StrangerViewer {
  return { kind: 'stranger', partnership }
}
