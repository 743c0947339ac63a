import {printable} from '../text/printable.ts'

/** JSON on one line, with every character that could act on a terminal as an escape; a reader gets the same value back. */
export function toJson(value: unknown): string {
  return printable(JSON.stringify(value))
}
