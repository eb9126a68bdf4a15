/** What a policy answers: yes, or no with the reason as a code that the page can put into words. */
export type Verdict<Reason extends string = string> =
  | { readonly yes: true }
  | { readonly yes: false; readonly reason: Reason }

/** The verdict that lets something be done. */
export const yes: { readonly yes: true } = { yes: true }

/** The verdict that stands in the way, and why. */
export function no<Reason extends string>(reason: Reason): { readonly yes: false; readonly reason: Reason } {
  return { yes: false, reason }
}
