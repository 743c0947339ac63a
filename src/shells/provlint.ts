#!/usr/bin/env node
import process from 'node:process'
import {main} from './cli.ts'

process.stdout.on('error', quitQuietly)
const {stdout, stderr, env} = process
/** Standard input is opened only when something reads it. */
const world = {
  stdout,
  stderr,
  env,
  cwd: process.cwd(),
  get stdin() {
    return process.stdin
  }
}
main(process.argv.slice(2), world).then((status) => {
  process.exitCode = status
})

/** The reader of a pipe may go away; whoever reads no further wants no complaint. */
function quitQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}
