import { createHash, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aPartnership, aPerson } from '../../../test/people.ts'
import type { Read, Write } from '../db/types.ts'
import { stranger, type PersonViewer, type Viewer } from '../viewer.ts'
import { fileStore } from './store.ts'
import type { Audience, FileTables } from './tables.ts'

const db = await freshDatabase()
const store = fileStore({ maxBytes: 1_000_000 })
const now = new Date('2018-10-15T10:00:00Z')
const slug = await aPartnership(db)
const ana = aPerson(slug)

async function* portions(bytes: Buffer, length = 1000): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

function add(bytes: Buffer, viewer: PersonViewer = ana, audience: Audience = 'members') {
  return db.transact(viewer, 'write', (tx: Write<FileTables>) =>
    store.write(tx, { partnership: slug, audience, addedBy: ana.personId, now }, portions(bytes)),
  )
}

async function bytesFor(viewer: Viewer, fileId: string): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of store.send(db, viewer, slug, fileId)) parts.push(part)
  return Buffer.concat(parts)
}

async function piecesThere(): Promise<number> {
  const { rows } = await db.asSuperuser((superuser) =>
    superuser.query('select count(*)::int as n from platform.file_piece'),
  )
  return rows[0]?.n
}

const pdf = (length: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(length)])

test('FIL-01 an empty file, one too large and one of an unknown kind are refused, and leave nothing behind', async () => {
  const before = await piecesThere()
  await expect(add(Buffer.alloc(0))).rejects.toMatchObject({ code: 'file.empty' })
  await expect(add(pdf(1_000_000))).rejects.toMatchObject({ code: 'file.too-large' })
  await expect(add(Buffer.from('MZ\x00\x01'))).rejects.toMatchObject({ code: 'file.kind-unknown' })
  expect(await piecesThere()).toBe(before)
})

test('FIL-04 a file whose transaction is undone leaves nothing behind', async () => {
  const before = await piecesThere()
  const failing = db.transact(ana, 'write', async (tx: Write<FileTables>) => {
    await store.write(
      tx,
      { partnership: slug, audience: 'members', addedBy: ana.personId, now },
      portions(pdf(500_000)),
    )
    throw new Error('on second thoughts')
  })
  await expect(failing).rejects.toThrow('on second thoughts')
  expect(await piecesThere()).toBe(before)
})

test('FIL-04 pieces without their file cannot be committed', async () => {
  const orphan = db.transact(ana, 'write', (tx: Write<FileTables>) =>
    tx
      .insertInto('platform.file_piece')
      .values({ partnership_id: slug, file_id: crypto.randomUUID(), piece: 0, bytes: Buffer.from('x') })
      .execute(),
  )
  await expect(orphan).rejects.toMatchObject({ code: '23503' })
})

test('FIL-05 a stranger, a member of another partnership and whoever its room does not let in find no file', async () => {
  const { fileId } = await add(pdf(10))
  const other = aPerson(await aPartnership(db))
  await expect(bytesFor(stranger(slug), fileId)).rejects.toThrow('does not exist')
  await expect(bytesFor(other, fileId)).rejects.toThrow('does not exist')
  const closed = await add(pdf(10), ana, 'room')
  await expect(bytesFor(ana, closed.fileId)).rejects.toThrow('does not exist')
  const pieces = await db.transact(other, 'read', (read: Read<FileTables>) =>
    read.selectFrom('platform.file_piece').select('piece').execute(),
  )
  expect(pieces).toEqual([])
})

test('FIL-06 nobody adds a file in the name of another, or into another partnership', async () => {
  await expect(add(pdf(10), aPerson(slug))).rejects.toMatchObject({ code: '42501' })
  await expect(add(pdf(10), { ...ana, partnership: await aPartnership(db) })).rejects.toMatchObject({ code: '42501' })
})

test('FIL-04 every member gets the bytes that came in, in however many pieces', async () => {
  for (const length of [1, 262_144 - 9, 262_144, 700_001]) {
    const bytes = pdf(length)
    const file = await add(bytes)
    expect(file).toMatchObject({ mediaType: 'application/pdf', size: bytes.length })
    expect(file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect((await bytesFor(aPerson(slug), file.fileId)).equals(bytes)).toBe(true)
  }
})
