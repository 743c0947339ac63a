import {readFileSync} from 'node:fs'

const everyMilliseconds = 10

/** Looks again and again at the peak memory, in bytes, of a process and those that it started; Linux alone tells it. */
export function watchPeak(pid: number | undefined): {stop(): number | undefined} {
  let peak = 0
  const look = () => {
    peak = Math.max(peak, toPeak(pid))
  }
  const timer = process.platform === 'linux' && pid !== undefined ? setInterval(look, everyMilliseconds) : undefined
  return {
    stop: () => {
      clearInterval(timer)
      return peak || undefined
    }
  }
}

function toPeak(pid: number | string | undefined): number {
  const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readIfThere(`/proc/${pid}/status`))?.[1] ?? 0
  const children = readIfThere(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean)
  return Math.max(Number(kilobytes) * 1024, ...children.map(toPeak))
}

/** A process may end while it is looked at. */
function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
