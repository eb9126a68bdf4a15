import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { parse } from 'yaml'
import { toldAround } from '../src/main/demo-around.ts'
import { demoPartnership } from '../src/main/demo-load.ts'
import { toldOfOffices } from '../src/main/demo-offices.ts'
import { toldAhead } from '../src/main/demo-planning.ts'
import { readStory } from '../src/main/story.ts'

const story = await readStory(new URL('../demo/story.yaml', import.meta.url))
const reading: unknown = parse(
  readFileSync(new URL('../agreements/vestegnen-2018/reading.yaml', import.meta.url), 'utf8'),
)

/** What stays in Danish whatever language one reads in: the agreement's own words, and what members have written. */
const own = [
  demoPartnership.name,
  // An annex of the demonstration, and what its minutes are called in the journal.
  'Udkast til succeskriterier',
  'Referat af møde i',
  ...textsIn(reading),
  ...[story.told, toldAround, toldAhead, toldOfOffices].flatMap(textsIn),
]
  .flatMap((words) => words.split(' … '))
  // A page may go on after the sentence.
  .map((words) => words.replace(/\.$/, ''))
  .filter((words) => words.length > 3)
  .sort((a, b) => b.length - a.length)

function textsIn(thing: unknown): string[] {
  if (typeof thing === 'string') return [thing]
  return thing !== null && typeof thing === 'object' ? Object.values(thing).flatMap(textsIn) : []
}

/** Danish words that no English sentence holds. */
const danish =
  /\b(og|ikke|der|det|den|hvad|hvor|hvem|hvis|med|til|fra|som|på|skal|kan|uden|efter|endnu|eller|senest|siden|møde|holdt|dag)\b/i

/** The stretches of text in Danish that are not marked as being in another language than the page. */
export async function danishIn(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const root = document.body.cloneNode(true) as HTMLElement
    for (const foreign of root.querySelectorAll('[lang="da"]')) foreign.remove()
    const names = [...root.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label') ?? '')
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '')
    return [...texts, ...names, document.title]
  })
  const interfaceOnly = said.map((text) => own.reduce((rest, words) => rest.replaceAll(words, ''), text))
  // What other journeys type says that it is made up.
  return interfaceOnly
    .filter((text) => danish.test(text) && !text.trim().startsWith('Opdigtet: '))
    .map((text) => text.trim().slice(0, 160))
}
