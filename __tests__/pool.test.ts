import {describe, expect, it} from '@jest/globals'
import {openPool} from '../src/pool.ts'

const tasks = Array.from({length: 40}, (_, index) => index)
const echo = (reply: string) =>
  toUrl(`import {parentPort} from 'node:worker_threads'; parentPort.on('message', (task) => ${reply})`)

function toUrl(source: string): string {
  return `data:text/javascript,${encodeURIComponent(source)}`
}

/** Doubles numbers here and in some workers of a source; says what came, and how many were done here. */
async function double(others: number, url: string) {
  let here = 0
  const work = async (task: number) => {
    here++
    await new Promise((resolve) => setTimeout(resolve, 5))
    return {twice: task * 2}
  }
  const pool = openPool(work, others, {url, data: undefined})
  const seen: number[] = []
  const answers = await pool.run(tasks, ({twice}) => seen.push(twice)).finally(() => pool.close())
  return {twice: answers.map(({twice}) => twice), seen: seen.length, here}
}

const doubled = tasks.map((task) => task * 2)

describe('a pool', () => {
  it.each([0, 1, 3])('with %s workers gives the answers in the order of the tasks', async (others) => {
    const {twice, seen, here} = await double(others, echo('parentPort.postMessage({answer: {twice: task * 2}})'))

    expect(twice).toEqual(doubled)
    expect(seen).toBe(tasks.length)
    expect(here).toBeGreaterThan(0)
  })

  it.each([
    ['does not start', 'file:///no/such/worker.cjs'],
    ['dies at its first task', echo('process.exit(1)')],
    ['dies at a later task', echo('task > 30 ? parentPort.postMessage({answer: {twice: task * 2}}) : process.exit(1)')],
    ['throws outside of its tasks', toUrl('setTimeout(() => { throw new Error("no ink") }, 20)')]
  ])('does the tasks of a worker that %s itself', async (_, url) => {
    expect((await double(2, url)).twice).toEqual(doubled)
  })

  it('ends with what went wrong in a task', async () => {
    const failing = echo('parentPort.postMessage({error: new RangeError("no such dam")})')

    await expect(double(1, failing)).rejects.toThrow('no such dam')
  })

  it.each([
    ['another thread', 1, echo('parentPort.postMessage({answer: {twice: -task}})'), -8],
    ['this one where there is none', 0, echo(''), 16],
    ['this one where the other is gone', 1, 'file:///no/such/worker.cjs', 16]
  ])('asks %s', async (_, others, url, twice) => {
    const pool = openPool(async (task: number) => ({twice: task * 2}), others, {url, data: undefined})

    expect(await pool.askOther(8).finally(() => pool.close())).toEqual({twice})
  })

  it('tells every thread', async () => {
    const told: number[] = []
    const remembering = toUrl(
      "import {parentPort} from 'node:worker_threads'; let last = 0;" +
        'parentPort.on("message", (task) => { parentPort.postMessage({answer: {twice: last * 2}}); last = task })'
    )
    const work = async (task: number) => ({twice: told.push(task)})
    const pool = openPool(work, 1, {url: remembering, data: undefined})
    await pool.tell(21)

    expect(told).toEqual([21])
    expect(await pool.askOther(0).finally(() => pool.close())).toEqual({twice: 42})
  })
})
