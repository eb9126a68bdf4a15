import { expect, test } from 'vitest'
import { emptyDatabase, withClient } from '../../../../test/database.ts'
import { logins } from '../../../../test/logins.ts'
import { migrate } from '../../db/migrate.ts'
import { readMigrations } from '../../db/migrations.ts'
import { runAuditVerify } from '../cli.ts'
import { newSigner, noteOf, signatureLine, signingAs, verifierOf, verifierText } from '../note.ts'

const numbered = readMigrations()

test('AUD-16 countersignatures from before keys were registered outlive the change, and are counted apart', async () => {
  const urls = await emptyDatabase()
  const bringTo = (number: number) =>
    withClient(urls.owner, (owner) => migrate(owner, { migrations: numbered.slice(0, number), login: logins.app }))
  await bringTo(7)
  const [ours, herlev] = [
    signingAs(newSigner('samvaerk.example'), 'samvaerk.example/prove'),
    newSigner('herlev.example'),
  ]
  const root = Buffer.alloc(32)
  const text = `samvaerk.example/prove\n1\n${root.toString('base64')}\n`
  await withClient(urls.superuser, async (superuser) => {
    await superuser.query(`insert into platform.partnership values ('prove', 'Prøve', now())`)
    await superuser.query(`insert into platform.organisation values ('prove', 'herlev', 'Herlev')`)
    await superuser.query(`insert into platform.audit_checkpoint values ('prove', 1, $1, $2, $3, now())`, [
      root,
      noteOf(text, [signatureLine(ours, text)]),
      verifierText(verifierOf(ours)),
    ])
    await superuser.query(
      `insert into platform.audit_countersignature values ('prove', 1, 'herlev', 'x', $1, $2, gen_random_uuid(), now())`,
      [signatureLine(herlev, text), verifierText(verifierOf(herlev))],
    )
  })
  await bringTo(8)
  let out = ''
  await withClient(urls.superuser, (client) =>
    runAuditVerify([], { language: 'en', out: (words) => (out += words) }, async () => ({
      client,
      close: async () => {},
    })),
  )
  expect(out).toContain('1 countersignatures, 1 of them by no key that the trail says was registered')
})
