import { expect, test } from 'vitest'
import { freshDatabase } from '../../../../test/database.ts'
import { anInstallation } from '../../../../test/installation.ts'
import { aSteeringGroup } from '../../../../test/letters.ts'
import { paths as agreementPaths } from '../../../agreement/paths.ts'
import { paths as planningPaths } from '../../planning/paths.ts'
import { paths as procedurePaths } from '../../procedures/paths.ts'
import { paths } from '../paths.ts'

const db = await freshDatabase()
const group = await aSteeringGroup(db)
const house = anInstallation(db)
const { partnership, keeper, mette, gorm, outsider, secretary, mailsTo, write } = group

// Whoever asks has a seat too.
await group.sit(secretary, 'fagchef')

const asks = { organ: 'styregruppe', titel: 'Ny dato for årsmødet', sag: '', oekonomi: '', indstilling: 'Ja' }

async function procedure(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const answer = await keeper.post(procedurePaths.open.to({ partnership }), { ...asks, senest: '19.10.2018', ...more })
  return answer.location?.split('/').at(-1) ?? ''
}
const asked = async (who: typeof mette) => (await mailsTo(who)).filter(({ kind }) => kind === 'answer-asked')

test('GOV-29 whoever sits in no seat is not asked, nor whoever asks, and what was ended before the mail went asks nobody', async () => {
  const withdrawn = await procedure({ titel: 'Trukket tilbage i tide' })
  await keeper.post(procedurePaths.withdraw.to({ partnership, procedure: withdrawn }), { hvorfor: 'Fejl' })
  expect(await write()).toBe(0)
  for (const who of [outsider, secretary, mette]) expect(await asked(who)).toEqual([])
})

test('GOV-29 each seat is asked by a mail of its own, also who wants no reminders, and nobody twice', async () => {
  await (await group.signedIn(gorm)).post(paths.reminders.to({ partnership }), { hvordan: 'none' })
  const id = await procedure()
  expect([await write(), await write()]).toEqual([2, 0])
  for (const who of [mette, gorm]) {
    const mail = (await asked(who)).at(-1)
    expect(mail?.subject).toBe('Svar på den skriftlige høring i Styregruppen: Ny dato for årsmødet')
    for (const says of [
      'Svar senest 19. oktober 2018',
      procedurePaths.procedure.to({ partnership, procedure: id }),
      'Sonja',
    ])
      expect(mail?.body).toContain(says)
  }
  expect((await asked(mette)).at(-1)?.body).not.toContain('Gorm')
})

test('GOV-29 what is closed stands in no mail, and the poll for a date is asked about too', async () => {
  await procedure({ titel: 'En navngiven sag', lukket: 'ja' })
  const times = { 'dag-0': '3.12.2018', 'fra-0': '9', 'til-0': '10', 'dag-1': '4.12.2018', 'fra-1': '9', 'til-1': '10' }
  const poll = { organ: 'styregruppe', hvad: 'Møde før jul', besked: '', sted: '', link: '', senest: '22.10.2018' }
  expect((await keeper.post(planningPaths.newPoll.to({ partnership }), { ...poll, ...times })).status).toBe(303)
  expect(await write()).toBe(4)
  const mails = await asked(mette)
  const subjects = mails.map(({ subject }) => subject)
  expect(subjects).toContain('Svar på en lukket skriftlig høring i Styregruppen')
  expect(subjects).toContain('Svar, hvornår du kan mødes i Styregruppen: Møde før jul')
  expect(mails.filter(({ subject, body }) => `${subject}${body}`.includes('navngiven'))).toEqual([])
})

test('GOV-28 what waits for my answer stands on my overview with the first to be answered on top, and on nobody else’s', async () => {
  const overview = agreementPaths.overview.to({ partnership })
  const { text: html } = await (await house.as(mette))(overview)
  const [first, last] = ['Ny dato for årsmødet', 'Møde før jul'].map((words) => html.indexOf(words))
  expect(first).toBeGreaterThan(-1)
  expect(last).toBeGreaterThan(first ?? 0)
  expect((await (await house.as(outsider))(overview)).text).not.toContain('Møde før jul')
})

test('GOV-28 what is answered waits no longer, and the daily reminder names what still does', async () => {
  await (await group.signedIn(mette)).post(paths.reminders.to({ partnership }), { hvordan: 'daily' })
  group.site.clock.advance(86_400_000)
  await group.remind()
  const reminder = (await mailsTo(mette)).find(({ kind }) => kind === 'reminder')
  expect(reminder?.body).toContain('Venter på dit svar')
  expect(reminder?.body).toContain('Ny dato for årsmødet')
  expect(reminder?.body).not.toContain('navngiven')
})
