/** Why a file cannot stand in a pack as pages. */
export type Unbindable = 'locked' | 'broken' | 'too-many-pages' | 'too-large-picture' | 'too-slow'

/** A file that is to become pages. */
export interface Bindable {
  readonly kind: 'pdf' | 'png' | 'jpeg'
  /** Shared between threads, so that a large file is held once. */
  readonly bytes: SharedArrayBuffer
}

/** What the thread that binds is asked for: how many pages a file has, or the pages of all put into our own document. */
export type BindTask =
  | { readonly task: 'look'; readonly index: number; readonly file: Bindable }
  | { readonly task: 'bind'; readonly own: Uint8Array; readonly files: readonly (Bindable | null)[] }

/** What it answers; while it binds it says which file it is at, so that one which kills it is known. */
export type BindAnswer =
  | { readonly looked: number }
  | { readonly unbindable: Unbindable }
  | { readonly at: number }
  | { readonly bound: Uint8Array<ArrayBuffer> }
  | { readonly fault: string }
