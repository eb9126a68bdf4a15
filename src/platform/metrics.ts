import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** The program's figures for Prometheus. Labels are route patterns and statuses: nothing that points to a person (WEB-19). */
export interface Metrics {
  readonly registry: Registry
  /** Notes that a request was answered. */
  answered(route: string, method: string, status: number, seconds: number): void
  /** Another counter of events, such as sign-ins refused. */
  counter<Label extends string = never>(name: string, help: string, labels?: readonly Label[]): Counter<Label>
  /** Another figure that goes up and down, such as jobs waiting. */
  gauge<Label extends string = never>(name: string, help: string, labels?: readonly Label[]): Gauge<Label>
}

/** Opens a registry of its own, so that two installations in one process (tests) do not meet. */
export function openMetrics(version: string, options: { process: boolean } = { process: false }): Metrics {
  const registry = new Registry()
  if (options.process) collectDefaultMetrics({ register: registry })
  const build = new Gauge({
    name: 'samvaerk_build',
    help: 'The version that runs',
    labelNames: ['version'],
    registers: [registry],
  })
  build.set({ version }, 1)
  const requests = new Histogram({
    name: 'samvaerk_http_request_seconds',
    help: 'Time to answer a request, by route pattern',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  return {
    registry,
    answered: (route, method, status, seconds) => requests.observe({ route, method, status }, seconds),
    counter: (name, help, labels = []) => new Counter({ name, help, labelNames: labels, registers: [registry] }),
    gauge: (name, help, labels = []) => new Gauge({ name, help, labelNames: labels, registers: [registry] }),
  }
}
