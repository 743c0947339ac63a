import {createRequire} from 'node:module'
import {setImmediate as breathe} from 'node:timers/promises'
import type {Worker} from 'node:worker_threads'

/** Threads that share out tasks; this thread works with them. */
export type Pool<Task, Answer> = {
  /** The answers in the order of the tasks, whoever gave them. */
  run(tasks: readonly Task[], onAnswer?: (answer: Answer) => void): Promise<readonly Answer[]>
  /** Asks another thread, so that this one can do something else meanwhile; this one where there is no other. */
  askOther(task: Task): Promise<Answer>
  /** Asks the same of every thread. */
  tell(task: Task): Promise<void>
  close(): Promise<void>
}

/** A message from a worker: the answer to a task, or what went wrong. */
export type Reply<Answer> = {readonly answer: Answer} | {readonly error: unknown}

type Ask<Task, Answer> = (task: Task) => Promise<Answer>

/** How many tasks a worker holds: the next one is there when it is done with the first. */
const held = 2

/**
 * Starts workers beside this thread, which does the same work by `work`. A worker that does not start, or dies, is left
 * out: its tasks are done here.
 */
export function openPool<Task, Answer>(
  work: Ask<Task, Answer>,
  others: number,
  worker?: {readonly url: string; readonly data: unknown}
): Pool<Task, Answer> {
  const workers = worker === undefined || others <= 0 ? [] : startWorkers(worker, others)
  const asks = workers.map((worker) => toAsk<Task, Answer>(worker))
  const here: Ask<Task, Answer> = async (task) => {
    await breathe()
    return work(task)
  }
  return {
    async run(tasks, onAnswer) {
      const answers = new Map<number, Answer>()
      const open = [...tasks.keys()].reverse()
      const drain = async (ask: Ask<Task, Answer>): Promise<void> => {
        for (let number = open.pop(); number !== undefined; number = open.pop()) {
          const task = tasks[number]
          if (task === undefined) continue
          const answer = await ask(task).catch((error) => putBack(error, number, open))
          if (!answer) return
          answers.set(number, answer)
          onAnswer?.(answer)
        }
      }
      await Promise.all([here, ...asks.flatMap((ask) => Array.from({length: held}, () => ask))].map(drain))
      await drain(here)
      return [...tasks.keys()].flatMap((number) => answers.get(number) ?? [])
    },
    async askOther(task) {
      const [other = here] = asks
      return other(task).catch((error) => {
        if (error instanceof Gone) return here(task)
        throw error
      })
    },
    async tell(task) {
      const told = asks.map((ask) => ask(task).catch((error) => putBack(error, 0, [])))
      await Promise.all([here(task), ...told])
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()))
    }
  }
}

/** Half of what a thread would take for what it has just made, in megabytes: what lives on is no more for that. */
const maxYoungGenerationSizeMb = 24

/** Threads are loaded only where a run starts some. */
function startWorkers({url, data}: {readonly url: string; readonly data: unknown}, count: number): readonly Worker[] {
  const threads: typeof import('node:worker_threads') = createRequire(import.meta.url)('node:worker_threads')
  return Array.from(
    {length: count},
    () => new threads.Worker(new URL(url), {workerData: data, resourceLimits: {maxYoungGenerationSizeMb}})
  )
}

/** A worker is gone: what it was asked is open again. */
class Gone extends Error {
  override readonly name = 'Gone'
}

function putBack(error: unknown, number: number, open: number[]): void {
  if (error instanceof Gone) open.push(number)
  else {
    open.length = 0
    throw error
  }
}

/** Asks a worker, which answers in the order in which it was asked. */
function toAsk<Task, Answer>(worker: Worker): Ask<Task, Answer> {
  const waiting: {resolve(answer: Answer): void; reject(error: unknown): void}[] = []
  let isGone = false
  const leave = () => {
    isGone = true
    for (const {reject} of waiting.splice(0)) reject(new Gone())
  }
  worker.on('message', (reply: Reply<Answer>) => {
    const asked = waiting.shift()
    if ('error' in reply) asked?.reject(reply.error)
    else asked?.resolve(reply.answer)
  })
  worker.on('error', leave)
  worker.on('exit', leave)
  return (task) =>
    new Promise((resolve, reject) => {
      if (isGone) return reject(new Gone())
      waiting.push({resolve, reject})
      worker.postMessage(task)
    })
}
