/** The year that an address asks for, as far as dates are known to us (1900–2199); null when it asks for none. */
export function yearAsked(text: string | undefined): number | null {
  const year = /^\d{4}$/.test(text ?? '') ? Number(text) : 0
  return year >= 1900 && year < 2200 ? year : null
}
