/** A name as somebody types it, as an id: `Unge og Medier` becomes `unge-og-medier`. */
export function slug(text: string | null): string | null {
  if (text === null) return null
  const plain = text.toLowerCase().replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa')
  return (
    plain
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || null
  )
}
