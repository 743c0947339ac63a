/** How many units lie between two offsets whose bytes are known. */
const step = 1024

/** Counts the UTF-8 bytes that lie before an offset of a text; each call reads no more than a few units. */
export function toByteCounter(text: string): (offset: number) => number {
  const known = new Float64Array(Math.floor(text.length / step) + 1)
  for (let index = 1; index < known.length; index++) {
    known[index] = (known[index - 1] ?? 0) + countBytes(text, (index - 1) * step, index * step)
  }
  return (offset) => {
    const index = Math.floor(Math.min(offset, text.length) / step)
    return (known[index] ?? 0) + countBytes(text, index * step, Math.min(offset, text.length))
  }
}

/** The first half of a surrogate pair counts for the whole, half a pair for the replacement character. */
function countBytes(text: string, start: number, end: number): number {
  let bytes = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) bytes += 1
    else if (unit < 0x800) bytes += 2
    else if (isSurrogate(unit, 0xdc00) && isSurrogate(text.charCodeAt(at - 1), 0xd800)) bytes += 0
    else bytes += isSurrogate(unit, 0xd800) && isSurrogate(text.charCodeAt(at + 1), 0xdc00) ? 4 : 3
  }
  return bytes
}

function isSurrogate(unit: number, first: number): boolean {
  return (unit & 0xfc00) === first
}
