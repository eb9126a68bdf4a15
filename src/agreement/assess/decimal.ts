/** An exact decimal: `units` of ten to the power of minus `scale`. Amounts are never floating point (STD-19). */
export interface Decimal {
  readonly units: bigint
  readonly scale: number
}

/** Nothing. */
export const zero: Decimal = { units: 0n, scale: 0 }

/** Reads a decimal written with a point, such as `0.1` or `-3`; null where it is none or longer than forty figures. */
export function decimal(text: string): Decimal | null {
  const match = /^([+-]?)(\d{1,40})(?:\.(\d{1,40}))?$/.exec(text)
  if (!match) return null
  const [, sign, whole = '', part = ''] = match
  const units = BigInt(whole + part)
  return { units: sign === '-' ? -units : units, scale: part.length }
}

/** One and the other together. */
export function plus(a: Decimal, b: Decimal): Decimal {
  if (a.scale === b.scale) return { units: a.units + b.units, scale: a.scale }
  const scale = Math.max(a.scale, b.scale)
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale }
}

/** One less the other. */
export function minus(a: Decimal, b: Decimal): Decimal {
  return plus(a, { units: -b.units, scale: b.scale })
}

/** One times the other. */
export function times(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale }
}

/** Below zero, zero or above zero as the first is less than, equal to or more than the second. */
export function compare(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale)
  const [first, second] = [unitsAt(a, scale), unitsAt(b, scale)]
  return first < second ? -1 : Number(first > second)
}

/** As it is written: a point, no superfluous noughts. */
export function write(value: Decimal): string {
  const sign = value.units < 0n ? '-' : ''
  const figures = (value.units < 0n ? -value.units : value.units).toString().padStart(value.scale + 1, '0')
  const whole = figures.slice(0, figures.length - value.scale)
  const part = figures.slice(figures.length - value.scale).replace(/0+$/, '')
  return part === '' ? `${sign}${whole}`.replace(/^-0$/, '0') : `${sign}${whole}.${part}`
}

function unitsAt(value: Decimal, scale: number): bigint {
  return value.units * 10n ** BigInt(scale - value.scale)
}
