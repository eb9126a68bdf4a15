import type { Viewer } from '../viewer.ts'

/** The role in which every transaction of the application runs: it owns nothing and bypasses nothing. */
export const appRole = 'samvaerk_app'

/**
 * The first words of every transaction: begin it, take the application's role and tell the database who looks, in one
 * round trip (PLT-10). The settings end with the transaction. One statement with several results would be slower, so the
 * calls are joined into one value; the values stand in the text, and are therefore held to harmless characters.
 */
export function opening(viewer: Viewer, mode: 'read' | 'write'): string {
  const begin = mode === 'read' ? 'begin read only' : 'begin'
  const settings = Object.entries(viewerSettings(viewer)).map(([name, value]) => setting(name, value))
  return `${begin};select ${[setting('role', appRole), ...settings].join('||')}`
}

/** What the policies read of a viewer. All of them are set each time, so that nothing is left of anybody else. */
export function viewerSettings(viewer: Viewer): Record<string, string> {
  const person = viewer.kind === 'person' ? viewer : null
  return {
    'samvaerk.viewer': viewer.kind,
    'samvaerk.partnership': viewer.partnership ?? '',
    'samvaerk.person': person?.personId ?? '',
    'samvaerk.organisation': person?.organisation ?? '',
    'samvaerk.functions': person?.partnership ? person.functions.join(',') : '',
    'samvaerk.job': viewer.kind === 'job' ? viewer.job : '',
  }
}

const harmless = /^[A-Za-z0-9_.,:-]*$/

function setting(name: string, value: string): string {
  if (!harmless.test(value)) throw new Error(`The viewer's ${name} holds a character that no identifier holds`)
  return `set_config('${name}','${value}',true)`
}
