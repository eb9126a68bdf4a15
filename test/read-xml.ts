import { SaxesParser } from 'saxes'

/** An element as a strict, namespace-aware parser reads it; words are kept where they stand. */
export interface ReadElement {
  name: string
  namespace: string
  attributes: Readonly<Record<string, string>>
  children: (ReadElement | string)[]
}

/** Reads an XML document, or throws what is wrong with it and where. */
export function readXml(text: string): ReadElement {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const top: ReadElement = { name: '', namespace: '', attributes: {}, children: [] }
  const open = [top]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(Object.values(tag.attributes).map((one) => [one.name, one.value]))
    const element = { name: tag.local, namespace: tag.uri, attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (words) => open.at(-1)?.children.push(words))
  parser.on('closetag', () => open.pop())
  parser.write(text).close()
  const root = top.children.find((one) => typeof one !== 'string')
  if (!root) throw new Error('The document has no element')
  return root
}

/** The elements directly inside. */
export function elementsIn(element: ReadElement): ReadElement[] {
  return element.children.filter((one) => typeof one !== 'string')
}

/** The element and everything under it, in the order of the document. */
export function everyElement(element: ReadElement): ReadElement[] {
  return [element, ...elementsIn(element).flatMap(everyElement)]
}

/** All elements of a name. */
export function named(element: ReadElement, name: string): ReadElement[] {
  return everyElement(element).filter((one) => one.name === name)
}

/** The words of an element as they are read; a line break is a line end. */
export function wordsOf(element: ReadElement): string {
  return element.children
    .map((one) => (typeof one === 'string' ? one : one.name === 'br' ? '\n' : wordsOf(one)))
    .join('')
}
