import {run} from './run.ts'

/** npm runs a script in the folder of the package, and tells from which folder it was called. */
const world = {
  root: process.cwd(),
  cwd: process.env.INIT_CWD ?? process.cwd(),
  print: (text: string) => process.stdout.write(text),
  tell: (text: string) => process.stderr.write(`bench: ${text}\n`)
}

try {
  await run(process.argv.slice(2), world)
} catch (error) {
  world.tell(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
