// Required by every Node process that is measured: at its end it writes its peak memory in bytes to its fourth stream.
const {readFileSync, writeSync} = require('node:fs')
const {isMainThread} = require('node:worker_threads')

if (isMainThread) process.once('exit', () => writeSync(3, String(toPeak())))

/** Linux counts the memory of the process that started this one into `maxRSS`, but not into `VmHWM`. */
function toPeak() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024
  const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
  return Number(kilobytes) * 1024
}
