import {describe, expect, it} from '@jest/globals'
import {measure, more, times} from '../../bench/measure.ts'

describe('measure', () => {
  it('runs jobs in turn, and keeps the worst peak', async () => {
    const order: string[] = []
    const toJob = (name: string, runs: readonly {seconds: number; peak: number}[]) => ({
      name,
      run: () => {
        order.push(name)
        return runs[order.filter((one) => one === name).length - 1] ?? {seconds: 0}
      }
    })
    const runs = [
      {seconds: 2, peak: 30},
      {seconds: 4, peak: 20}
    ]

    expect(await measure([toJob('ours', runs), toJob('theirs', runs)], 2)).toEqual([
      {name: 'ours', seconds: [2, 4], peak: 30},
      {name: 'theirs', seconds: [2, 4], peak: 30}
    ])
    expect(order).toEqual(['ours', 'theirs', 'ours', 'theirs'])
  })

  it('does not run again what failed, and says why', async () => {
    let runs = 0
    const run = () => ({seconds: ++runs, fault: 'spawn wc ENOENT'})

    expect(await measure([{name: 'wc -w', run}], 3)).toEqual([{name: 'wc -w', seconds: [], fault: 'spawn wc ENOENT'}])
    expect(runs).toBe(1)
  })
})

describe('a comparison', () => {
  const wc = {name: 'wc -w', seconds: [1, 2, 9]}
  const ours = {name: 'ours', seconds: [5]}

  it('is of medians', () => {
    expect(times(ours, wc)).toEqual([{kind: 'times', value: 2.5, than: 'wc -w'}])
    expect(more(ours, wc)).toEqual([{kind: 'more', value: 3, than: 'wc -w'}])
  })

  it('is not made with itself, with nothing, or with what failed', () => {
    expect(times(wc, wc)).toEqual([])
    expect(times(wc, undefined)).toEqual([])
    expect(times(ours, {name: 'wc -w', seconds: [], fault: 'exit status 1'})).toEqual([])
  })
})
