/** Waits for a signal to stop, then puts everything away once; a second signal ends at once. */
export function untilStopped(putAway: () => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    let stopping = false
    function stop(): void {
      if (stopping) process.exit(1)
      stopping = true
      putAway().then(resolve, reject)
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
  })
}
