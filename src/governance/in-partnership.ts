import { NotFound } from '../platform/errors.ts'
import type { PersonViewer, Viewer } from '../platform/viewer.ts'

/** Whoever acts is a person of the partnership whose pages are open; else there is no such page. */
export function inPartnership(viewer: Viewer): PersonViewer & { partnership: string } {
  const { partnership } = viewer
  if (viewer.kind !== 'person' || partnership === null) throw new NotFound('the partnership')
  return { ...viewer, partnership }
}
