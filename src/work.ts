import type {Transferable} from 'node:worker_threads'
import {type Request, toConfiguration} from './configure/configure.ts'
import {type Examined, type ExamineTask, examine} from './examine.ts'
import {load} from './read/load.ts'
import {toReader} from './readings.ts'

/** An answer, and what of it is handed over and not copied. */
export type Handed = {readonly answer: Examined; readonly transfer: readonly Transferable[]}

/** What a thread of a run does, by the settings that the run has. */
export function toWork(request: Request): (task: ExamineTask) => Promise<Handed> {
  const desk = {configuration: toConfiguration(request), read: toReader(), load}
  return async (task) => {
    const answer = await examine(task, desk)
    return {answer, transfer: answer.prints === undefined ? [] : toBuffers(Object.values(answer.prints))}
  }
}

function toBuffers(arrays: readonly ArrayBufferView[]): readonly ArrayBuffer[] {
  return arrays.flatMap(({buffer}) => (buffer instanceof ArrayBuffer ? [buffer] : []))
}
