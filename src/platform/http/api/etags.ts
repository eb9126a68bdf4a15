import { hash } from 'node:crypto'

/** The strong ETag of one thing: the hash of all that is shown of it, so that whatever changes changes it (API-15). */
export function strongTag(shown: string | Uint8Array): string {
  return `"${hash('sha256', shown, 'base64url').slice(0, 22)}"`
}

/** The weak ETag of a list, which may be sent in several encodings. */
export function weakTag(json: string | Uint8Array): string {
  return `W/"${hash('sha1', json, 'base64url')}"`
}

/** Whether `If-None-Match` names the tag: compared weakly (RFC 9110, 13.1.2), so the visitor has it already. */
export function alreadyHas(header: string | undefined, tag: string): boolean {
  return header !== undefined && (header.trim() === '*' || tagsIn(header).map(bare).includes(bare(tag)))
}

/** Whether `If-Match` names the tag: compared strongly (RFC 9110, 13.1.1); a weak one never does. */
export function isTheOne(header: string, tag: string): boolean {
  return header.trim() === '*' || (!tag.startsWith('W/') && tagsIn(header).includes(tag))
}

function tagsIn(header: string): string[] {
  return header.match(/(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"/g) ?? []
}

function bare(tag: string): string {
  return tag.replace(/^W\//, '')
}
