import type { Page } from 'playwright-core'
import { fill, chooseFile } from './filling.ts'
import { follow, goOn, open, press } from './goto.ts'
import { meetingPages } from './page-types-of-meetings.ts'
import { administrator, after, at, auditor, here, member, type PageType, secretary } from './page-type.ts'

/** What everybody may open. */
const publicPages: readonly PageType[] = [
  at('the public front', null, here),
  at('the agreement today', null, `${here}/aftale`),
  at('the agreement on an earlier date', null, `${here}/aftale?pr=2018-03-01`),
  at('the agreement as a forecast', null, `${here}/aftale?pr=2019-06-30`),
  at('the agreement after its end', null, `${here}/aftale?pr=2020-03-01`),
  at('the agreement asked for no date', null, `${here}/aftale?pr=engang`),
  at('a promise that is due', null, `${here}/loefter/styregruppe-moeder`),
  at('a promise that is broken', null, `${here}/loefter/kommissorier`),
  at('a promise about seats', null, `${here}/loefter/styregruppe-kommunerne`),
  at('a promise that owes nothing', null, `${here}/loefter/bandepakke-3`),
  at('the timeline', null, `${here}/tidslinje`),
  at('the search', null, `${here}/soeg`),
  at('what a search found', null, `${here}/soeg?q=styregruppen`),
  at('a search that found nothing', null, `${here}/soeg?q=enhj%C3%B8rning`),
  at('sign-in', null, '/log-ind'),
  at('a forgotten password', null, '/glemt-adgangskode'),
  at('what is read after asking for a password', null, '/glemt-adgangskode?besked=sendt'),
  at('the privacy notice', null, '/privatliv'),
  at('the accessibility statement', null, '/was'),
  at('outgoing mail', null, `${here}/post`),
]

/** What members open. */
const memberPages: readonly PageType[] = [
  at('the overview for me', secretary, `${here}/overblik`),
  at('the overview for all', secretary, `${here}/overblik?vis=alt`),
  at('the agreement for one who records', secretary, `${here}/aftale`),
  at('a promise for one who records', secretary, `${here}/loefter/styregruppe-moeder`),
  at('the list of evidence', secretary, `${here}/haendelser`),
  at('the list of evidence, filtered', secretary, `${here}/haendelser?slags=meeting-held&om=styregruppe`),
  at('the list of evidence, none fits', secretary, `${here}/haendelser?ord=enhj%C3%B8rning`),
  at('the choice of what happened', secretary, `${here}/haendelser/ny`),
  at('the entry of a held meeting', secretary, `${here}/haendelser/ny?slags=meeting-held&om=styregruppe`),
  at('the entry of a decision', secretary, `${here}/haendelser/ny?slags=decided`),
  at('the entry of an answer', secretary, `${here}/haendelser/ny?slags=decided&spoergsmaal=app-opfoelgning`),
  at('the entry of a charter', secretary, `${here}/haendelser/ny?slags=charter-approved`),
  at('the entry of an attestation', secretary, `${here}/haendelser/ny?slags=attested`),
  at('the entry of a measurement', secretary, `${here}/haendelser/ny?slags=measured`),
  at('the entry of hours', secretary, `${here}/haendelser/ny?slags=hours-booked`),
  after('the entry form with faults', secretary, 422, async (page) => {
    await open(page, `${here}/haendelser/ny?slags=meeting-held`)
    await fill(page, 'Hvornår skete det?', '31.2.2018')
    await fill(page, 'Link til dokumentation', 'ftp://et-sted')
    return press(page, 'Registrér')
  }),
  at('the import of a file', secretary, `${here}/haendelser/indlaes`),
  after('the import of a faulty file', secretary, 422, async (page) => {
    await open(page, `${here}/haendelser/indlaes`)
    await chooseFile(page, 'CSV-fil', 'hændelser.csv', 'kind,subject,occurred_on\nmeeting-held,styregruppen,i går\n')
    return press(page, 'Indlæs')
  }),
  after('an entry', secretary, 200, async (page) => {
    await open(page, `${here}/haendelser?slags=meeting-held`)
    return follow(page, 'Møde holdt')
  }),
  after('an entry that was taken back', secretary, 200, async (page) => {
    await open(page, `${here}/haendelser`)
    return followRetracted(page)
  }),
  after('taking an entry back', secretary, 200, goToRetract),
  after('taking an entry back without a reason', secretary, 422, async (page) => {
    await goToRetract(page)
    return press(page, 'Træk tilbage')
  }),
  at('my page', secretary, '/min-side'),
  at('the change of my password', secretary, '/min-side/adgangskode'),
  after('the change of my password with faults', secretary, 422, async (page) => {
    await open(page, '/min-side/adgangskode')
    return press(page, 'Skift adgangskode')
  }),
  at('my tokens', secretary, '/min-side/noegler'),
  at('the audit trail of my own doings', secretary, `${here}/revisionsspor`),
]

/** The bodies: who sits where. */
const bodyPages: readonly PageType[] = [
  at('the bodies', secretary, `${here}/organer`),
  at('a body', secretary, `${here}/organer/styregruppe`),
  at('a body for one who only reads', member, `${here}/organer/koordinationsgruppe`),
  at('a class of working groups', secretary, `${here}/organer/arbejdsgrupper`),
  at('the setting-up of a working group', secretary, `${here}/arbejdsgrupper/ny`),
  after('a seat with a holder and a substitute', secretary, 200, goToSeat),
  after('a seat with faults', secretary, 422, async (page) => {
    await goToSeat(page)
    await fill(page, 'Fra hvilken dag?', '31.2.2018')
    return press(page, 'Sæt på pladsen')
  }),
  after('the end of a sitting', secretary, 200, goToEnd),
  after('the end of a sitting with faults', secretary, 422, async (page) => {
    await goToEnd(page)
    await fill(page, 'Sidste dag på pladsen', '')
    return press(page, 'Afslut')
  }),
]

/** What the administrator and the auditor open. */
const officePages: readonly PageType[] = [
  at('the users', administrator, `${here}/brugere`),
  at('a new user', administrator, `${here}/brugere/ny`),
  after('a new user with faults', administrator, 422, async (page) => {
    await open(page, `${here}/brugere/ny`)
    await fill(page, 'E-mail', 'ingen')
    return press(page, 'Giv adgang, og send invitation')
  }),
  after('a user', administrator, 200, goToUser),
  after('the end of access', administrator, 200, async (page) => {
    await goToUser(page)
    return follow(page, 'Afslut adgangen')
  }),
  at('the integrations', administrator, `${here}/integrationer`),
  after('a new integration with faults', administrator, 422, async (page) => {
    await open(page, `${here}/integrationer`)
    await fill(page, 'Adresse', 'ftp://et-sted')
    return press(page, 'Opret integrationen')
  }),
  at('the audit trail', auditor, `${here}/revisionsspor`),
  after('the audit trail with a faulty key', auditor, 422, async (page) => {
    await open(page, `${here}/revisionsspor`)
    await fill(page, 'Offentlig nøgle', 'ingen nøgle')
    return press(page, 'Registrér nøglen')
  }),
]

/** What is read when something cannot be. */
const errorPages: readonly PageType[] = [
  at('no such page', null, '/findes-ikke', 404),
  at('no such page of a partnership', null, `${here}/loefter/findes-ikke`, 404),
  at('no such page for a member', secretary, `${here}/haendelser/findes-ikke`, 404),
  at('no access', secretary, `${here}/brugere`, 403),
  at('a link that nobody was given', null, '/invitation/findes-ikke', 404),
]

/** Every type of page that can be reached without changing anything. */
export const pageTypes: readonly PageType[] = [
  ...publicPages,
  ...memberPages,
  ...bodyPages,
  ...meetingPages,
  ...officePages,
  ...errorPages,
]

async function goToRetract(page: Page): Promise<number> {
  await open(page, `${here}/haendelser?slags=meeting-held`)
  await goOn(page, () => page.locator('tr:not(:has(s)) a').first().click())
  return follow(page, 'Træk tilbage')
}

async function goToSeat(page: Page): Promise<number> {
  await open(page, `${here}/organer/koordinationsgruppe`)
  return follow(page, 'Ret pladsen Fagchef, Ballerup Kommune')
}

async function goToEnd(page: Page): Promise<number> {
  await goToSeat(page)
  return follow(page, 'Afslut: Bo Opdigt forlader pladsen')
}

async function goToUser(page: Page): Promise<number> {
  await open(page, `${here}/brugere`)
  return follow(page, 'Mette Opdigt')
}

function followRetracted(page: Page): Promise<number> {
  const address = page.locator('tr:has(s) a').first()
  return address.getAttribute('href').then((href) => open(page, href ?? ''))
}
