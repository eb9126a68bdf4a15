/**
 * Writes demo/whole-term.csv out of demo/story.yaml, both parts of it, in the columns of the evidence CSV.
 * Run it after every change of the story: `node scripts/demo-csv.ts`. A test holds the two together.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { stringify } from 'csv-stringify/sync'
import { parse } from 'yaml'

/** One entry of the story as the file has it. */
export interface StoryEntry {
  id: string
  by?: string
  who?: string
  recorded_at: string
  retracts?: string
  detail?: unknown
  [column: string]: unknown
}

/** The story in its two parts: what is known in the autumn of 2018, and what comes after. */
export interface Story {
  agreement: string
  clock: string
  until_autumn_2018: StoryEntry[]
  afterwards: StoryEntry[]
}

const columns =
  'id,kind,subject,about,party,occurred_on,recorded_at,expires_on,quantity,unit,for_period,ref,retracts,detail,note'.split(
    ',',
  )
/** Who enters it, who takes or leaves a seat, and what an entry is played from: no column has people or what they wrote. */
const alsoInTheStory = ['by', 'who', 'told_with', 'meeting', 'minutes', 'group', 'charter', 'procedure', 'series']
/** A retraction is about the same thing on the same day as the entry that it takes back. */
const repeated = ['subject', 'about', 'party', 'occurred_on']

/** Reads the story, and refuses an entry with a key that no column has. */
export function readStory(yaml: string): Story {
  const story = parse(yaml) as Story
  for (const entry of [...story.until_autumn_2018, ...story.afterwards]) {
    const odd = Object.keys(entry).find((key) => !columns.includes(key) && !alsoInTheStory.includes(key))
    if (odd !== undefined)
      throw new Error(`Entry ${entry.id} of the story has "${odd}", which is no column of the evidence CSV`)
  }
  return story
}

/** The whole story as an evidence CSV. */
export function storyCsv(story: Story): string {
  const entries = [...story.until_autumn_2018, ...story.afterwards]
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return stringify(entries.map(rowOf), { header: true, columns })

  function rowOf(entry: StoryEntry): Record<string, unknown> {
    const detail = entry.detail === undefined ? '' : JSON.stringify(entry.detail)
    if (entry.retracts === undefined) return { ...entry, detail }
    const first = byId.get(entry.retracts)
    if (!first) throw new Error(`Entry ${entry.id} of the story takes back "${entry.retracts}", which is not in it`)
    const same = Object.fromEntries(repeated.map((key) => [key, first[key]]))
    return { ...entry, ...same, kind: 'retracted', detail }
  }
}

if (import.meta.main) {
  const here = new URL('../demo/', import.meta.url)
  writeFileSync(new URL('whole-term.csv', here), storyCsv(readStory(readFileSync(new URL('story.yaml', here), 'utf8'))))
}
