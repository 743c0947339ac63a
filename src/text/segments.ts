/**
 * Where in a raw text an offset of a text stands that was taken from it in segments: three numbers each, start in the text,
 * start in the raw text, units. Text between two segments stands where the one before it ends.
 */
export function toRawOffset(segments: Uint32Array, offset: number): number {
  const at = findSegment(segments, offset)
  const [text = 0, raw = 0, length = 0] = segments.subarray(at * 3, at * 3 + 3)
  return raw + Math.min(Math.max(offset - text, 0), length)
}

/** The last segment that begins at or before an offset, else the first. */
export function findSegment(segments: Uint32Array, offset: number): number {
  let low = 0
  let high = segments.length / 3 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((segments[middle * 3] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
