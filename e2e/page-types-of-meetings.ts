import type { Page } from 'playwright-core'
import { fill } from './filling.ts'
import { follow, goOn, open, press } from './goto.ts'
import { administrator, after, at, here, member, type PageType, secretary } from './page-type.ts'

/** The meetings, what is to be done, and whose turn the chair is. */
const planningPages: readonly PageType[] = [
  at('the meetings', secretary, `${here}/moeder`),
  at('the meetings for one who only reads', member, `${here}/moeder?organ=styregruppe`),
  at('the planning of a meeting', secretary, `${here}/moeder/nyt?organ=styregruppe`),
  after('the planning of a meeting with faults', secretary, 422, async (page) => {
    await open(page, `${here}/moeder/nyt`)
    await fill(page, 'Dag', '31.2.2018')
    return press(page, 'Planlæg mødet')
  }),
  at('the minutes', secretary, `${here}/referater`),
  at('the decisions', member, `${here}/beslutninger`),
  at('the decisions, searched', member, `${here}/beslutninger?ord=lys&aar=2018`),
  at('the year', secretary, `${here}/aarshjul`),
  at('the year after', member, `${here}/aarshjul?aar=2019`),
  at('the templates of meetings', secretary, `${here}/moeder/serie`),
  at('a new template of meetings', secretary, `${here}/moeder/serie/ny`),
  at('the polls for a date', member, `${here}/afstemninger`),
  at('a new poll for a date', secretary, `${here}/afstemninger/ny`),
  at('my actions', secretary, `${here}/opgaver`),
  at('everybody’s actions', member, `${here}/opgaver?vis=alle`),
  at('my reminders', member, `${here}/paamindelser`),
  after('my reminders with faults', member, 422, async (page) => {
    await open(page, `${here}/paamindelser`)
    await page.locator('input[value="daily"]').evaluate((input) => input.setAttribute('value', 'hver time'))
    return press(page, 'Gem')
  }),
  at('my calendar', member, `${here}/min-kalender`),
  at('chair and secretariat', secretary, `${here}/formandskab`),
  at('the written procedures', member, `${here}/skriftlige-hoeringer`),
  at('the opening of a written procedure', secretary, `${here}/skriftlige-hoeringer/ny`),
  after('a written procedure to answer', member, 200, goToProcedure),
  after('an answer with faults', member, 422, async (page) => {
    await goToProcedure(page)
    return press(page, 'Send svaret')
  }),
  after('a written procedure before its end', secretary, 200, async (page) => {
    await open(page, `${here}/skriftlige-hoeringer`)
    return follow(page, 'Aftenture på stationspladsen i november')
  }),
  at('the councils around the partnership', secretary, `${here}/omkring`),
]

/** Who sits in the coordination group, whose next meeting is planned. */
const sitter = 'medlem.vestegnens-politi'

/** What one comes to from a meeting: its papers, its minutes, its actions. */
const onMeetingPages: readonly PageType[] = [
  after('a meeting that is planned', secretary, 200, goToPlanned),
  after('a planned meeting for one who only reads', member, 200, goToPlanned),
  onPlanned('the move of a meeting', 'Flyt mødet'),
  onPlanned('the cancelling of a meeting', 'Aflys mødet'),
  onPlanned('a new item', 'Tilføj et punkt'),
  onPlanned('the change of an item', /^Ret punktet /),
  onPlanned('the annexes of an item', /^Tilføj eller ret bilag til /),
  onPlanned('the draft of an agenda', 'Lav et udkast til dagsorden'),
  onPlanned('the deadline of proposals', 'Ret fristen for forslag'),
  onPlanned('a proposal for an agenda', 'Foreslå et punkt', sitter),
  onPlanned('a new action', 'Tilføj en opgave'),
  onPlanned('the closing of an action', /^Afslut opgaven /),
  after('a held meeting', secretary, 200, goToHeld),
  after('the minutes of a meeting', secretary, 200, async (page) => {
    await goToHeld(page)
    return follow(page, 'Referatet af mødet')
  }),
  after('the writing of minutes', secretary, 200, async (page) => {
    await goToHeld(page)
    return open(page, `${page.url()}/skriv`)
  }),
  after('a meeting to follow', member, 200, async (page) => {
    await goToHeld(page)
    return open(page, `${page.url()}/live`)
  }),
]

/** What follows from meetings: decisions, changes of the agreement, the journal, turns. */
const afterMeetingPages: readonly PageType[] = [
  after('a decision', secretary, 200, goToDecision),
  after('the question that a decision answers', secretary, 200, async (page) => {
    await goToDecision(page)
    return follow(page, 'Besvar et åbent spørgsmål')
  }),
  after('a decision about going on', secretary, 200, async (page) => {
    await goToDecision(page)
    return follow(page, 'Den handler om videreførelsen')
  }),
  at('the focus areas', secretary, `${here}/indsatsomraader`),
  at('a new focus area', secretary, `${here}/indsatsomraader/aendr?hvad=added`),
  at('the change of a focus area', secretary, `${here}/indsatsomraader/aendr?omraade=top-20&hvad=changed`),
  at('the closing of a focus area', secretary, `${here}/indsatsomraader/aendr?omraade=top-20&hvad=closed`),
  at('the agreement as it reads now', member, `${here}/aftale/samlet`),
  at('the journal', secretary, `${here}/journal`),
  at('a letter for the journal', secretary, `${here}/journal/ny`),
  at('the extracts of the journal', secretary, `${here}/journal/udtraek`),
  at('the planning of a turn', secretary, `${here}/formandskab/formandskab/tur`),
  at('the taking over of an office', secretary, `${here}/formandskab/formandskab/overtag`),
  after('a handover that is prepared', secretary, 200, goToHandover),
  after('the rights that go with an office', administrator, 200, goToRights),
  after('rights that are passed on backwards', administrator, 422, async (page) => {
    await goToRights(page)
    await fill(page, 'Fra og med', '1.1.2018')
    return press(page, 'Giv videre')
  }),
]

/** The meetings, what leads to them and what follows from them. */
export const meetingPages: readonly PageType[] = [...planningPages, ...onMeetingPages, ...afterMeetingPages]

/** A page to which a link of a planned meeting leads. */
function onPlanned(name: string, link: string | RegExp, who = secretary): PageType {
  return after(name, who, 200, async (page) => {
    await goToPlanned(page)
    return follow(page, link)
  })
}

async function goToPlanned(page: Page): Promise<number> {
  await open(page, `${here}/moeder`)
  return goOn(page, () => page.getByRole('table', { name: 'Kommende møder' }).getByRole('link').first().click())
}

async function goToHeld(page: Page): Promise<number> {
  await open(page, `${here}/moeder`)
  const held = page.getByRole('row').filter({ has: page.getByRole('cell', { name: 'holdt', exact: true }) })
  return goOn(page, () => held.first().getByRole('link').click())
}

async function goToDecision(page: Page): Promise<number> {
  await open(page, `${here}/beslutninger`)
  return goOn(page, () => page.locator('tbody a').first().click())
}

async function goToProcedure(page: Page): Promise<number> {
  await open(page, `${here}/skriftlige-hoeringer`)
  return follow(page, /^Læs og svar/)
}

async function goToHandover(page: Page): Promise<number> {
  await open(page, `${here}/formandskab`)
  return follow(page, 'Fra Gladsaxe Kommune til Herlev Kommune')
}

async function goToRights(page: Page): Promise<number> {
  await goToHandover(page)
  return follow(page, 'Giv rettighederne videre fra dagen for overtagelsen')
}
