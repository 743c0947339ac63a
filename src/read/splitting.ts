/** A piece of a file that is one article: its bytes, where they begin in the file, and by which id it goes. */
export type RawRecord = {
  readonly record: string
  /** The first byte in the file. */
  readonly start: number
  /** 1-based; a column counts UTF-16 units. */
  readonly line: number
  readonly column: number
  readonly bytes: Buffer
  /** Why it cannot be read, whatever it holds. */
  readonly fault?: string
  /** What is said of it though it can be read. */
  readonly notice?: string
}

/** Takes a file in pieces of any size, and gives its records as they end; without a piece the file is at its end. */
export type Splitter = (piece?: Buffer) => Iterable<RawRecord>

/** What is held of a record that has not ended. */
export type Held = {
  add(bytes: Buffer): void
  /** All of it, and begins anew. */
  take(): Buffer
  readonly length: number
  /** Whether it is longer than a record may be; then its bytes are not kept. */
  readonly isTooLong: boolean
}

/** No record is longer, in bytes. */
export const longestRecord = 100 * (1 << 20)

/** Keeps the beginning of a record, as long as that is not too long. */
export function hold(longest = longestRecord): Held {
  let parts: Buffer[] = []
  let length = 0
  return {
    add(bytes) {
      length += bytes.length
      if (length > longest) parts = []
      else if (bytes.length > 0) parts.push(bytes)
    },
    take() {
      const [first = Buffer.alloc(0)] = parts
      const whole = parts.length > 1 ? Buffer.concat(parts) : first
      parts = []
      length = 0
      return whole
    },
    get length() {
      return length
    },
    get isTooLong() {
      return length > longest
    }
  }
}

/** What is said of a record that is too long. */
export function describeTooLong(length: number, longest = longestRecord): string {
  return `The record is left out: found ${length} bytes, expected at most ${longest}`
}
