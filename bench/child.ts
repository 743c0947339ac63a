import {type ChildProcess, spawn} from 'node:child_process'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {watchPeak} from './watch-peak.ts'

/** A program and what it is told. */
export type Command = {
  readonly program: string
  readonly args: readonly string[]
  readonly cwd: string
  /** The exit statuses that are no fault; absent: 0 alone. */
  readonly accepted?: readonly number[]
}

/** What one run of a program took: wall seconds, and the most memory that one of its processes had, in bytes. */
export type Run = {readonly seconds: number; readonly peak?: number; readonly fault?: string}

const running = new Set<ChildProcess>()

/** Runs a script in a Node process of its own, which tells its peak memory when it ends. */
export function runNode(script: readonly string[], command: Omit<Command, 'program' | 'args'>): Promise<Run> {
  const preload = join(import.meta.dirname, 'peak.cjs')
  return runChild({...command, program: process.execPath, args: ['--require', preload, ...script]})
}

/** Runs a program to its end. What it prints goes nowhere; the first line of its complaints tells what went wrong. */
export async function runChild({program, args, cwd, accepted = [0]}: Command): Promise<Run> {
  const started = performance.now()
  const child = spawn(program, args, {cwd, stdio: ['ignore', 'ignore', 'pipe', 'pipe']})
  running.add(child)
  const watch = watchPeak(child.pid)
  const [ended, told, complaints] = await Promise.all([toEnd(child, started), readAll(child, 3), readAll(child, 2)])
  running.delete(child)
  const seen = watch.stop()
  const peak = Number(told) || seen
  const fault = ended.error ?? (accepted.includes(ended.status) ? undefined : toFault(ended.status, complaints))
  return {seconds: ended.seconds, ...(peak ? {peak} : {}), ...(fault === undefined ? {} : {fault})}
}

/** Ends what runs still. */
export function endChildren(): void {
  for (const child of running) child.kill('SIGKILL')
}

type End = {readonly seconds: number; readonly status: number; readonly error?: string}

function toEnd(child: ChildProcess, started: number): Promise<End> {
  const toSeconds = () => (performance.now() - started) / 1000
  return new Promise((resolve) => {
    child.once('error', ({message}) => resolve({seconds: toSeconds(), status: -1, error: message}))
    child.once('exit', (status) => resolve({seconds: toSeconds(), status: status ?? -1}))
  })
}

async function readAll(child: ChildProcess, stream: 2 | 3): Promise<string> {
  const pipe = child.stdio[stream]
  return pipe && 'read' in pipe ? text(pipe) : ''
}

function toFault(status: number, complaints: string): string {
  return complaints.trim().split('\n')[0] || `exit status ${status}`
}
