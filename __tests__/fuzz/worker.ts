import {parentPort, workerData} from 'node:worker_threads'
import type {Told} from './main.ts'
import {targets} from './targets.ts'

/** Each target is tried so many milliseconds at a time, with a seed that is not that of the time before. */
const slice = 5000
/** Whole archives take longer, and have more that can go wrong. */
const longSlice = 20_000

const {seed, minutes}: {readonly seed: number; readonly minutes: number} = workerData
const tell = (told: Told) => parentPort?.postMessage(told)
const end = performance.now() + minutes * 60_000
const failed = new Set<string>()
const runs: Record<string, number> = {}

for (let round = 0; performance.now() < end && failed.size < targets.length; round++) {
  for (const {name, run} of targets) {
    const milliseconds = Math.min(name === 'archives' ? longSlice : slice, end - performance.now())
    if (milliseconds <= 0 || failed.has(name)) continue
    const effort = {seed: (seed + round * 1_000_003) | 0, inputs: 1_000_000, milliseconds}
    const found = await run(effort, (input) => tell({kind: 'input', target: name, input}))
    runs[name] = (runs[name] ?? 0) + found.runs
    if (found.failure === undefined) continue
    failed.add(name)
    tell({kind: 'failure', target: name, failure: found.failure})
  }
}
tell({kind: 'done', runs})
