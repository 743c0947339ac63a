#!/usr/bin/env node
import process from 'node:process'
import {main} from './cli.ts'

process.stdout.on('error', quitQuietly)
const {stdin, stdout, stderr, env} = process
main(process.argv.slice(2), {stdin, stdout, stderr, env, cwd: process.cwd()}).then((status) => {
  process.exitCode = status
})

/** The reader of a pipe may go away; whoever reads no further wants no complaint. */
function quitQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}
