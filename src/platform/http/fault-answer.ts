import { signInPath } from '../components/addresses.ts'
import { Refused } from '../errors.ts'
import { ErrorPage } from '../components/error-page.tsx'
import { redirect, respond, sendPage, sendText } from './answer.ts'
import type { Ask } from './ask.ts'
import { publicFault } from './faults.ts'
import { programTexts } from './texts.ts'

/** Answers a request that cannot be met, in the form and the language of whoever asked; the cause goes to the log only (WEB-09). */
export async function answerFault(ask: Ask, error: unknown): Promise<Response> {
  const fault = publicFault(error, ask.language)
  if (fault.status >= 500) {
    const route = ask.route?.pattern ?? null
    ask.house.log.error({ requestId: ask.requestId, route, cause: error }, 'Cannot answer the request')
  }
  if (speaksJson(ask)) return await problemDetails(ask, error)
  if (fault.fault === 'sign-in-needed') return redirect(ask, signInPath.to({}, { videre: comeBackTo(ask) }))
  try {
    const page = ErrorPage({ frame: ask.frame, fault, quote: ask.requestId })
    return await sendPage(ask, page, { status: fault.status, headers: fault.headers })
  } catch (broken) {
    // The page around the error failed too: plain words still reach the visitor.
    ask.house.log.error({ requestId: ask.requestId, cause: broken }, 'Cannot show the error page')
    const headers = { ...fault.headers, 'content-type': 'text/plain; charset=utf-8' }
    return respond(ask, `${fault.title}. ${fault.says} (${ask.requestId})\n`, { status: fault.status, headers })
  }
}

function speaksJson(ask: Ask): boolean {
  const { route } = ask
  if (route !== null) return ['api', 'step', 'stream'].includes(route.kind) || route.pattern.endsWith('.json')
  return new URL(ask.c.req.raw.url).pathname.startsWith('/api/')
}

/** After sign-in the visitor comes back to the page; not to the address of a post that has no page. */
function comeBackTo(ask: Ask): string | undefined {
  if (ask.frame.reopens) return ask.address
  return ask.partnership === null ? undefined : `/${ask.partnership.slug}`
}

/** RFC 9457: what programs are told, in English; and what the script of a page is told, in the words that its reader reads. */
function problemDetails(ask: Ask, error: unknown): Promise<Response> | Response {
  const forReader = ask.route?.kind === 'step' || ask.route?.kind === 'stream'
  const fault = publicFault(error, forReader ? ask.language : 'en')
  const details = {
    type: `urn:samvaerk:problem:${fault.fault}`,
    title: fault.title,
    status: fault.status,
    detail: forReader || error instanceof Refused ? fault.says : programTexts[fault.fault],
    instance: `urn:samvaerk:request:${ask.requestId}`,
    ...(fault.problems.length === 0 ? {} : { problems: fault.problems }),
  }
  const answer = { status: fault.status, headers: fault.headers }
  return sendText(ask, 'application/problem+json; charset=utf-8', JSON.stringify(details), answer)
}
