import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A node of the tag tree as pdf.js tells it. */
interface Tag {
  role?: string
  children?: Tag[]
}

/** Reads a PDF back as a reader does: its words in order, the roles of its tags, and what it says of itself. */
export async function readPdf(bytes: Uint8Array) {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await loading.promise
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)))
  const trees = await Promise.all(pages.map((page) => page.getStructTree()))
  const contents = await Promise.all(pages.map((page) => page.getTextContent()))
  const { info, metadata } = await document.getMetadata()
  await loading.destroy()
  const words = contents.map((content) =>
    content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''),
  )
  return {
    tags: trees.flatMap((tree) => rolesIn(tree as Tag | null)),
    text: words.join(' ').replace(/\s+/g, ' '),
    info: info as Record<string, unknown>,
    metadata,
  }
}

function rolesIn(tag: Tag | null): string[] {
  if (!tag) return []
  return [...(tag.role ? [tag.role] : []), ...(tag.children ?? []).flatMap(rolesIn)]
}
