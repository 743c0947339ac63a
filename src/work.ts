import {loadReaders} from './articles.ts'
import {compare, type Gathered, type OpenArchive, openArchive} from './compare.ts'
import {type Desk, type Examined, type ExamineTask, examine, type Job} from './examine.ts'
import type {LintMessage} from './model/result.ts'

/** What a thread can be asked: to look at files, to open an archive, and to hold articles against the one that is open. */
export type Task =
  | ({readonly kind: 'examine'} & ExamineTask)
  | ({readonly kind: 'open'} & Gathered)
  | {readonly kind: 'compare'; readonly jobs: readonly Job[]}

/** What it answers. */
export type Answer =
  | ({readonly kind: 'examine'} & Examined)
  | {readonly kind: 'open'}
  | {readonly kind: 'compare'; readonly messages: readonly (readonly LintMessage[])[]}

/** What a thread of a run does. */
export function toWork(desk: Desk): (task: Task) => Promise<Answer> {
  let open: OpenArchive | undefined
  return async (task) => {
    switch (task.kind) {
      case 'examine':
        return {kind: 'examine', ...(await examine(task, desk))}
      case 'open':
        await loadReaders(task.shared.corpus.entries.map(({path}) => path))
        open = openArchive(task, desk)
        return {kind: 'open'}
      case 'compare':
        return {kind: 'compare', messages: open === undefined ? [] : await compare(task.jobs, open)}
    }
  }
}

/** What of an answer can be handed over and need not be copied. */
export function toBuffers(answer: Answer): readonly ArrayBuffer[] {
  if (answer.kind !== 'examine' || answer.prints === undefined) return []
  return Object.values(answer.prints).flatMap(({buffer}) => (buffer instanceof ArrayBuffer ? [buffer] : []))
}
