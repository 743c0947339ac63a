import {printableLine} from '../text/printable.ts'

/** A value from a settings file as a message shows it: its JSON, shortened. */
export function describeFound(value: unknown): string {
  const json = printableLine(JSON.stringify(value) ?? String(value))
  return json.length > 60 ? `${json.slice(0, 59)}…` : json
}
