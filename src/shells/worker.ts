import {parentPort, workerData} from 'node:worker_threads'
import {loadArticle, toArticleLoader} from '../articles.ts'
import {toConfiguration} from '../configure/configure.ts'
import {rules} from '../index.ts'
import type {Reply} from '../pool.ts'
import {toReader} from '../readings.ts'
import {type Answer, type Task, toBuffers, toWork} from '../work.ts'

/** A thread of a run: it answers one task after another, in the order in which it is asked. */
const configuration = toConfiguration({...workerData, catalogue: rules})
const work = toWork({configuration, read: toReader(), load: loadArticle, loadNext: toArticleLoader()})
let last = Promise.resolve()
parentPort?.on('message', (task: Task) => {
  last = last.then(() => reply(task))
})

async function reply(task: Task): Promise<void> {
  try {
    const answer = await work(task)
    send({answer}, toBuffers(answer))
  } catch (error) {
    send({error}, [])
  }
}

function send(message: Reply<Answer>, transfer: readonly ArrayBuffer[]): void {
  parentPort?.postMessage(message, [...transfer])
}
