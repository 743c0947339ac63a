import {printableLine} from '../text/printable.ts'

/** A value from a settings file as a message shows it: its JSON, shortened. */
export function describeFound(value: unknown): string {
  const json = printableLine(JSON.stringify(value) ?? String(value))
  return json.length > 60 ? `${json.slice(0, 59)}…` : json
}

/** Whether a value is an object with keys, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value is a list of texts. */
export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
}
