import {findWideMark} from './encoding.ts'

/** What files that hold no text begin with, as they are registered with IANA and described by file(1). */
const beginnings: readonly (readonly [what: string, bytes: string])[] = [
  ['a PDF', '%PDF-'],
  ['a PNG picture', '\x89PNG\r\n\x1a\n'],
  ['a JPEG picture', '\xff\xd8\xff'],
  ['a GIF picture', 'GIF87a'],
  ['a GIF picture', 'GIF89a'],
  ['a ZIP archive (as .docx and .epub are)', 'PK\x03\x04'],
  ['what is compressed with gzip', '\x1f\x8b\x08'],
  ['what is compressed with Zstandard', '\x28\xb5\x2f\xfd'],
  ['an old Office document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['a program', '\x7fELF'],
  ['UTF-32', '\xff\xfe\x00\x00'],
  ['UTF-32', '\x00\x00\xfe\xff']
]

/** So many bytes tell whether every other one is zero. */
const sampleSize = 4096
/** Of the letters of a text in UTF-16 so many are Latin, or are spaces and marks, even where it is in another script. */
const fewestZeros = {count: 4, share: 0.05} as const

/** What bytes are that are no text of ours, where their beginning says so; nothing where it does not. */
export function findForeign(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, 8)
  const known = beginnings.find(([, beginning]) => head.startsWith(beginning))
  return known?.[0] ?? (isUtf16(bytes) ? 'UTF-16 without a byte order mark' : undefined)
}

/** Whether zeros stand in one half of pairs of bytes, always the same, no pair is a control character, and no mark says it. */
function isUtf16(bytes: Buffer): boolean {
  const size = Math.min(bytes.length, sampleSize) & ~1
  const first = bytes.indexOf(0)
  if (findWideMark(bytes) !== undefined || first < 0 || first >= size) return false
  const zeros = [0, 0]
  for (let at = 0; at < size; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1
  const [high = 0, low = 0] = zeros
  if (Math.min(high, low) > 0 || high + low < Math.max(fewestZeros.count, (size / 2) * fewestZeros.share)) return false
  const sample = Buffer.from(bytes.subarray(0, size))
  const text = (high > 0 ? sample.swap16() : sample).toString('utf16le')
  return !/[\u0001-\u0008\u000e-\u001f\ufffe\uffff]/u.test(text)
}
