import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aZip } from '../../../test/zip.ts'
import { sniffer } from './sniff.ts'

function kindOf(...parts: (Buffer | string)[]) {
  const kind = sniffer()
  for (const part of parts) kind.take(Buffer.from(part))
  return kind.finish()
}

const word = { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }

test('FIL-02 programs, web pages in disguise, archives and old office files are no kind that is known', () => {
  expect(kindOf(Buffer.from('7f454c46020101000000', 'hex'))).toBeNull()
  expect(kindOf('MZ\x90\x00\x03')).toBeNull()
  expect(kindOf(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBeNull()
  expect(kindOf('GIF89a\x01\x00\x01\x00')).toBeNull()
  expect(kindOf(aZip({ 'a.txt': 'x' }))).toBeNull()
  expect(kindOf(aZip({ '[Content_Types].xml': 'x', 'ppt/presentation.xml': 'x' }))).toBeNull()
})

test('FIL-02 a ZIP whose table of contents is cut off, or lies, is no kind that is known', () => {
  const zip = aZip(word)
  expect(kindOf(zip.subarray(0, -30))).toBeNull()
  const lying = Buffer.from(zip)
  lying.writeUInt32LE(0xffffff00, lying.length - 6)
  expect(kindOf(lying)).toBeNull()
})

test('FIL-02 no bytes make the sniffer fail', () => {
  fc.assert(
    fc.property(
      fc.array(fc.uint8Array({ maxLength: 200 })),
      fc.constantFrom('', 'PK\x03\x04', '%PDF-'),
      (parts, start) => {
        const kind = sniffer()
        kind.take(Buffer.from(start, 'latin1'))
        for (const part of parts) kind.take(Buffer.from(part))
        kind.finish()
      },
    ),
  )
})

test('FIL-03 macros in office documents and open scripts in a PDF are told', () => {
  expect(kindOf(aZip({ ...word, 'word/vbaProject.bin': 'x' }))?.activeContent).toBe(true)
  expect(kindOf(aZip({ ...word, 'word/activeX/activeX1.bin': 'x' }))?.activeContent).toBe(true)
  const odt = { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': 'x' }
  expect(kindOf(aZip({ ...odt, 'Basic/script-lc.xml': 'x' }))?.activeContent).toBe(true)
  expect(kindOf('%PDF-1.7\n1 0 obj << /S /JavaSc', 'ript >>')?.activeContent).toBe(true)
})

test('FIL-02 each kind is known by its bytes', () => {
  expect(kindOf('%PDF-1.7\n')).toEqual({ mediaType: 'application/pdf', activeContent: false })
  expect(kindOf(Buffer.from('89504e470d0a1a0a0000000d4948445200', 'hex'))?.mediaType).toBe('image/png')
  expect(kindOf(Buffer.from('ffd8ffe000104a46', 'hex'))?.mediaType).toBe('image/jpeg')
  expect(kindOf(aZip(word))).toEqual({
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    activeContent: false,
  })
  expect(kindOf(aZip({ '[Content_Types].xml': 'x', 'xl/workbook.xml': 'x' }))?.mediaType).toContain('spreadsheetml')
  const ods = { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': 'x' }
  expect(kindOf(aZip(ods))?.mediaType).toBe(ods.mimetype)
  expect(kindOf('kind;subject\r\nmøde;styregruppe\r\n')?.mediaType).toBe('text/plain')
  expect(kindOf(Buffer.from('møde;æøå\r\n', 'latin1'))?.mediaType).toBe('text/plain')
})
