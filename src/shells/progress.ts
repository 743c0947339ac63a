import type {Progress} from '../index.ts'
import type {Sink} from './streams.ts'

/** How long a run may be silent, and how often it says more, in milliseconds. */
const patience = 1000
const interval = 100

/** A line on a terminal that says how far a run is; `clear` takes it away. */
export type ProgressLine = {show(progress: Progress): void; clear(): void}

/** Shows nothing where nobody watches, and nothing of a run that is over within a second. */
export function toProgressLine(sink: Sink, now: () => number = () => performance.now()): ProgressLine {
  const start = now()
  let last = start + patience - interval
  let isShown = false
  return {
    show(progress) {
      if (!sink.isTTY || now() - last < interval) return
      last = now()
      isShown = true
      sink.write(`\r\u001b[K${describe(progress, last - start)}`)
    },
    clear() {
      if (isShown) sink.write('\r\u001b[K')
      isShown = false
    }
  }
}

function describe({stage, done, all, bytes}: Progress, elapsed: number): string {
  const what = `provlint: ${stage} ${toCount(done)} of ${toCount(all)} files, ${(bytes / 1e6).toFixed(1)} MB`
  return done === 0 || stage !== 'reading' ? what : `${what}, ${toSeconds((elapsed / done) * (all - done))} left`
}

function toCount(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/gu, ',')
}

function toSeconds(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  return seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`
}
