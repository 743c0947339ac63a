/** The world as a command sees it; a test can be one. */
export type Streams = {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Sink
  readonly stderr: Sink
  /** The working directory, absolute. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Where text goes. */
export type Sink = {write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number}

/** Whether to colour: what was asked for, else what the environment says, else whether it is a terminal. */
export function isColored(asked: boolean | undefined, {env, stdout}: Pick<Streams, 'env' | 'stdout'>): boolean {
  if (asked !== undefined) return asked
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0'
  return stdout.isTTY === true && env.TERM !== 'dumb'
}

/** All of standard input. */
export async function readAll(stdin: Streams['stdin']): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}
