/** The names in a ZIP file's table of contents, which stands at its end; null when the end holds no whole table. */
export function namesInZip(tail: Buffer, size: number): string[] | null {
  const end = tail.lastIndexOf(endMark)
  if (end < 0 || end + 22 > tail.length) return null
  const length = tail.readUInt32LE(end + 12)
  const start = tail.readUInt32LE(end + 16) - (size - tail.length)
  if (start < 0 || start + length > end) return null
  return namesBetween(tail, start, start + length)
}

const endMark = Buffer.from('PK\x05\x06', 'latin1')
const entryMark = 0x02014b50

function namesBetween(bytes: Buffer, start: number, end: number): string[] | null {
  const names: string[] = []
  for (let at = start; at < end; ) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== entryMark) return null
    const name = bytes.readUInt16LE(at + 28)
    names.push(bytes.toString('utf8', at + 46, at + 46 + name))
    at += 46 + name + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return names
}
