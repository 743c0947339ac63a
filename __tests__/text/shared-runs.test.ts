import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {countShared, findSharedRuns, toRunIndex} from '../../src/text/shared-runs.ts'
import {toWorded} from '../../src/text/worded.ts'

const share = (left: string, right: string) => findSharedRuns(toRunIndex(toWorded(left)), toWorded(right))
const dam = 'the dam above the town of Ostra gave way shortly after four in the morning'

describe('the runs that two texts share', () => {
  it('are at least twelve words, whatever their case and marks', () => {
    expect(share(`Rain. ${dam}, they say.`, dam.toUpperCase())).toEqual([{left: 1, right: 0, words: 15}])
    expect(share('the dam above the town of Ostra gave way shortly after', dam)).toEqual([])
    expect(share('', dam)).toEqual([])
  })

  it('hold each word of the right text once, however often the left one has it', () => {
    expect(countShared(share(`${dam} ${dam}`, dam))).toBe(15)
    expect(countShared(share(dam, `${dam} and ${dam}`))).toBe(30)
    expect(countShared(share('a '.repeat(300_000), 'a '.repeat(400_000)))).toBeLessThanOrEqual(400_000)
  })

  it('cover every window of twelve words that both have, as a search through all of them finds it', () => {
    const words = fc.array(fc.constantFrom('dam', 'rain', 'town', 'wall'), {maxLength: 40})
    const text = fc.tuple(words, fc.subarray([dam, `${dam} again and again and never once before it all`]), words)
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [left, right] = [one, other].map((parts) => parts.flat().join(' ').toLowerCase().split(' '))
        if (left === undefined || right === undefined) return
        const runs = share(left.join(' '), right.join(' '))
        const whole = ` ${left.join(' ')} `
        let end = 0
        for (const run of runs) {
          expect(run.right).toBeGreaterThanOrEqual(end)
          expect(run.words).toBeGreaterThanOrEqual(12)
          expect(left.slice(run.left, run.left + run.words)).toEqual(right.slice(run.right, run.right + run.words))
          end = run.right + run.words
        }
        for (let at = 0; at + 12 <= right.length; at++) {
          if (!whole.includes(` ${right.slice(at, at + 12).join(' ')} `)) continue
          expect(runs.some((run) => run.right < at + 12 && at < run.right + run.words)).toBe(true)
        }
      })
    )
  })
})
