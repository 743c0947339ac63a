/** `1 problem`, `2 problems`; a noun that takes more than an s brings its plural. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}
