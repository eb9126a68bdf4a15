import type { Reason, WindowStanding } from '../model.ts'
import type { Verdict } from '../vocabulary.ts'
import type { Stretch } from './calendar.ts'
import type { Answers } from './params.ts'
import type { EvidenceIndex, View } from './evidence-index.ts'
import type { Act } from './reasons.ts'
import type { Judged, Life, Setting } from './setting.ts'
import type { Sought } from './sought.ts'

/** A stretch of days in which a promise wants something done; every kind of norm gives these, and one table judges them. */
export interface Window extends Stretch {
  needed: number
  happened: number
  planned: number
  unconfirmed: number
  /** The entries that were counted, oldest first. */
  evidence: readonly string[]
  thing: string | null
  /** Cut by the start or end of what it belongs to. */
  stub: boolean
  /** Whether it is owed at all: of a stub the text may say that it is not. */
  owed: boolean
  /** Cut by an early end: what had not been done by then is no longer owed. */
  released: boolean
  /** It rests on a number that nobody has agreed: never broken, at worst unproven (STD-18). */
  assumed: boolean
  /** The open questions behind that number. */
  rests: readonly string[]
  /** Nothing is owed by a date: it is shown or it is not (aims). */
  shown: boolean
  /** The words for it, once it is judged. */
  tell: (judged: Verdict, closed: boolean) => Reason[]
}

/** A window with nothing counted in it yet. */
export function emptyWindow(stretch: Stretch, thing: string | null): Window {
  return {
    from: stretch.from,
    until: stretch.until,
    needed: 1,
    happened: 0,
    planned: 0,
    unconfirmed: 0,
    evidence: [],
    thing,
    stub: false,
    owed: true,
    released: false,
    assumed: false,
    rests: [],
    shown: false,
    tell: () => [],
  }
}

/** What a norm's kind makes of it: windows, and the words for what windows do not say. */
export interface Finding {
  windows: readonly Window[]
  /** What was looked for. */
  sought: Sought
  /** Whether all windows that there will be are listed. */
  complete: boolean
  /** The verdict while no window has begun and none is listed: nothing was called for yet. */
  without: Verdict
  /** Words before those of the windows: how things stand. */
  told: readonly Reason[]
  /** Words after them. */
  aside?: readonly Reason[]
  /** Questions that must be answered before there are windows. */
  awaits: readonly string[]
  /** What is to be done in windows that are not kept. */
  act: (open: readonly Window[]) => Act | null
}

/** What every kind is given beside its norm. */
export interface Room {
  agreement: Judged
  setting: Setting
  index: EvidenceIndex
  answers: Answers
  view: View
  /** The stretches in which the norm is owed. */
  lives: readonly Life[]
}

/** Cuts a window at the end of a stretch: what falls due after it is released, and the rest is a stub that is not owed. */
export function cutAt(window: Window, life: Life): Window {
  if (life.until === null || window.until <= life.until) return window
  return { ...window, until: life.until, stub: true, released: true }
}

/** A window as it is handed out. */
export function handedOut(window: Window, verdict: Verdict): WindowStanding {
  const { from, until, needed, happened, planned, unconfirmed, thing, stub } = window
  return { from, until, needed, happened, planned, unconfirmed, verdict, thing, stub, evidence: [...window.evidence] }
}
