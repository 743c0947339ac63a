import type {ParseError} from 'jsonc-parser'
import {quoted} from './printable.ts'

/** Where a parser first stumbles over a text that is not JSON, and why. Loads the parser only now. */
export async function findJsonFault(text: string): Promise<{readonly at: number; readonly message: string}> {
  const {parse, printParseErrorCode} = await import('jsonc-parser')
  const errors: ParseError[] = []
  parse(text, errors, {disallowComments: true, allowTrailingComma: false})
  const [first] = errors
  const at = first?.offset ?? 0
  const why = first ? toWords(printParseErrorCode(first.error)) : 'not JSON'
  return {at, message: `found ${describe(text, at)}, expected JSON (${why})`}
}

function describe(text: string, offset: number): string {
  const rest = text.slice(offset, offset + 20).split(/[\r\n]/u)[0] ?? ''
  return offset >= text.trimEnd().length ? 'the end of the file' : quoted(rest)
}

function toWords(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase()
}
