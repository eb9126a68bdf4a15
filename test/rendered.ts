/** What a component writes, as text: for components that wait for nothing. */
export function rendered(view: unknown): string {
  return (view as { toString(): string }).toString()
}
