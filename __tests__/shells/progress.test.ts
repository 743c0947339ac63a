import {describe, expect, it} from '@jest/globals'
import type {Progress} from '../../src/index.ts'
import {toProgressLine} from '../../src/shells/progress.ts'

const half: Progress = {stage: 'reading', done: 20_000, all: 40_000, bytes: 125_000_000}

/** Shows the progress at each of some times, in milliseconds from the start, and gives what was written. */
function showAt(times: readonly number[], progress: Progress = half, isTTY = true): string[] {
  const written: string[] = []
  let time = 0
  const line = toProgressLine({write: (text) => written.push(text), isTTY}, () => time)
  for (time of times) line.show(progress)
  line.clear()
  return written
}

describe('the progress of a run', () => {
  it('is shown after a second, with the time that is left, and taken away at the end', () => {
    expect(showAt([10, 500, 4000])).toEqual([
      '\r\u001b[Kprovlint: reading 20,000 of 40,000 files, 125.0 MB, 4 s left',
      '\r\u001b[K'
    ])
  })

  it('is shown at most ten times a second', () => {
    expect(showAt([1000, 1001, 1050, 1099, 1100])).toHaveLength(3)
  })

  it('says minutes where it takes minutes, and no time that it cannot know', () => {
    expect(showAt([300_000])[0]).toContain(', 5 min left')
    expect(showAt([3000], {...half, done: 0})[0]).toMatch(/MB$/u)
    expect(showAt([3000], {...half, stage: 'matching'})[0]).toMatch(/matching .* MB$/u)
  })

  it('is not shown where nobody watches, nor of a short run', () => {
    expect(showAt([10, 5000], half, false)).toEqual([])
    expect(showAt([10, 900])).toEqual([])
  })
})
