/** An element of an XML document; attributes that are null are left out. */
export interface Xml {
  name: string
  attributes: Readonly<Record<string, string | null>>
  children: readonly (Xml | string)[]
}

/** Elements that hold words: white space inside them counts. */
const mixed = new Set(['p', 'num', 'heading', 'docTitle', 'span', 'b', 'i', 'organization', 'person', 'role'])

/** Makes an element. */
export function xml(name: string, attributes: Xml['attributes'] = {}, ...children: readonly (Xml | string)[]): Xml {
  return { name, attributes, children }
}

/** Writes the document. Words are never moved: white space is added only between elements that hold no words (EXP-07). */
export function written(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, '')}\n`
}

function element({ name, attributes, children }: Xml, indent: string): string {
  const tag = `<${name}${Object.entries(attributes)
    .map(([key, value]) => (value === null ? '' : ` ${key}="${escaped(value)}"`))
    .join('')}`
  if (children.length === 0) return `${tag}/>`
  const words = mixed.has(name) || children.some((child) => typeof child === 'string')
  const deeper = words ? '' : `${indent}  `
  const inner = children.map((child) => {
    if (typeof child === 'string') return escaped(child)
    return words ? element(child, '') : `\n${deeper}${element(child, deeper)}`
  })
  return `${tag}>${inner.join('')}${words ? '' : `\n${indent}`}</${name}>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

/** Escapes what XML reserves; what XML 1.0 cannot hold at all becomes the replacement character. */
function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      .replace(/[&<>"\r]/g, (one) => entities[one] ?? one)
  )
}
