import {parentPort, workerData} from 'node:worker_threads'
import type {ExamineTask} from '../examine.ts'
import {rules} from '../index.ts'
import type {Reply} from '../pool.ts'
import {type Handed, toWork} from '../work.ts'

/** A thread of a run: it answers one task after another, in the order in which it is asked. */
const work = toWork({...workerData, catalogue: rules})
let last = Promise.resolve()
parentPort?.on('message', (task: ExamineTask) => {
  last = last.then(() => answer(task))
})

async function answer(task: ExamineTask): Promise<void> {
  try {
    const {answer, transfer} = await work(task)
    send({answer}, transfer)
  } catch (error) {
    send({error}, [])
  }
}

function send(reply: Reply<Handed['answer']>, transfer: Handed['transfer']): void {
  parentPort?.postMessage(reply, [...transfer])
}
