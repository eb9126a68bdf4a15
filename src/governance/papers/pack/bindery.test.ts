import { expect, test } from 'vitest'
import { aPdf } from '../../../../test/a-pdf.ts'
import { day } from '../../../platform/days.ts'
import { PdfPress } from '../../../platform/documents/press.ts'
import type { MeetingHeader } from '../../meetings/queries.ts'
import { Binder } from './binder.ts'
import { Bindery, type PackWork } from './bindery.ts'
import type { PackAnnex } from './plan.ts'

const moment = new Date('2018-12-06T08:30:00Z')
const meeting: MeetingHeader = {
  id: crypto.randomUUID(),
  body: 'styregruppe',
  bodyName: 'Styregruppen',
  onDay: day('2018-12-06'),
  sequence: 0,
  beginsAt: moment,
  endsAt: new Date('2018-12-06T10:00:00Z'),
  place: null,
  link: null,
  state: 'planned',
  madeAt: moment,
  frozenAt: null,
  endedAt: null,
  whyCancelled: null,
  actingChair: null,
  proposalsUntil: null,
  planEntries: [],
  heldEntry: null,
  changedAt: null,
  extraordinary: false,
  class: null,
  minutesSent: false,
}

function workOf(...files: readonly Buffer[]): PackWork {
  const annexes = files.map(
    (bytes, at): PackAnnex => ({
      item: 1,
      place: at + 1,
      title: `Bilag ${at}`,
      closed: false,
      withdrawn: false,
      file: {
        version: 1,
        fileId: crypto.randomUUID(),
        fileName: 'x.pdf',
        late: false,
        addedAt: moment,
        mediaType: 'application/pdf',
        size: bytes.length,
        active: false,
        sha256: 'x',
      },
      as: 'pdf',
      tooMuch: false,
    }),
  )
  const shared = files.map((bytes) => {
    const held = new SharedArrayBuffer(bytes.length)
    new Uint8Array(held).set(bytes)
    return held
  })
  return { plan: { meeting, items: [], annexes }, language: 'da', demonstration: false, files: shared }
}

test('GOV-86 whoever comes when three packs are held is turned away with 429 and told when to come back', async () => {
  const bindery = new Bindery(new PdfPress())
  let go = () => {}
  const held = new Promise<void>((resolve) => (go = resolve))
  const reading = Array.from({ length: 3 }, () => bindery.read(() => held))
  await expect(bindery.read(() => held)).rejects.toMatchObject({ fault: 'too-many-requests' })
  go()
  await Promise.all(reading)
  expect(await bindery.read(async () => 'room again')).toBe('room again')
})

test('GOV-86 a thread that takes too long over a file costs that file its pages, and the pack is made all the same', async () => {
  const bindery = new Bindery(new PdfPress(), () => new Binder(1))
  const bytes = await bindery.bind('slow', workOf(aPdf(), aPdf(2)))
  expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-')
})

test('GOV-86 equal packs are bound once, and kept', async () => {
  const bindery = new Bindery(new PdfPress())
  const binding = bindery.bind('same', workOf(aPdf()))
  const meanwhile = bindery.made('same')
  expect(await meanwhile).toBe(await binding)
  expect(await bindery.made('same')).toBe(await binding)
  expect(bindery.made('other')).toBeUndefined()
}, 60_000)
