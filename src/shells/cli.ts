import {type Arguments, parse} from './arguments.ts'
import {describeFailure} from './failure.ts'
import type {Streams} from './streams.ts'

/** Runs the command and gives its exit status: 0 clean, 1 findings, 2 the run itself failed. */
export async function main(argv: readonly string[], streams: Streams): Promise<number> {
  try {
    return await run(await parse(argv), streams)
  } catch (error) {
    streams.stderr.write(describeFailure(error))
    return 2
  }
}

async function run(given: Arguments, streams: Streams): Promise<number> {
  if (given.values.help) return print((await import('./help.ts')).toHelp(), streams)
  if (given.values.version) return print(`${(await import('./packaged.ts')).version()}\n`, streams)
  switch (given.command) {
    case 'lint':
      return (await import('./commands/lint.ts')).lint(given, streams)
    case 'matches':
      return (await import('./commands/matches.ts')).matches(given, streams)
    case 'inspect':
      return (await import('./commands/inspect.ts')).inspect(given, streams)
    case 'trace':
      return (await import('./commands/trace.ts')).trace(given, streams)
    case 'init':
      return (await import('./commands/init.ts')).init(given, streams)
    case 'suppress':
      return (await import('./commands/suppress.ts')).suppress(given, streams)
    case 'completion':
      return (await import('./commands/completion.ts')).completion(given, streams)
    case 'explain':
      return (await import('./commands/explain.ts')).explain(given, streams)
  }
}

function print(text: string, {stdout}: Streams): number {
  stdout.write(text)
  return 0
}
