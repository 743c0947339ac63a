#!/usr/bin/env node
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {codeOf} from '../text/error.ts'
import {loadCommand} from './compiled.ts'

process.stdout.on('error', quit)
process.stderr.on('error', () => process.exit(2))
process.once('SIGINT', () => stop(2))
process.once('SIGTERM', () => stop(15))
const {stdout, stderr, env} = process
const {main} = loadCommand(fileURLToPath(new URL('./command.cjs', import.meta.url)))
/** Standard input is opened only when something reads it. */
const world = {
  stdout,
  stderr,
  env,
  cwd: findFolder(),
  get stdin() {
    return process.stdin
  }
}
process.once('beforeExit', complain)
main(process.argv.slice(2), world).then((status) => {
  process.off('beforeExit', complain)
  process.exitCode = status
})

/** The folder that a shell stands in may have been taken away under it. */
function findFolder(): string {
  try {
    return process.cwd()
  } catch (error) {
    stderr.write(`provlint: found no working directory (${codeOf(error)}), expected a folder that is there\n`)
    return process.exit(2)
  }
}

/** A module of others may wait for what never comes; Node would end with 0, as if all were well. */
function complain(): void {
  stderr.write(
    'provlint: found nothing left to do before the run was done, expected plugins and formats that come to an end\n'
  )
  process.exitCode = 2
}

/** The reader of a pipe may go away: whoever reads no further wants no complaint. A report that is lost is one. */
function quit(error: unknown): void {
  if (codeOf(error) === 'EPIPE') process.exit()
  process.stderr.write(`provlint: the report cannot be written (${codeOf(error)})\n`, () => process.exit(2))
}

/** Ends the run as a signal would, threads and all; what is half written lies beside and counts for nothing. */
function stop(signal: number): void {
  if (stderr.isTTY) stderr.write('\r\u001b[K')
  process.exit(128 + signal)
}
