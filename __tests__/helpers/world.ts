import {main} from '../../src/shells/cli.ts'

/** What a run of the command left behind. */
export type Run = {readonly status: number; readonly out: string; readonly err: string}

type World = {
  readonly stdin?: string | Uint8Array
  /** What reading standard input throws. */
  readonly broken?: Error
  readonly env?: Readonly<Record<string, string>>
  readonly isTTY?: boolean
  readonly columns?: number
}

/** Runs the command in a folder, with a world of its own. */
export async function run(
  cwd: string,
  argv: readonly string[],
  {stdin = '', broken, env = {}, isTTY, columns}: World = {}
): Promise<Run> {
  let out = ''
  let err = ''
  const status = await main(argv, {
    stdin: toStream(stdin, broken),
    stdout: {
      write: (text) => (out += text),
      ...(isTTY === undefined ? {} : {isTTY}),
      ...(columns === undefined ? {} : {columns})
    },
    stderr: {write: (text) => (err += text)},
    cwd,
    env
  })
  return {status, out, err}
}

async function* toStream(text: string | Uint8Array, broken: Error | undefined): AsyncGenerator<Uint8Array> {
  if (broken) throw broken
  yield Buffer.from(text)
}
